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
    public DivisionAnswer Find(DivisionCode code, LocalDate at) => Answer(new(Require.NotNull(code).Text, null, true), at, _byCode.GetValueOrDefault(code) ?? []);

    /// <summary>The unit that bears a name on a day.</summary>
    /// <param name="name">The Chinese or English name, or else the id, to the letter; where none is that, the Chinese name without its last word (宁波 for 宁波市), if it has two characters at least.
    /// A code is no name: what is one is not found, and <see cref="DivisionAnswer.Explain"/> says so.</param>
    /// <param name="at">The day.</param>
    /// <param name="within">The unit that it belongs to on the day, directly or not; before it begins or after it ended, on its first or last day. Null for anywhere.</param>
    /// <returns>One unit, several, or why there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public DivisionAnswer Find(string name, LocalDate at, SubjectId? within = null)
    {
        string asked = Require.Text(name).Trim();
        Division[] bearers = Within(_byName.GetValueOrDefault(asked) ?? ById(asked), at, within);
        return Answer(new(asked, within, false), at, bearers.Length > 0 ? bearers : Within(_byStem.Value.GetValueOrDefault(asked) ?? [], at, within));
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

    private static IOrderedEnumerable<Division> InOrder(IEnumerable<Division> divisions) => divisions.OrderBy(division => division.Code?.Text, StringComparer.Ordinal).ThenBy(division => division.Id.Text, StringComparer.Ordinal);

    private Division[] ById(string asked) => SubjectId.TryParse(asked, out SubjectId? id) ? _lives.GetValueOrDefault(id) ?? [] : [];

    /// <summary>The day nearest to another one on which a version stood.</summary>
    private static LocalDate Nearest(Validity validity, LocalDate at) =>
        validity.Contains(at) ? at : validity.Until <= at ? validity.Until.Value.DayBefore() : validity.From!.Value;

    private Division[] Within(Division[] bearers, LocalDate at, SubjectId? within) =>
        within is null ? bearers : [.. bearers.Where(bearer => AncestorsOf(bearer.Id, Nearest(bearer.Version.Validity, at)).Any(above => above.Id == within))];

    private DivisionAnswer Answer(DivisionQuestion question, LocalDate at, Division[] bearers)
    {
        Division? first = null;
        List<Division>? several = null;
        foreach (Division bearer in bearers)
        {
            if (bearer.Version.Validity.Contains(at))
            {
                if (first is null || first.Id == bearer.Id)
                {
                    first = bearer; // the later one of two versions of one unit
                }
                else
                {
                    (several ??= []).Add(bearer);
                }
            }
        }

        return several is not null ? new(this, question, at, DivisionAnswerState.Ambiguous, ValueList<Division>.Of(InOrder(several.Append(first!).Reverse().DistinctBy(bearer => bearer.Id))))
            : first is not null ? new(this, question, at, DivisionAnswerState.Found, ValueList<Division>.Of([first]))
            : Absent(question, at, bearers);
    }

    private DivisionAnswer Absent(DivisionQuestion question, LocalDate at, Division[] bearers)
    {
        if (bearers.Length == 0)
        {
            return new(this, question, at, DivisionAnswerState.Unknown, ValueList<Division>.Empty);
        }

        Division[] ended = [.. InOrder(bearers.Where(bearer => bearer.Version.Validity.Until <= at)).OrderByDescending(bearer => bearer.Version.Validity.Until).DistinctBy(bearer => bearer.Id)];
        return ended.Length > 0 ? new(this, question, at, DivisionAnswerState.Retired, ValueList<Division>.Of(ended))
            : new(this, question, at, DivisionAnswerState.NotYet, ValueList<Division>.Of(InOrder(bearers).OrderBy(bearer => bearer.Version.Validity.From).DistinctBy(bearer => bearer.Id)));
    }
}
