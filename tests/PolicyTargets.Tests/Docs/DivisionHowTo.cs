using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of docs/how-to/divisions.md, run. Its commands are run by the tests of the tool.</summary>
public class DivisionHowTo
{
    private static readonly string[] OfYinzhou = ["鄞州", "Yinzhou District", "yinzhou"];
    private static readonly string[] Three = ["haishu", "jiangdong", "yinzhou"];

    [Fact]
    public void LookUp()
    {
        DivisionRegistry divisions = NingboCatalogue.Load().Divisions;
        DivisionAnswer answer = divisions.Find(DivisionCode.Parse("330204"), at: new LocalDate(2024, 12, 31));
        Console.WriteLine(answer.State); // Retired
        foreach (Division successor in answer.Successors)
        {
            Console.WriteLine(successor); // 330212 鄞州区 (Yinzhou District) [2016-09-14, ..)
        }

        Assert.Equal(["Retired", "330212 鄞州区 (Yinzhou District) [2016-09-14, ..)"], Console.TakeLines());
        Assert.Equal(answer.Explain(Language.English), Assert.Throws<KeyNotFoundException>(answer.Get).Message);

        SubjectId jiaxing = divisions.Find("嘉兴市", new LocalDate(1985, 12, 31)).Get().Id;
        Console.WriteLine(divisions.Find("城区", new LocalDate(1985, 12, 31), within: jiaxing).Get()); // 330402 城区 …

        Assert.StartsWith("330402 城区", Assert.Single(Console.TakeLines()), StringComparison.Ordinal);
        Assert.All(OfYinzhou, name => Assert.Equal("yinzhou", divisions.Find(name, new LocalDate(2024, 12, 31)).Get().Id.Text));

        string[] codes = [.. divisions.ChildrenOf(SubjectId.Parse("ningbo"), new LocalDate(2015, 12, 31)).Select(child => child.Code!.Text)];
        Console.WriteLine(string.Join(' ', codes)); // 330203 330204 …

        Assert.Equal(["330203 330204 330205 330206 330211 330212 330225 330226 330281 330282 330283"], Console.TakeLines());
    }

    [Fact]
    public void AcrossTheChangeOf2016()
    {
        DivisionRegistry divisions = NingboCatalogue.Load().Divisions;
        (LocalDate before, LocalDate after) = (new LocalDate(2015, 12, 31), new LocalDate(2017, 12, 31));
        foreach (string id in new[] { "fenghua", "jiangdong", "haishu", "yinzhou" })
        {
            Console.WriteLine(divisions.Concord(SubjectId.Parse(id), before, after));
        }
        // fenghua 2015-12-31 → 2017-12-31: exact
        // jiangdong 2015-12-31 → 2017-12-31: exact
        // haishu 2015-12-31 → 2017-12-31: exact
        // yinzhou 2015-12-31 → 2017-12-31: partial (haishu, yinzhou)

        Assert.Equal(
            [
                "fenghua 2015-12-31 → 2017-12-31: exact", "jiangdong 2015-12-31 → 2017-12-31: exact", "haishu 2015-12-31 → 2017-12-31: exact",
                "yinzhou 2015-12-31 → 2017-12-31: partial (haishu, yinzhou)",
            ],
            Console.TakeLines());

        Concordance back = divisions.Concord(SubjectId.Parse("yinzhou"), after, before);
        Console.WriteLine($"{back.Exactness}: {string.Join(" + ", back.Links.Select(link => link.Division.Name.Chinese))}"); // irreversible: 江东区 + 鄞州区

        Assert.Equal(["irreversible: 江东区 + 鄞州区"], Console.TakeLines());

        // The three districts are one land: nothing of them went elsewhere, nothing came from elsewhere.
        Assert.Subset(Three.ToHashSet(), Three.SelectMany(id => divisions.Successors(SubjectId.Parse(id), before, after)).Select(division => division.Id.Text).ToHashSet());
        Assert.Subset(Three.ToHashSet(), Three.SelectMany(id => divisions.Predecessors(SubjectId.Parse(id), before, after)).Select(division => division.Id.Text).ToHashSet());
    }
}
