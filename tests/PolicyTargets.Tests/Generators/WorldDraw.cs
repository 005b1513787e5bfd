using System.Collections.Immutable;
using NodaTime;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Generators;

/// <summary>Draws a world around a hidden truth: first what was, then a target beside it, then what is known of it.</summary>
internal sealed partial class WorldDraw
{
    internal static readonly SubjectId Province = SubjectId.Parse("zhejiang");
    internal static readonly IndicatorCode Whole = IndicatorCode.Parse("y");
    private static readonly SubjectId[] Peers = [.. Enumerable.Range(1, 4).Select(number => SubjectId.Parse($"peer{number}"))];
    private readonly Dice _dice;
    private readonly Indicator _indicator;
    private readonly Truth _truth;
    private readonly PeerGroup _group;
    private readonly AssessmentPolicy _policy;

    private WorldDraw(Dice dice, Choice choice)
    {
        (_dice, _choice) = (dice, choice);
        _indicator = Indicators();
        _group = PeerGroupOf();
        _truth = Truths();
        _policy = new AssessmentPolicy { Tolerance = dice.OnceIn(3) ? Tolerance.Relative(5) : null, Rounding = dice.OnceIn(4) ? RoundingPolicy.Printed : RoundingPolicy.Exact };
    }

    private bool IsFlow => _indicator.Nature == Nature.Flow;

    private bool IsIntegral => _indicator.Unit.IsIntegral;

    internal static DrawnWorld Draw(Dice dice, Choice choice)
    {
        var draw = new WorldDraw(dice, choice);
        Target goal = draw.Goal();
        draw.Publish(goal);
        var world = new World(draw._indicator)
        {
            Others = [draw._indicator with { Code = Whole, SeriesStart = null }],
            Observations = [.. draw._told],
            Breaks = [.. draw._truth.Breaks],
            Policy = draw._policy,
            Goal = goal,
        };
        return new DrawnWorld(world, draw.Day(goal), draw._truth, [.. draw._values], dice.Thrown);
    }

    /// <summary>A count, an index, money that is never negative, a stock, a percentage, money with any sign.</summary>
    private Indicator Indicators()
    {
        (Nature nature, string unit, decimal? least, decimal? most) = _choice.IsContinuous
            ? _dice.Of<(Nature, string, decimal?, decimal?)>((Nature.Index, "index", null, null), (Nature.Flow, "万元", null, null))
            : _dice.Of<(Nature, string, decimal?, decimal?)>(
                (Nature.Flow, "项", null, null), (Nature.Index, "index", null, null), (Nature.Flow, "万元", 0, null), (Nature.Stock, "家", null, null), (Nature.Ratio, "%", 0, 100), (Nature.Flow, "万元", null, null));
        Unit written = Unit.Parse(unit);
        return new Indicator
        {
            Code = IndicatorCode.Parse("x"),
            Name = new("某指标"),
            Unit = written,
            Nature = nature,
            Direction = _choice.IsContinuous ? _dice.Of(Direction.Higher, Direction.Lower) : _dice.Of(Direction.Higher, Direction.Higher, Direction.Higher, Direction.Lower, Direction.Lower, Direction.Lower, Direction.None),
            Domain = least is null ? null : QuantityRange.Create(least, true, most, true, written),
            SeriesStart = _dice.OnceIn(2) ? ReportingPeriod.Year(Truth.FirstYear) : null,
        };
    }

    /// <summary>The city and up to four peers, all or some of them listed by name.</summary>
    private PeerGroup PeerGroupOf()
    {
        int listed = 4 - _dice.Below(3);
        return new PeerGroup
        {
            Id = SubjectId.Parse("peers"),
            Name = new("某组"),
            Members = [.. Peers.Take(listed), .. _dice.OnceIn(2) ? [World.City] : Array.Empty<SubjectId>()],
            Size = listed < 4 || _dice.OnceIn(2) ? 5 : null,
        };
    }

    private Truth Truths()
    {
        var truth = new Truth { Indicator = _indicator, Breaks = [.. Breaks().Distinct()], Group = [World.City, .. Peers], Additions = Series(false) };
        bool isSigned = _indicator.EffectiveDomain.Lower is null && _dice.OnceIn(4);
        foreach (SubjectId subject in (SubjectId[])[World.City, Province, .. Peers])
        {
            truth.Set(subject, _indicator.Code, Series(isSigned));
        }

        truth.Set(World.City, Whole, Series(false));
        for (int year = 2023; IsFlow && year <= Truth.LastYear; year++)
        {
            truth.SetQuarters(year, [Amount(10, isSigned), Amount(10, isSigned), Amount(10, isSigned), Amount(10, isSigned)]);
        }

        return truth;
    }

    private IEnumerable<SeriesBreak> Breaks()
    {
        for (int count = _choice.HasBreaks ? _dice.Of(0, 0, 0, 1, 1, 2) : 0; count > 0; count--)
        {
            yield return new SeriesBreak
            {
                Kind = _dice.Of(BreakKind.Boundary, BreakKind.Definition),
                On = new LocalDate(2022 + _dice.Below(5), 1, 1),
                Subject = _dice.OnceIn(2) ? World.City : null,
                Indicator = _dice.OnceIn(2) ? _indicator.Code : null,
                Bridge = _choice.Lies && _dice.OnceIn(2) ? null : IsIntegral ? 2 : _dice.Of(2, 0.5m, 1.25m),
            };
        }
    }

    private decimal[] Series(bool isSigned)
    {
        decimal[] years = new decimal[Truth.LastYear - Truth.FirstYear + 1];
        for (int i = 0; i < years.Length; i++)
        {
            years[i] = Amount(40, isSigned);
        }

        return years;
    }

    private decimal Amount(int most, bool isSigned) =>
        (IsIntegral ? _dice.Below(most + 1) : _dice.Below((4 * most) + 1) / 4m) - (isSigned ? most / 2 : 0);

    /// <summary>Late enough for everything to be out, else some day before.</summary>
    private LocalDate Day(Target goal) =>
        !_choice.Lies && _dice.Below(4) < 3 ? new LocalDate(2028, 6, 1)
        : (goal.Measurand.Period.End ?? new LocalDate(2025, 12, 31)).PlusDays(_dice.Of(1, 100, 0, -60, -100, -300, 300, 600));

    /// <summary>What kinds of worlds are drawn.</summary>
    /// <param name="Lies">Whether publications may be wrong, contradict each other, and be revised; whether targets may be undated, unnumbered, not issued.</param>
    /// <param name="HasBreaks">Whether series may break.</param>
    /// <param name="Repeats">Whether several publications may be about one value.</param>
    /// <param name="IsContinuous">Whether values have any sign, no limits and no smallest step, so that a series may be scaled or mirrored.</param>
    /// <param name="Kinds">The numbers of the measures, as the target's choice counts them; null for all.</param>
    internal sealed record Choice(bool Lies = false, bool HasBreaks = true, bool Repeats = true, bool IsContinuous = false, int[]? Kinds = null);
}
