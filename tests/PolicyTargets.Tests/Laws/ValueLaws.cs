namespace PolicyTargets.Tests.Laws;

/// <summary>What every value type of the library must obey, written once.</summary>
internal static class ValueLaws
{
    /// <param name="values">Valid values.</param>
    /// <param name="copy">Builds a separate but equal instance. Two independent draws are almost never
    /// equal, so without this the hash law would pass untested.</param>
    /// <param name="equalityOperator">The type's <c>==</c>.</param>
    internal static void Equality<T>(Arbitrary<T> values, Func<T, T> copy, Func<T, T, bool> equalityOperator)
        where T : notnull, IEquatable<T> =>
        PropertyCheck.Run(Prop.ForAll(Pairs(values, copy), pair =>
        {
            (T a, T b) = pair;
            bool equal = a.Equals(b);
            return a.Equals(copy(a)).Label("equal to its copy")
                .And((equal == b.Equals(a)).Label("symmetric"))
                .And((equal == a.Equals((object)b)).Label("agrees with Equals(object)"))
                .And((equal == equalityOperator(a, b)).Label("agrees with =="))
                .And((!equal || a.GetHashCode() == b.GetHashCode()).Label("equal values have equal hashes"))
                .And((!a.Equals((object?)null)).Label("not equal to null"))
                .Classify(equal, "equal pair");
        }));

    private static Arbitrary<(T First, T Second)> Pairs<T>(Arbitrary<T> values, Func<T, T> copy) =>
        Gen.OneOf(
            values.Generator.Two().Select(t => (t.Item1, t.Item2)),
            values.Generator.Select(v => (v, copy(v)))).ToArbitrary();

    internal static void Ordering<T>(Arbitrary<T> values)
        where T : IComparable<T>, IEquatable<T> =>
        PropertyCheck.Run(Prop.ForAll(values, values, (a, b) => Prop.ForAll(values, c =>
            (Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))).Label("antisymmetric")
                .And(((a.CompareTo(b) == 0) == a.Equals(b)).Label("zero exactly when equal"))
                .And((!(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0) || a.CompareTo(c) <= 0).Label("transitive")))));

    internal static void RoundTrip<T>(Arbitrary<T> values)
        where T : IParsable<T>, IEquatable<T> =>
        PropertyCheck.Holds(values, v => T.Parse(v.ToString()!, null).Equals(v));

    internal static void ParseAgreesWithTryParse<T>(Arbitrary<string?> texts)
        where T : IParsable<T> =>
        PropertyCheck.Holds(texts, text =>
        {
            bool accepted = T.TryParse(text, null, out T? _);
            Exception? thrown = Record.Exception(() => T.Parse(text!, null));
            Assert.Equal(accepted, thrown is null);
            Assert.True(thrown is null or FormatException or ArgumentNullException, $"{thrown}");
        });
}
