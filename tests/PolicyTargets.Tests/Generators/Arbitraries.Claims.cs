using NodaTime;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Generators;

/// <content>Identifiers, and worlds of claims: observations of every measure, targets of every shape. Made when asked for, since the order between the parts of a class is open.</content>
internal static partial class Arbitraries
{
    private static readonly string[] IdentifierFragments = ["a", "Z", "9", "宁波", "é", "-", "_", ".", ":", " ", "/", "+", "٣", "\0", "\n", "😀", ""];

    private static Gen<char> WordCharacter => Gen.Elements([.. "abzAZ09甬é"]);

    private static Gen<string> OneNumber => Gen.Choose(-20, 60).Select(n => FormattableString.Invariant($"{n}"));

    private static Gen<string> TwoNumbers =>
        from low in Gen.Choose(-20, 60) from width in Gen.Choose(0, 15) select FormattableString.Invariant($"[{low}, {low + width}]");

    /// <summary>Texts of the one grammar of identifiers.</summary>
    internal static Arbitrary<string> IdentifierText => (
        from first in WordCharacter
        from rest in Gen.Choose(0, 12).SelectMany(count => Gen.OneOf(WordCharacter, Gen.Elements('-', '_', '.', ':')).ArrayOf(count))
        select first + new string(rest)).ToArbitrary();

    /// <summary>Joined pieces of identifiers and of what they may not hold.</summary>
    internal static Arbitrary<string?> IdentifierLikeText => Gen.OneOf(
        Gen.Choose(1, 5).SelectMany(count => Gen.Elements(IdentifierFragments).ArrayOf(count)).Select(parts => (string?)string.Concat(parts)),
        Gen.Choose(99, 102).Select(length => (string?)new string('x', length)),
        ArbMap.Default.ArbFor<string?>().Generator.OrNull()).ToArbitrary();

    /// <summary>6, 9 or 12 digits.</summary>
    internal static Arbitrary<string> DivisionText => (
        from length in Gen.Elements(6, 9, 12)
        from first in Gen.Choose(1, 9)
        from rest in Gen.Choose(0, 9).ArrayOf(length - 1)
        select string.Concat(rest.Prepend(first).Select(digit => (char)('0' + digit)))).ToArbitrary();

    /// <summary>Digits of about the right number, now and then with a stranger among them.</summary>
    internal static Arbitrary<string?> DivisionLikeText => Gen.OneOf(
        Gen.Choose(4, 13).SelectMany(count => Gen.Choose(0, 9).ArrayOf(count)).Select(digits => (string?)string.Concat(digits)),
        Gen.Choose(5, 6).SelectMany(count => Gen.Elements("3", "30", "٣", " ", "-", "+").ArrayOf(count)).Select(parts => (string?)string.Concat(parts)),
        ArbMap.Default.ArbFor<string?>().Generator.OrNull()).ToArbitrary();

    /// <summary>A start, a target at some distance above it, an actual, and the year of the actual: a rising way from 2022 to 2027.</summary>
    internal static Arbitrary<Way> RisingWay => (
        from start in Amount.Generator
        from distance in Gen.Choose(1, 400)
        from gone in Gen.Choose(-40, 60)
        from year in Gen.Choose(2023, 2026)
        select new Way(start, start + (distance / 4m), start + (distance * gone / 160m), year)).ToArbitrary();

    /// <summary>What is known of a number: exact, printed rounded, one-sided, between two, around.</summary>
    internal static Arbitrary<string> KnownText => Gen.Frequency(
        (4, OneNumber),
        (3, OneNumber.Select(number => number + " ± 0.5")),
        (2, from sign in Gen.Elements('≥', '>', '≤', '<') from number in OneNumber select sign + number),
        (2, TwoNumbers),
        (1, OneNumber.Select(number => "~" + number))).ToArbitrary();

    /// <summary>What is promised: a floor, a ceiling, a range, around a number.</summary>
    internal static Arbitrary<string> BoundText => Gen.Frequency(
        (4, from sign in Gen.Elements('≥', '>', '≤', '<') from number in OneNumber select sign + number),
        (1, TwoNumbers),
        (1, OneNumber.Select(number => "~" + number))).ToArbitrary();

    /// <summary>One line of evidence about the years 2022 to 2026: most often a level, else its change or growth; published on one of three days after the year ends, so that many clash.</summary>
    internal static Arbitrary<Line> EvidenceLine => (
        from measure in Gen.Frequency((4, Gen.Constant(Measure.Level)), (1, Gen.Constant(Measure.Change())), (1, Gen.Constant(Measure.Growth())))
        from year in Gen.Choose(2022, 2026)
        from known in KnownText.Generator
        from days in Gen.Choose(0, 2)
        from revised in Gen.Choose(0, 5)
        select new Line(measure, ReportingPeriod.Year(year), known, new LocalDate(year, 12, 31).PlusDays(180 * days), revised == 0)).ToArbitrary();

    /// <summary>Up to nine lines of evidence and one target of the level, change or growth of 2025 or 2026.</summary>
    internal static Arbitrary<World> AnyWorld => (
        from direction in Gen.Elements(Enum.GetValues<Direction>())
        from nature in Gen.Elements(Nature.Flow, Nature.Stock, Nature.Index)
        from measure in Gen.Elements(Measure.Level, Measure.Level, Measure.Change(), Measure.Growth())
        from bound in BoundText.Generator
        from due in Gen.Choose(2025, 2026)
        from lines in Gen.Choose(0, 9).SelectMany(count => EvidenceLine.Generator.ArrayOf(count))
        select Published(new World(direction, nature, nature == Nature.Index ? "index" : "元").Target(bound, $"{ReportingPeriod.Year(due)}", measure: measure), lines)).ToArbitrary();

    /// <summary>Days on which some of the evidence of <see cref="AnyWorld"/> is out: the days of publication and those beside them.</summary>
    internal static Arbitrary<LocalDate> AssessmentDay => (
        from year in Gen.Choose(2022, 2026)
        from times in Gen.Choose(0, 2)
        from beside in Gen.Choose(-1, 1)
        select new LocalDate(year, 12, 31).PlusDays((180 * times) + beside)).ToArbitrary();

    /// <summary>A world in which some lines were published too.</summary>
    internal static World Published(World world, params IEnumerable<Line> lines) =>
        lines.Aggregate(world, (known, line) => known.Told(line.Measure, $"{line.Period}", line.Known, NodaTime.Text.LocalDatePattern.Iso.Format(line.PublishedOn), revised: line.IsRevision));

    /// <summary>One published line.</summary>
    internal sealed record Line(Measure Measure, ReportingPeriod Period, string Known, LocalDate PublishedOn, bool IsRevision);

    /// <summary>A rising way: start in 2022, target for 2027, actual of a year between.</summary>
    internal sealed record Way(decimal Start, decimal Target, decimal Actual, int Year)
    {
        internal World InWorld(string unit = "index", decimal factor = 1, decimal shift = 0)
        {
            World world = new World(Direction.Higher, Nature.Index, unit).Target($"≥ {Text(Target)}").Level("2022", Text(Start)).Level($"{ReportingPeriod.Year(Year)}", Text(Actual));
            return world;

            string Text(decimal amount) => FormattableString.Invariant($"{(amount * factor) + shift}");
        }

        /// <summary>The same way with every sign turned: a falling target.</summary>
        internal World Mirrored()
        {
            return new World(Direction.Lower, Nature.Index, "index").Target($"≤ {Text(Target)}").Level("2022", Text(Start)).Level($"{ReportingPeriod.Year(Year)}", Text(Actual));

            static string Text(decimal amount) => FormattableString.Invariant($"{-amount}");
        }
    }
}
