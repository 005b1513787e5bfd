using NodaTime;
using PolicyTargets.Interchange;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of docs/how-to/load-division-tables.md and of the package's page, run.</summary>
public class DivisionTablePages
{
    private const string Table =
        "代码,一级行政区,二级行政区,名称,级别,状态,启用时间,变更/弃用时间,新代码\n330000,浙江省,,浙江省,省级,在用,1981,,\n330200,浙江省,宁波市,宁波市,地级,在用,1981,,\n"
        + "330204,浙江省,宁波市,江东区,县级,弃用,1983,2016,330212\n330212,浙江省,宁波市,鄞州区,县级,在用,2002,,\n330203,浙江省,宁波市,海曙区,县级,在用,83,,\n";

    [Fact]
    public void File()
    {
        string folder = Directory.CreateTempSubdirectory("policy-targets-").FullName;
        string path = Path.Combine(folder, "result.csv");
        System.IO.File.WriteAllText(path, Table);

        DivisionTableResult read = new DivisionTableReader().Read(path);
        foreach (Finding finding in read.Findings)
        {
            Console.WriteLine(finding); // TBL002 error at result.csv(12,7): …
        }

        DivisionAnswer answer = read.Registry.Find(DivisionCode.Parse("330204"), at: new LocalDate(2020, 1, 1));

        Directory.Delete(folder, recursive: true);
        Assert.StartsWith("TBL002 error at result.csv(6,7): ", Console.TakeLines().Single(), StringComparison.Ordinal);
        Assert.Equal(["鄞州区"], answer.Successors.Select(successor => successor.Name.Chinese));
        Assert.Throws<FormatException>(read.GetOrThrow);
    }

    [Fact]
    public void Memory()
    {
        var files = new[] { DivisionTableFile.Of("2015.tsv", "330000\t浙江省\n330102\t上城区\n"), DivisionTableFile.Of("2016.tsv", "330000\t浙江省\n330102\t新城区\n") };
        DivisionRegistry registry = new DivisionTableReader().Read(files).GetOrThrow();
        Console.WriteLine(registry.Changes[0]); // 2016-01-01 Rename cn-330102-2015 → cn-330102-2015

        Assert.Equal(["2016-01-01 Rename cn-330102-2015 → cn-330102-2015"], Console.TakeLines());
    }
}
