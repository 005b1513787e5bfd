namespace PolicyTargets;

/// <summary>The length of a frequency's periods.</summary>
internal static class FrequencyMonths
{
    internal static int Months(this Frequency frequency) => frequency switch { Frequency.Annual => 12, Frequency.HalfYearly => 6, Frequency.Quarterly => 3, _ => 1 };
}
