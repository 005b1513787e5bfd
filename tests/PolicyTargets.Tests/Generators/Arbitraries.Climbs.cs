using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Generators;

/// <content>Climbs: a series year by year from 2022 on, and one of the measures whose target a better year comes closer to.</content>
internal static partial class Arbitraries
{
    private static readonly SubjectId[] Rivals = [.. Enumerable.Range(1, 5).Select(number => SubjectId.Parse($"rival{number}"))];

    internal static Arbitrary<Climb> AnyClimb => Seed.Select(seed => new Dice(seed)).Select(dice => new Climb(
        dice.Of(Direction.Higher, Direction.Lower), dice.Below(6), [.. Enumerable.Range(0, 3 + dice.Below(4)).Select(_ => (decimal)(5 + dice.Below(60)))],
        [.. Rivals.Select(_ => (decimal)(5 + dice.Below(60)))], (dice.Below(300) / 4m) + 1, 1 + (dice.Below(60) / 4m))).ToArbitrary();

    /// <summary>Values of 2022 and later years, those of the rivals, a bound, and how much better the last year may be.</summary>
    internal sealed record Climb(Direction Direction, int Kind, IReadOnlyList<decimal> Values, IReadOnlyList<decimal> RivalValues, decimal Bound, decimal Better)
    {
        private int LastYear => 2022 + Values.Count - 1;

        private bool IsHigher => Direction == Direction.Higher;

        private Measure Measure => Kind switch
        {
            0 => Measure.Level,
            1 => Measure.Sum,
            2 => Measure.Average(),
            3 => Measure.Multiple(),
            4 => Measure.AverageGrowth(),
            _ => Measure.Rank(Measure.Level, new PeerGroup { Id = SubjectId.Parse("rivals"), Name = new("对手"), Members = Rivals }),
        };

        internal World InWorld(bool better)
        {
            var world = new World(Direction, Nature.Flow, "万元");
            for (int i = 0; i < Values.Count; i++)
            {
                bool isLast = i == Values.Count - 1;
                world = world.Level($"{2022 + i}", Text(Values[i] + (!better || !isLast ? 0 : IsHigher ? Better : -Better)));
                world = Kind == 5 && (i == 0 || isLast) ? Rivals.Zip(RivalValues).Aggregate(world, (so, rival) => so.Elsewhere(rival.First.Text, $"{2022 + i}", Text(rival.Second))) : world;
            }

            string sign = Kind == 5 || !IsHigher ? "≤" : "≥";
            decimal number = Kind switch { 1 => Bound * 5, 3 => Bound / 30, 4 => (Bound / 2) - 15, 5 => 1 + decimal.Floor(Bound / 16), _ => Bound };
            return world.Target($"{sign} {Text(number)}", Kind is 0 or 5 ? "2027" : "2023/2027", "2023/2027", Measure);
        }

        public override string ToString() => $"\n{InWorld(better: false)}\nbetter by {Text(Better)} in {LastYear}";

        private static string Text(decimal amount) => FormattableString.Invariant($"{amount}");
    }
}
