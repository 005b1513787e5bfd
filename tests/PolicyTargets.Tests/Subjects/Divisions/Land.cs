using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PolicyTargets.Tests.Subjects.Divisions;

/// <summary>Short ways to write units and changes: a version and a change are a line each.</summary>
internal static class Land
{
    internal static SubjectId Id(string text) => SubjectId.Parse(text);

    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>A version: <c>330212 鄞州区/Yinzhou 2016-09-14 .. ningbo 1</c> is code, name, first day, day of the end, parent, boundary.</summary>
    internal static DivisionVersion Version(string line)
    {
        string[] parts = line.Split(' ');
        string[] names = parts[1].Split('/');
        DivisionCode? code = parts[0] == "-" ? null : DivisionCode.Parse(parts[0]);
        return new()
        {
            Code = code,
            Name = new(names[0], names.ElementAtOrDefault(1)?.Replace('_', ' ')),
            Level = code?.Level ?? AdministrativeLevel.County,
            Validity = new(At(parts[2]), At(parts[3])),
            Parent = parts[4] == "-" ? null : Id(parts[4]),
            Boundary = parts.Length > 5 ? int.Parse(parts[5], CultureInfo.InvariantCulture) : 0,
        };
    }

    internal static AdministrativeUnit Unit(string id, params string[] versions) => AdministrativeUnit.Of(Id(id), versions.Select(Version));

    /// <summary>A change: <c>2016-09-14 Merge jiangdong+yinzhou > yinzhou</c>.</summary>
    internal static DivisionChange Change(string line)
    {
        string[] parts = line.Split(' ');
        int arrow = Array.IndexOf(parts, ">");
        return new()
        {
            Id = line.Replace(' ', '-'),
            EffectiveOn = Day(parts[0]),
            Kind = Enum.Parse<DivisionChangeKind>(parts[1]),
            Predecessors = [.. parts[2..arrow].SelectMany(ids => ids.Split('+')).Select(Id)],
            Successors = [.. parts[(arrow + 1)..].SelectMany(ids => ids.Split('+')).Select(Id)],
        };
    }

    internal static DivisionWeight Weight(string from, string to, decimal share, WeightBasis basis = WeightBasis.Area) => new(Id(from), Id(to), basis, share);

    internal static IEnumerable<string> Ids(IEnumerable<Division> divisions) => divisions.Select(division => division.Id.Text);

    /// <summary>Share and unit of each link.</summary>
    internal static IEnumerable<string> Links(Concordance concordance) => concordance.Links.Select(link => string.Create(CultureInfo.InvariantCulture, $"{link.Division.Id} {link.Least:0.####}..{link.Most:0.####}"));

    private static LocalDate? At(string text) => text == ".." ? null : Day(text);
}
