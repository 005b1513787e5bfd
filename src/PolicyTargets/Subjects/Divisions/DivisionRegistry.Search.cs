using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <content>Finding by code and by name.</content>
public sealed partial class DivisionRegistry
{
    /// <summary>The generic words that names end in, longest first.</summary>
    private static readonly string[] GenericWords = ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "省", "市", "区", "县", "盟", "旗"];

    private readonly Dictionary<DivisionCode, Division[]> _byCode;
    private readonly Dictionary<string, Division[]> _byName;
    private readonly Lazy<Dictionary<string, Division[]>> _byStem;
    private readonly Dictionary<SubjectId, Division[]> _children;

    /// <summary>The unit that bears a code on a day.</summary>
    /// <param name="code">The code.</param>
    /// <param name="at">The day.</param>
    /// <returns>One unit, several, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public DivisionAnswer Find(DivisionCode code, LocalDate at) => Answer(Require.NotNull(code).Text, at, _byCode.GetValueOrDefault(code) ?? []);

    /// <summary>The unit that bears a name on a day.</summary>
    /// <param name="name">The Chinese or English name, or else the id, to the letter; where none is that, the Chinese name without its last word (宁波 for 宁波市), if it has two characters at least.</param>
    /// <param name="at">The day.</param>
    /// <param name="within">The unit that it belongs to, directly or not; null for anywhere.</param>
    /// <returns>One unit, several, or why there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public DivisionAnswer Find(string name, LocalDate at, SubjectId? within = null)
    {
        string asked = Require.Text(name).Trim();
        Division[] bearers = Within(_byName.GetValueOrDefault(asked) ?? ById(asked), within);
        return Answer(asked, at, bearers.Length > 0 ? bearers : Within(_byStem.Value.GetValueOrDefault(asked) ?? [], within));
    }

    /// <summary>The divisions by one key, or by one of two; a division without a key is left out.</summary>
    private static Dictionary<TKey, Division[]> Index<TKey>(Division[] all, Func<Division, TKey?> key, Func<Division, TKey?>? other = null)
        where TKey : class
    {
        var lists = new Dictionary<TKey, List<Division>>();
        foreach (Division division in all)
        {
            Add(lists, key(division), division);
            Add(lists, other?.Invoke(division), division);
        }

        return lists.ToDictionary(item => item.Key, item => item.Value.ToArray());
    }

    private static void Add<TKey>(Dictionary<TKey, List<Division>> lists, TKey? key, Division division)
        where TKey : class
    {
        if (key is null)
        {
            return;
        }

        if (!lists.TryGetValue(key, out List<Division>? list))
        {
            lists[key] = list = new(1);
        }

        list.Add(division);
    }

    private static string? StemOf(string name) =>
        Array.Find(GenericWords, word => name.EndsWith(word, StringComparison.Ordinal)) is { } word && name.Length >= word.Length + 2 ? name[..^word.Length] : null;

    private static IEnumerable<Division> InForce(Division[] divisions, LocalDate at) => divisions.Where(division => division.Version.Validity.Contains(at));

    private Division[] ById(string asked) => SubjectId.TryParse(asked, out SubjectId? id) ? _lives.GetValueOrDefault(id) ?? [] : [];

    private Division[] Within(Division[] bearers, SubjectId? within) =>
        within is null ? bearers : [.. bearers.Where(bearer => AncestorsOf(bearer.Id, bearer.Version.Validity.Until?.PlusDays(-1) ?? LocalDate.MaxIsoValue).Any(above => above.Id == within))];

    private DivisionAnswer Answer(string asked, LocalDate at, Division[] bearers)
    {
        Division? first = null;
        List<Division>? several = null;
        for (int i = 0; i < bearers.Length; i++)
        {
            if (bearers[i].Version.Validity.Contains(at))
            {
                if (first is null)
                {
                    first = bearers[i];
                }
                else
                {
                    (several ??= [first]).Add(bearers[i]);
                }
            }
        }

        return several is not null ? new(this, asked, at, DivisionAnswerState.Ambiguous, ValueList<Division>.Of(several))
            : first is not null ? new(this, asked, at, DivisionAnswerState.Found, ValueList<Division>.Of([first]))
            : Absent(asked, at, bearers);
    }

    private DivisionAnswer Absent(string asked, LocalDate at, Division[] bearers)
    {
        if (bearers.Length == 0)
        {
            return new(this, asked, at, DivisionAnswerState.Unknown, []);
        }

        Division[] ended = [.. bearers.Where(bearer => bearer.Version.Validity.Until <= at).OrderByDescending(bearer => bearer.Version.Validity.Until).DistinctBy(bearer => bearer.Id)];
        return ended.Length > 0 ? new(this, asked, at, DivisionAnswerState.Retired, ValueList<Division>.Of(ended))
            : new(this, asked, at, DivisionAnswerState.NotYet, ValueList<Division>.Of(bearers.OrderBy(bearer => bearer.Version.Validity.From).DistinctBy(bearer => bearer.Id)));
    }
}
