using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of the other pages, run.</summary>
public class Pages
{
    [Fact]
    public void Readme()
    {
        PolicyCatalogue ningbo = NingboCatalogue.Load();
        var calculator = new AttainmentCalculator();
        foreach (AttainmentResult result in calculator.Assess(ningbo.Plan("ningbo-315-2023-2027"), ningbo, asOf: new LocalDate(2025, 4, 30)))
        {
            Console.WriteLine(result); // P315-001: Open, InProgress(BaselineMissing) …
        }

        Assert.Equal("P315-001: Open, InProgress(BaselineMissing)", Console.TakeLines()[0]);
    }

    [Fact]
    public void NingboPackagePage()
    {
        PolicyCatalogue ningbo = NingboCatalogue.Load();
        Plan plan = ningbo.Plan("cixi-2025");
        IReadOnlyList<AttainmentResult> results = new AttainmentCalculator().Assess(plan, ningbo, asOf: new LocalDate(2025, 12, 31));

        Assert.Equal(36, results.Count); // 37 claims, one of which restates another
    }

    [Fact]
    public void Units()
    {
        Unit mu = Unit.Define("亩", new LocalizedText("亩", "mu"), Dimension.Of("area"), size: 1m);
        UnitCatalogue units = UnitCatalogue.Default.With(mu);
        Unit perMu = units.Parse("万元/亩");

        Assert.Equal(Dimension.Per(Dimension.Money("CNY"), Dimension.Of("area")), perMu.Dimension);
    }

    [Fact]
    public void OwnCatalogue()
    {
        string json = JsonOf("docs/how-to/own-catalogue.md");
        CatalogueReadResult read = new CatalogueReader().Read(CatalogueFile.Json("city.json", json));
        foreach (Finding finding in read.Findings)
        {
            Console.WriteLine(finding); // CAT005 error at city.json(9,71): targets[0].period: …
        }

        IReadOnlyList<AttainmentResult> results = new AttainmentCalculator().Assess(read.Catalogue.Plan("our-plan"), read.Catalogue, asOf: new LocalDate(2025, 4, 30));

        Assert.Empty(read.Findings);
        Assert.Equal(["labs-2027: Open, InProgress(BaselineMissing)"], results.Select(result => result.ToString()));
    }

    /// <summary>The first block of JSON on a page.</summary>
    private static string JsonOf(string page)
    {
        string text = File.ReadAllText(Path.Combine(SourceTree.Root, page));
        int start = text.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
