using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PolicyTargets.Messages;

namespace PolicyTargets.Tool;

/// <summary>The words of tables of divisions.</summary>
internal sealed class DivisionWords
{
    /// <summary>The words of the command line.</summary>
    internal static readonly IReadOnlyDictionary<string, WeightBasis> Bases = new Dictionary<string, WeightBasis>(StringComparer.Ordinal)
    {
        ["area"] = WeightBasis.Area,
        ["population"] = WeightBasis.Population,
        ["output"] = WeightBasis.Output,
        ["enterprises"] = WeightBasis.Enterprises,
    };

    private static readonly (string Chinese, string English)[] Levels =
        [("国家", "country"), ("省级", "province"), ("地级", "prefecture"), ("县级", "county"), ("乡级", "township"), ("村级", "village")];

    private static readonly (string Chinese, string English)[] Kinds =
    [
        ("省", "province"), ("自治区", "autonomous region"), ("直辖市", "municipality"), ("特别行政区", "special administrative region"), ("地区", "prefecture"), ("地级市", "prefecture-level city"),
        ("自治州", "autonomous prefecture"), ("盟", "league"), ("县", "county"), ("自治县", "autonomous county"), ("县级市", "county-level city"), ("市辖区", "district"), ("旗", "banner"),
        ("自治旗", "autonomous banner"), ("特区、林区等", "special district"),
    ];

    private static readonly (string Chinese, string English)[] BasisNames = [("面积", "area"), ("人口", "population"), ("产出", "output"), ("企业数", "enterprises")];

    private readonly Language _language;

    private DivisionWords(Language language) => _language = language;

    internal IReadOnlyList<string> Headings => _language == Language.Chinese ? ["标识", "代码", "名称", "建制", "上级", "起", "止"] : ["Id", "Code", "Name", "Kind", "In", "From", "Until"];

    internal IReadOnlyList<string> LinkHeadings => _language == Language.Chinese ? ["份额", "对应"] : ["Share", "Exactness"];

    internal static DivisionWords In(Language language) => new(language);

    /// <summary>The kind, or where it is not known the level.</summary>
    internal string Of(DivisionVersion version) => Pick(version.Kind is { } kind ? Kinds[(int)kind] : Levels[(int)version.Level]);

    /// <summary>The share in per cent: one number, or the least and the greatest.</summary>
    internal static string Of(ConcordanceLink link) => link.Share is { } share ? Percent(share) : $"{Percent(link.Least)} – {Percent(link.Most)}";

    internal string Of(Exactness exactness) => exactness switch
    {
        ApportionedExactness apportioned => string.Format(CultureInfo.InvariantCulture, Pick(("按{0}分摊", "apportioned by {0}")), Pick(BasisNames[(int)apportioned.Basis])),
        PartialExactness => Pick(("部分对应", "partial")),
        IrreversibleExactness => Pick(("不可还原", "irreversible")),
        _ => Pick(("完全对应", "exact")),
    };

    /// <summary>The unit, the days and the outcome in one line.</summary>
    internal string Of(Concordance concordance, DivisionRegistry registry) =>
        $"{concordance.Unit.Name.In(_language)}{(concordance.Unit.Code is { } code ? $" {code}" : "")}, {LocalDatePattern.Iso.Format(concordance.From)} → {LocalDatePattern.Iso.Format(concordance.To)}: "
        + Of(concordance.Exactness) + Why(concordance, registry);

    private string Why(Concordance concordance, DivisionRegistry registry) => (concordance.Exactness, concordance.To < concordance.From) switch
    {
        (PartialExactness { Missing.Count: 0 }, false) => Pick((",其地域归属无记载", ", where the land went is not recorded")),
        (PartialExactness { Missing.Count: 0 }, true) => Pick((",其地域来源无记载", ", where the land came from is not recorded")),
        (PartialExactness partial, false) => Pick((",份额不详:", ", shares not known: ")) + Names(partial.Missing, concordance.To, registry),
        (PartialExactness partial, true) => Pick((",原区划的地域另归:", ", it was a part only; the rest went to ")) + Names(partial.Missing, concordance.From, registry),
        (IrreversibleExactness, _) when concordance.Links.Count < 2 => Pick((",另有地域来源无记载", ", where some of the land came from is not recorded")),
        (IrreversibleExactness, _) => Pick((",合并后无法拆分", ", what was merged cannot be taken apart")),
        _ => "",
    };

    /// <summary>The names on a day, of units that do not stand then the last ones.</summary>
    private string Names(IReadOnlyList<SubjectId> units, LocalDate day, DivisionRegistry registry) =>
        string.Join(Pick(("、", ", ")), units.Select(id => (registry.Find(id, day)?.Name ?? registry.Find(id)?.Name)?.In(_language) ?? id.Text));

    private static string Percent(decimal share) => $"{(share * 100).ToString("0.####", CultureInfo.InvariantCulture)}%";

    private string Pick((string Chinese, string English) words) => _language == Language.Chinese ? words.Chinese : words.English;
}
