using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Serialization.ModelJson;

/// <summary>What is written is read back as it was: whole catalogues, single objects, values.</summary>
public class RoundTripTests
{
    private static readonly JsonSerializerOptions Plain = new();

    [Fact]
    public void Catalogues_ComeBack() => PropertyCheck.Holds(Arbitraries.AnyCatalogue, drawn =>
        AssertSame(drawn.Catalogue, JsonSerializer.Deserialize<PolicyCatalogue>(JsonSerializer.Serialize(drawn.Catalogue))!));

    [Fact]
    public void Catalogues_ComeBackFromAFile() => PropertyCheck.Holds(Arbitraries.AnyCatalogue, drawn =>
        AssertSame(drawn.Catalogue, new CatalogueReader().Read(CatalogueFile.Json("c.json", new CatalogueWriter("catalogue.schema.json").ToJson(drawn.Catalogue))).GetOrThrow()));

    [Fact]
    public void Writing_TheSameTwice_GivesTheSameText() => PropertyCheck.Holds(Arbitraries.AnyCatalogue, drawn =>
    {
        string json = JsonSerializer.Serialize(drawn.Catalogue);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<PolicyCatalogue>(json)));
    });

    /// <summary>With the catalogue at hand for both, and for reading only: then every number was written with its unit.</summary>
    [Fact]
    public void Objects_ComeBack() => PropertyCheck.Holds(Arbitraries.AnyCatalogue, drawn =>
    {
        PolicyCatalogue catalogue = drawn.Catalogue;
        JsonSerializerOptions knowing = new JsonSerializerOptions().AddPolicyTargets(catalogue);
        foreach (JsonSerializerOptions writing in new[] { knowing, Plain })
        {
            ComeBack(catalogue.Documents, writing, knowing);
            ComeBack(catalogue.Scales, writing, knowing);
            ComeBack(catalogue.Subjects, writing, knowing);
            ComeBack(catalogue.Subjects.OfType<PeerGroup>(), writing, knowing);
            ComeBack(catalogue.Subjects.OfType<AdministrativeUnit>(), writing, knowing);
            ComeBack(catalogue.Subjects.OfType<FunctionalArea>(), writing, knowing);
            ComeBack(catalogue.Subjects.OfType<AdministrativeUnit>().SelectMany(unit => unit.Versions), writing, knowing);
            ComeBack(catalogue.Subjects.OfType<FunctionalArea>().SelectMany(area => area.Hosts), writing, knowing);
            ComeBack(catalogue.DivisionChanges, writing, knowing);
            ComeBack(catalogue.DivisionChanges.SelectMany(change => change.Weights), writing, knowing);
            ComeBack(catalogue.Decompositions, writing, knowing);
            ComeBack(catalogue.Indicators, writing, knowing);
            ComeBack(catalogue.Observations.Breaks, writing, knowing);
            ComeBack(catalogue.Observations, writing, knowing);
            ComeBack(catalogue.Observations.Select(observation => observation.Measurand), writing, knowing);
            ComeBack(catalogue.Plans, writing, knowing);
            ComeBack(catalogue.Plans.SelectMany(plan => plan.Tasks), writing, knowing);
            ComeBack(catalogue.Targets, writing, knowing);
            ComeBack(catalogue.Instruments, writing, knowing);
            ComeBack(catalogue.Instruments.SelectMany(instrument => instrument.Parameters), writing, knowing);
            ComeBack(catalogue.Initiatives, writing, knowing);
        }
    });

    [Fact]
    public void Values_ComeBack() => PropertyCheck.Holds(Arbitraries.AnyCatalogue, Arbitraries.AnyAmounts, (drawn, amounts) =>
    {
        JsonSerializerOptions knowing = new JsonSerializerOptions().AddPolicyTargets(drawn.Catalogue);
        ComeBack([amounts.Known], Plain, knowing);
        ComeBack([amounts.Bound], Plain, knowing);
        ComeBack(new[] { amounts.Bound }.OfType<AssignedBound>(), Plain, knowing);
        ComeBack(new[] { amounts.Known }.OfType<RangeKnown>().Select(known => known.Range), Plain, knowing);
        ComeBack(new[] { amounts.Known }.OfType<ApproximatelyKnown>().Select(known => known.Value), Plain, knowing);
        ComeBack(new[] { amounts.Known.Unit }.OfType<Unit>(), Plain, knowing);
    });

    [Fact]
    public void Quantities_ComeBack() => PropertyCheck.Holds(Arbitraries.KnownQuantity, quantity => ComeBack([quantity], Plain, Plain));

    [Fact]
    public void Ranges_ComeBack() => PropertyCheck.Holds(Arbitraries.KnownRange, range => ComeBack([range], Plain, Plain));

    [Fact]
    public void Units_ComeBack() => PropertyCheck.Holds(Arbitraries.KnownUnit, unit => ComeBack([unit], Plain, Plain));

    [Fact]
    public void Periods_ComeBack() => PropertyCheck.Holds(Arbitraries.AnyPeriod, period => ComeBack([period], Plain, Plain));

    [Fact]
    public void Identifiers_ComeBack() => PropertyCheck.Holds(Arbitraries.IdentifierText, text =>
    {
        ComeBack([TargetId.Parse(text)], Plain, Plain);
        ComeBack([PlanId.Parse(text)], Plain, Plain);
        ComeBack([SubjectId.Parse(text)], Plain, Plain);
        ComeBack([ObservationId.Parse(text)], Plain, Plain);
        ComeBack([IndicatorCode.Parse(text)], Plain, Plain);
        ComeBack([InstrumentCode.Parse(text)], Plain, Plain);
        ComeBack([InitiativeCode.Parse(text)], Plain, Plain);
        ComeBack([ParameterId.Parse(text)], Plain, Plain);
        ComeBack([RuleCode.Parse(text)], Plain, Plain);
        ComeBack([FactCode.Parse(text)], Plain, Plain);
    });

    [Fact]
    public void Texts_ComeBack() => PropertyCheck.Holds(Arbitraries.Text, text => ComeBack([text], Plain, Plain));

    /// <summary>A period, a code or an id may be the key of a dictionary.</summary>
    [Fact]
    public void Keys_ComeBack() => PropertyCheck.Holds(Arbitraries.AnyPeriod, period =>
    {
        var known = new Dictionary<ReportingPeriod, Quantity> { [period] = Quantity.Percent(3.08m) };

        Assert.Equal(known, JsonSerializer.Deserialize<Dictionary<ReportingPeriod, Quantity>>(JsonSerializer.Serialize(known)));
    });

    /// <summary>A consumer's own classes hold our types, under options that rename and relax everything of theirs.</summary>
    [Fact]
    public void Forms_DoNotFollowTheOptionsOfTheProgram() => PropertyCheck.Holds(Arbitraries.AnyCatalogue, drawn =>
    {
        JsonSerializerOptions odd = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseLower,
            WriteIndented = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
            IncludeFields = true,
        }.AddPolicyTargets(drawn.Catalogue);
        JsonSerializerOptions knowing = new JsonSerializerOptions().AddPolicyTargets(drawn.Catalogue);
        foreach (Plan plan in drawn.Catalogue.Plans)
        {
            using JsonDocument written = JsonDocument.Parse(JsonSerializer.Serialize(plan, odd));
            using JsonDocument expected = JsonDocument.Parse(JsonSerializer.Serialize(plan, knowing));
            Assert.True(JsonElement.DeepEquals(expected.RootElement, written.RootElement));
        }

        ComeBack(drawn.Catalogue.Plans, odd, odd);
    });

    private static void ComeBack<T>(IEnumerable<T> items, JsonSerializerOptions writing, JsonSerializerOptions reading)
        where T : notnull
    {
        foreach (T item in items)
        {
            string json = JsonSerializer.Serialize(item, writing);
            T? back = JsonSerializer.Deserialize<T>(json, reading);
            Assert.True(item.Equals(back), $"{item}\nwas written as\n{json}\nand read as\n{back}");
        }
    }

    private static void AssertSame(PolicyCatalogue expected, PolicyCatalogue actual)
    {
        Assert.Equal(expected.Documents, actual.Documents);
        Assert.Equal(expected.Units.Parse("标准煤吨"), actual.Units.Parse("标准煤吨"));
        Assert.Equal(expected.Scales, actual.Scales);
        Assert.Equal(expected.Subjects, actual.Subjects.AsEnumerable());
        Assert.Equal(expected.DivisionChanges, actual.DivisionChanges);
        Assert.Equal(expected.Indicators, actual.Indicators.AsEnumerable());
        Assert.Equal(expected.Observations, actual.Observations.AsEnumerable());
        Assert.Equal(expected.Observations.Breaks, actual.Observations.Breaks);
        Assert.Equal(expected.Plans, actual.Plans);
        Assert.Equal(expected.Targets, actual.Targets);
        Assert.Equal(expected.Decompositions, actual.Decompositions);
        Assert.Equal(expected.Instruments, actual.Instruments);
        Assert.Equal(expected.Initiatives, actual.Initiatives);
    }
}
