using System.Text.Json;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Serialization;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>The reference catalogue through JSON and back: whole, and object by object.</summary>
public class JsonRoundTripTests
{
    private static readonly PolicyCatalogue Ningbo = NingboCatalogue.Load();
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddPolicyTargets(Ningbo);

    /// <summary>The lists of a catalogue that are equal, one by one, so that a failure names the list.</summary>
    public static TheoryData<string, Func<PolicyCatalogue, IEnumerable<object>>> Lists { get; } = new()
    {
        { "documents", catalogue => catalogue.Documents },
        { "scales", catalogue => catalogue.Scales },
        { "subjects", catalogue => catalogue.Subjects },
        { "indicators", catalogue => catalogue.Indicators },
        { "breaks", catalogue => catalogue.Observations.Breaks },
        { "observations", catalogue => catalogue.Observations },
        { "plans", catalogue => catalogue.Plans },
        { "targets", catalogue => catalogue.Targets },
        { "instruments", catalogue => catalogue.Instruments },
        { "initiatives", catalogue => catalogue.Initiatives },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Catalogue_ComesBackAsItWas(string list, Func<PolicyCatalogue, IEnumerable<object>> items)
    {
        PolicyCatalogue back = JsonSerializer.Deserialize<PolicyCatalogue>(JsonSerializer.Serialize(Ningbo))!;

        Assert.Equal(items(Ningbo), items(back));
        Assert.Equal(list is "targets", !items(Ningbo).Any());
    }

    [Fact]
    public void Objects_ComeBackAsTheyWere()
    {
        ComeBack(Ningbo.Scales);
        ComeBack(Ningbo.Subjects);
        ComeBack(Ningbo.Documents);
        ComeBack(Ningbo.Indicators);
        ComeBack(Ningbo.Observations);
        ComeBack(Ningbo.Plans);
        ComeBack(Ningbo.Plans.SelectMany(plan => plan.Targets));
        ComeBack(Ningbo.Plans.SelectMany(plan => plan.Tasks));
        ComeBack(Ningbo.Instruments);
        ComeBack(Ningbo.Instruments.SelectMany(instrument => instrument.Parameters));
        ComeBack(Ningbo.Initiatives);
        ComeBack(Ningbo.Observations.Select(observation => observation.Measurand));
        ComeBack(Ningbo.Observations.Select(observation => observation.Known));
        ComeBack(Ningbo.Plans.SelectMany(plan => plan.Targets).Select(target => target.Bound));
        ComeBack(Ningbo.Indicators.Select(indicator => indicator.Name));
    }

    private static void ComeBack<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        string json = JsonSerializer.Serialize(all, Options);
        T[] back = JsonSerializer.Deserialize<T[]>(json, Options)!;

        Assert.NotEmpty(all);
        Assert.Equal(all, back);
    }
}
