using NodaTime;

namespace PolicyTargets.Interchange.Tests;

/// <summary>Small tables, written by hand. The code table has one province with two prefectures, to which rows are added.</summary>
internal static class Tables
{
    internal const string Heading = "代码,一级行政区,二级行政区,名称,级别,状态,启用时间,变更/弃用时间,新代码";
    internal const string Province = "330000,浙江省,,浙江省,省级,在用,1981,,";
    internal const string North = "330100,浙江省,北市,北市,地级,在用,1981,,";
    internal const string South = "330200,浙江省,南市,南市,地级,在用,1981,,";

    internal static string Text(params string[] rows) => string.Join('\n', [Heading, Province, North, South, .. rows, ""]);

    internal static DivisionTableResult Read(params string[] rows) => ReadText(Text(rows));

    internal static DivisionTableResult ReadText(string text) => new DivisionTableReader().Read([DivisionTableFile.Of("t.csv", text)]);

    /// <summary>The registry of rows that nothing is wrong with.</summary>
    internal static DivisionRegistry Registry(params string[] rows)
    {
        DivisionTableResult read = Read(rows);
        Assert.Empty(read.Findings);
        return read.Registry;
    }

    internal static DivisionTableResult Revisions(params (string Name, string Text)[] files) =>
        new DivisionTableReader().Read(files.Select(file => DivisionTableFile.Of(file.Name, file.Text)));

    internal static LocalDate Day(int year) => new(year, 1, 1);

    internal static AdministrativeUnit Unit(this DivisionRegistry registry, string id) =>
        registry.Find(SubjectId.Parse(id)) ?? throw new KeyNotFoundException($"No {id} among {string.Join(", ", registry.Select(unit => unit.Id))}");

    internal static string[] Story(this DivisionRegistry registry) => [.. registry.Changes.Select(change => change.ToString().Replace("-01-01", "", StringComparison.Ordinal).Replace("cn-", "", StringComparison.Ordinal))];

    internal static string Boundaries(this DivisionRegistry registry, string id) => string.Join(' ', registry.Unit(id).Versions.Select(version => version.Boundary));

    internal static string Bearer(this DivisionRegistry registry, string code, int year) => registry.Find(DivisionCode.Parse(code), Day(year)).Get().Id.Text;
}
