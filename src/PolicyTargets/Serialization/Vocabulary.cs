namespace PolicyTargets.Serialization;

/// <summary>The words of the files and what they mean.</summary>
internal static class Vocabulary
{
    internal static IReadOnlyDictionary<string, Direction> Directions { get; } = Words(("higher", Direction.Higher), ("lower", Direction.Lower), ("none", Direction.None));

    internal static IReadOnlyDictionary<string, Nature> Natures { get; } = Words(
        ("flow", Nature.Flow), ("stock", Nature.Stock), ("ratio", Nature.Ratio), ("rank", Nature.Rank), ("index", Nature.Index), ("stage", Nature.Stage), ("happening", Nature.Happening));

    internal static IReadOnlyDictionary<string, Frequency> Frequencies { get; } = Words(("A", Frequency.Annual), ("S", Frequency.HalfYearly), ("Q", Frequency.Quarterly), ("M", Frequency.Monthly));

    internal static IReadOnlyDictionary<string, AdministrativeLevel> Levels { get; } = Words(
        ("country", AdministrativeLevel.Country), ("province", AdministrativeLevel.Province), ("prefecture", AdministrativeLevel.Prefecture), ("county", AdministrativeLevel.County), ("township", AdministrativeLevel.Township));

    internal static IReadOnlyDictionary<string, ObservationStatus> Statuses { get; } = Words(
        ("final", ObservationStatus.Final), ("provisional", ObservationStatus.Provisional), ("estimated", ObservationStatus.Estimated), ("partial", ObservationStatus.Partial));

    internal static IReadOnlyDictionary<string, Commitment> Commitments { get; } = Words(
        ("firm", Commitment.Firm), ("ensure", Commitment.Ensure), ("strive", Commitment.Strive), ("seek", Commitment.Seek), ("promote", Commitment.Promote));

    internal static IReadOnlyDictionary<string, BindingForce> BindingForces { get; } = Words(
        ("unspecified", BindingForce.Unspecified), ("obligatory", BindingForce.Obligatory), ("anticipatory", BindingForce.Anticipatory));

    internal static IReadOnlyDictionary<string, Frequency> Recurrences { get; } = Words(
        ("each-year", Frequency.Annual), ("each-half-year", Frequency.HalfYearly), ("each-quarter", Frequency.Quarterly), ("each-month", Frequency.Monthly));

    /// <summary>The word of a measure.</summary>
    internal static string Word(Measure measure) => measure switch { SumMeasure => "sum", ChangeMeasure => "change", GrowthMeasure => "growth", _ => "level" };

    /// <summary>The measure of a word, against a printed base; null when there is no such measure.</summary>
    internal static Measure? Measure(string word, ReportingPeriod? comparedWith) => word switch
    {
        "level" => PolicyTargets.Measure.Level,
        "sum" => PolicyTargets.Measure.Sum,
        "change" => PolicyTargets.Measure.Change(comparedWith),
        "growth" => PolicyTargets.Measure.Growth(comparedWith),
        _ => null,
    };

    /// <summary>The word of a value, in the reverse direction of reading.</summary>
    internal static string Word<T>(this IReadOnlyDictionary<string, T> words, T value)
        where T : struct => words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;

    private static Dictionary<string, T> Words<T>(params (string Word, T Value)[] words) => words.ToDictionary(word => word.Word, word => word.Value, StringComparer.Ordinal);
}
