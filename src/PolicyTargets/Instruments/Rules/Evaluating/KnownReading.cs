namespace PolicyTargets.Instruments;

/// <summary>The answer to one question about published values, made ready for comparing with any bound.</summary>
internal sealed class KnownReading
{
    internal KnownReading(ReadingResult result)
    {
        Result = result;
        Admissible = result.Reading is { Ratio: null } reading ? reading.Range.ToAdmissible() ?? reading.Range : null;
    }

    internal ReadingResult Result { get; }

    /// <summary>Gets the values that can occur; null where there is no reading, or one that compares as a ratio.</summary>
    internal QuantityRange? Admissible { get; }

    /// <summary>Gets whether a publication says that the value does not apply to the subject.</summary>
    internal bool IsNotApplicable => Result.Missing == MissingStatus.NotApplicable;
}
