namespace PolicyTargets.Tests.Scorecards;

/// <summary>Values of peers and weights as properties draw them: few or many, with gaps and equals.</summary>
internal static class Draws
{
    /// <summary>Values from -20 to 99.9, one in eight missing.</summary>
    internal static Arbitrary<double?[]> Values { get; } = List(Gen.Choose(-200, 999), Gen.Choose(0, 7)).ToArbitrary();

    /// <summary>Scores from 0.1 to 100 with a weight from 1 to 9 each, one score in eight missing.</summary>
    internal static Arbitrary<(double? Score, double Weight)[]> Weighed { get; } =
        (from number in Gen.Choose(1, 1000) from hole in Gen.Choose(0, 7) from weight in Gen.Choose(1, 9) select (hole == 0 ? (double?)null : number / 10.0, (double)weight)).ArrayOf().ToArbitrary();

    private static Gen<double?[]> List(Gen<int> numbers, Gen<int> holes) =>
        (from number in numbers from hole in holes select hole == 0 ? (double?)null : number / 10.0).ArrayOf();
}
