namespace PolicyTargets.Instruments;

/// <summary>One version of a parameter: a value, the days on which it is in force, and where it is laid down.</summary>
/// <typeparam name="T">What the value is: a quantity, a ratio, a table of brackets.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Validity">From the first day, up to but without the last one.</param>
/// <threadsafety>Immutable where <typeparamref name="T"/> is; then safe to share.</threadsafety>
public sealed record DatedValue<T>(T Value, Validity Validity)
    where T : notnull
{
    /// <summary>Gets where it is laid down; null where that is not known.</summary>
    public Citation? Source { get; init; }

    /// <summary>Value and days: <c>75 % [2016-03-01, ..)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Value} {Validity}";
}
