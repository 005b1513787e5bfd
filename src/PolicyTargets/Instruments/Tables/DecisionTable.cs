using NodaTime;
using PolicyTargets.Internal;
using PolicyTargets.Messages;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets.Instruments;

/// <summary>A table of rows that say something of an input on a day: rates by sector and date, grants by size and place.</summary>
/// <remarks>
/// <para>A row fits when each of its cells takes the input's value and the day lies in its <see cref="Validity"/>. Which of the rows that fit speak, the <see cref="HitPolicy"/> says.</para>
/// <para>An unknown value is never a default one: where it matters, the answer is <see cref="DecisionOutcome.Undetermined"/> and names the rows that are possible.</para>
/// <para>Made by <see cref="DecisionTableBuilder{TIn, TOut}"/>, which does not build a <see cref="HitPolicy.Unique"/> table whose rows overlap.</para>
/// <para>Source of the idea and of the words: OMG Decision Model and Notation (DMN) 1.3, §8, decision tables; days and unknown values are added.</para>
/// </remarks>
/// <typeparam name="TIn">What the table is asked about.</typeparam>
/// <typeparam name="TOut">What its rows say.</typeparam>
/// <threadsafety>Immutable; safe to share where the selectors and outputs are.</threadsafety>
public sealed class DecisionTable<TIn, TOut>
    where TIn : notnull
    where TOut : notnull
{
    private const int FewAxes = 32;

    private readonly DecisionColumn<TIn>[] _columns;
    private readonly Axis[] _axes;
    private readonly DecisionRow<TOut>[] _rows;

    internal DecisionTable(LocalizedText name, HitPolicy policy, DecisionColumn<TIn>[] columns, Axis[] axes, IEnumerable<DecisionRow<TOut>> rows)
    {
        (Name, HitPolicy, _columns, _axes, _rows) = (name, policy, columns, axes, [.. rows]);
        (Columns, Rows) = (ValueList<DecisionColumn<TIn>>.Of(columns), ValueList<DecisionRow<TOut>>.Of(_rows));
        Findings = ValueList<Finding>.Of(new TableCheck(name, axes, [.. _rows.Select(row => (row.Label, row.Sets))]).Findings(policy));
    }

    /// <summary>Gets the name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets which of the rows that fit speak.</summary>
    public HitPolicy HitPolicy { get; }

    /// <summary>Gets the columns; may be empty, and then only the day matters.</summary>
    public IReadOnlyList<DecisionColumn<TIn>> Columns { get; }

    /// <summary>Gets the rows as declared; may be empty.</summary>
    public IReadOnlyList<DecisionRow<TOut>> Rows { get; }

    /// <summary>Gets what was found when the table was built: gaps (<c>RUL002</c>) and rows that never speak (<c>RUL003</c>); the twenty largest gaps one by one, the others as a number.</summary>
    /// <remarks>
    /// <para>The check is exact, over columns and days together. It cuts each axis at the ends of the cells, and works on the segments between.</para>
    /// <para>Columns are taken as independent: where two have one selector, an overlap or a gap may be one that no input meets.</para>
    /// <para>n rows are compared where they meet on the column that tells them apart best: about n times where each has a value of its own there, as in a table by county, and n² × c times for c columns
    /// at worst. Gaps of rows that do not overlap take at most g × n² × c² for g gaps, of which two hundred are looked for; n in place of n² where each row has a value of its own. Each step is over bits,
    /// as many as the column has segments.
    /// Only rows that overlap in many columns at a time may need n^c, under <see cref="HitPolicy.FirstDeclared"/> or in a draft; the search then stops after some ten million steps, about a second, and says so
    /// (<c>RUL004</c>); an answer to unknown values may then name more rows than are possible, never fewer.</para>
    /// </remarks>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What the table says of an input on a day.</summary>
    /// <param name="input">The input. Each column's selector is asked once.</param>
    /// <param name="date">The day.</param>
    /// <returns>The outcome and the rows. Where values are unknown it is decided only if every value that they may have leads to an equal output (quantities are equal where their amounts
    /// are, whatever their units); under <see cref="HitPolicy.Collect"/>, to the same rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="input"/> has a value that its column cannot have: one outside its first and last, a fraction of what is counted, an undeclared member
    /// of an enumeration; or <paramref name="date"/> is not of the ISO calendar.</exception>
    /// <exception cref="InvalidOperationException">A selector threw, or gave a quantity whose unit does not convert; the message names table and column. An <see cref="OperationCanceledException"/> passes through.</exception>
    public DecisionResult<TOut> Decide(TIn input, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (date.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException($"{date} is not a date of the ISO calendar but of {date.Calendar}.", nameof(date));
        }

        Span<Stretch> places = _axes.Length <= FewAxes ? stackalloc Stretch[_axes.Length] : new Stretch[_axes.Length];
        for (int i = 0; i < _columns.Length; i++)
        {
            places[i] = _axes[i].Locate(Value(_columns[i], input));
        }

        places[^1] = _axes[^1].Locate(Interval.Point(Days.Number(date)));
        return HitPolicy == HitPolicy.Collect ? Collect(places) : First(places);
    }

    /// <summary>Name, policy and number of rows.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name}: {HitPolicy}, {_rows.Length} rows");

    private Interval? Value(DecisionColumn<TIn> column, TIn input)
    {
        Interval? value;
        try
        {
            value = column.Value(input);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new InvalidOperationException($"Column {column} of table {Name} gives no value: {fault.Message}", fault);
        }

        return value is not { } known ? null
            : column.Admissible(known) ?? throw new ArgumentException($"Column {column} of table {Name} cannot have the value {column.Text(known, Language.English)}.", nameof(input));
    }

    private DecisionResult<TOut> Collect(ReadOnlySpan<Stretch> places)
    {
        List<DecisionRow<TOut>>? hits = null;
        List<DecisionRow<TOut>>? possible = null;
        foreach (DecisionRow<TOut> row in _rows)
        {
            if (MayFit(row, places))
            {
                (possible ??= []).Add(row);
                if (Fits(row, places))
                {
                    (hits ??= []).Add(row);
                }
            }
        }

        DecisionOutcome outcome = possible is null ? DecisionOutcome.NoRow : hits?.Count == possible.Count ? DecisionOutcome.Decided : DecisionOutcome.Undetermined;
        return new(HitPolicy, outcome, ListOf(hits), ListOf(possible));
    }

    /// <summary>The first row that fits; under <see cref="HitPolicy.Unique"/> there is no other.</summary>
    private DecisionResult<TOut> First(ReadOnlySpan<Stretch> places)
    {
        List<DecisionRow<TOut>>? possible = null;
        foreach (DecisionRow<TOut> row in _rows)
        {
            if (MayFit(row, places))
            {
                bool fits = Fits(row, places);
                if (fits && possible is null)
                {
                    return new(HitPolicy, DecisionOutcome.Decided, row.Alone, row.Alone);
                }

                (possible ??= []).Add(row);
                if (fits)
                {
                    break;
                }
            }
        }

        return possible is null ? new(HitPolicy, DecisionOutcome.NoRow, ListOf(null), ListOf(null)) : OneOf(possible, places);
    }

    /// <summary>Some value is unknown: which of the rows speak for some value, and whether all of them say the same and leave no value out.</summary>
    private DecisionResult<TOut> OneOf(List<DecisionRow<TOut>> rows, ReadOnlySpan<Stretch> places)
    {
        SegmentSet[] box = Box(places);
        int effort = GapSearch.MaxEffort / rows.Count;
        SegmentSet[][] boxes = [.. rows.Select(row => row.Sets)];
        List<DecisionRow<TOut>> possible = HitPolicy == HitPolicy.Unique ? rows : [.. rows.Where((_, i) => !IsCovered([.. box.Zip(boxes[i], (known, row) => known.Intersect(row))], boxes[..i], effort))];
        bool isDecided = possible.All(row => SaySame(row.Output, possible[0].Output)) && IsCovered(box, boxes, GapSearch.MaxEffort);
        return new(HitPolicy, isDecided ? DecisionOutcome.Decided : DecisionOutcome.Undetermined, ListOf(isDecided && possible.Count == 1 ? possible : null), ListOf(possible));
    }

    private static bool SaySame(TOut a, TOut b) =>
        EqualityComparer<TOut>.Default.Equals(a, b) || (a is Quantity one && b is Quantity other && one.TryCompare(other, out int comparison) && comparison == 0);

    private SegmentSet[] Box(ReadOnlySpan<Stretch> places)
    {
        var box = new SegmentSet[places.Length];
        for (int i = 0; i < box.Length; i++)
        {
            box[i] = SegmentSet.Of(_axes[i].Count, places[i]);
        }

        return box;
    }

    private bool IsCovered(SegmentSet[] box, SegmentSet[][] rows, int effort)
    {
        var search = new GapSearch(areDisjoint: HitPolicy == HitPolicy.Unique, limit: 1, effort);
        search.Search(box, rows);
        return search.Gaps.Count == 0 && !search.IsStopped;
    }

    private static bool Fits(DecisionRow<TOut> row, ReadOnlySpan<Stretch> places)
    {
        for (int i = 0; i < places.Length; i++)
        {
            if (!row.Sets[i].HasAll(places[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayFit(DecisionRow<TOut> row, ReadOnlySpan<Stretch> places)
    {
        for (int i = 0; i < places.Length; i++)
        {
            if (!row.Sets[i].HasAny(places[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static ValueList<DecisionRow<TOut>> ListOf(List<DecisionRow<TOut>>? rows) => rows is null ? ValueList<DecisionRow<TOut>>.Empty : ValueList<DecisionRow<TOut>>.Of(rows);
}
