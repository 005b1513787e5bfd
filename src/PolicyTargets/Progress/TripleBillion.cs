using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>The formulas of WHO's Triple Billion targets: how indicators are brought to 0 to 100, and how many people a change reaches.</summary>
/// <remarks>Source: gpw13/billionaiRe at ecb82c4. Values are percentages or the rates named; results are cut off at 0 and 100.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public static class TripleBillion
{
    /// <summary>What is good where the value is low: 100 less the value.</summary>
    /// <param name="value">A percentage.</param>
    /// <returns>From 0 to 100.</returns>
    public static double Reverse(double value) => Cut(100 - value);

    /// <summary>A value between two ends, of which the first is 0 and the second 100; the first may be the greater one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="worst">What becomes 0.</param>
    /// <param name="best">What becomes 100; different.</param>
    /// <returns>From 0 to 100.</returns>
    /// <exception cref="ArgumentException">The ends are equal.</exception>
    public static double Rescale(double value, double worst, double best) =>
        worst == best ? throw new ArgumentException("The two ends of a scale differ.", nameof(best)) : Cut((value - worst) / (best - worst) * 100);

    /// <summary>Hospital beds per 10,000 inhabitants, of which 18 are enough.</summary>
    /// <param name="beds">The beds.</param>
    /// <returns>From 0 to 100.</returns>
    public static double HospitalBeds(double beds) => Cut(beds / 18 * 100);

    /// <summary>Health workers per 10,000 inhabitants, of which 154.74 are enough.</summary>
    /// <param name="workers">The workers.</param>
    /// <returns>From 0 to 100.</returns>
    public static double HealthWorkforce(double workers) => Cut(workers / 154.74 * 100);

    /// <summary>Pure alcohol drunk per head and year, in litres: 100 less four times as much.</summary>
    /// <param name="litres">The litres.</param>
    /// <returns>From 0 to 100.</returns>
    public static double Alcohol(double litres) => Cut(100 - (4 * litres));

    /// <summary>Suicides per 100,000 inhabitants and year: five years of them, each counted for twenty, as a percentage, from 100.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>From 0 to 100.</returns>
    public static double Suicide(double rate) => Cut(100 - (rate * 5 * 20 * 100 / 100000));

    /// <summary>The population that best-practice policies on trans fats cover, a percentage.</summary>
    /// <param name="covered">The percentage.</param>
    /// <returns>From 0 to 100.</returns>
    public static double TransFats(double covered) => Cut(100 - 14.3 + (2.1 * covered / 100));

    /// <summary>The single measure of universal health coverage: coverage times the share without financial hardship.</summary>
    /// <param name="coverage">Average service coverage, a percentage.</param>
    /// <param name="withoutHardship">Those without financial hardship, a percentage.</param>
    /// <returns>A percentage, not cut off.</returns>
    public static double UniversalCoverage(double coverage, double withoutHardship) => coverage * withoutHardship / 100;

    /// <summary>How many people changes of several indicators reach, counted once: each group by the union of independent events, gains and losses apart.</summary>
    /// <param name="changes">The changes as shares, from -1 to 1; not checked. May be empty.</param>
    /// <param name="population">The population, in people or thousands: the result is in the same.</param>
    /// <returns>Those who gained, those who lost (negative), and both together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public static (double Gained, double Lost, double Net) Reached(IEnumerable<double> changes, double population)
    {
        (double kept, double spared) = (1, 1);
        foreach (double change in Require.NotNull(changes))
        {
            (kept, spared) = change >= 0 ? (kept * (1 - change), spared) : (kept, spared * (1 + change));
        }

        (double gained, double lost) = (population * (1 - kept), -population * (1 - spared));
        return (gained, lost, gained + lost);
    }

    private static double Cut(double value) => Math.Clamp(value, 0, 100);
}
