using NodaTime;

namespace PolicyTargets;

/// <summary>The time during which something is in force: from a day on, up to but not including another.</summary>
/// <remarks><para>Half-open, unlike <see cref="ReportingPeriod"/>: what ends on the day when its successor begins leaves neither gap nor overlap.</para>
/// <para>The default value is <see cref="Always"/>.</para></remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public readonly record struct Validity
{
    /// <summary>Creates a validity.</summary>
    /// <param name="from">The first day in force; null when it always was.</param>
    /// <param name="until">The first day no longer in force; null when it still is.</param>
    /// <exception cref="ArgumentException"><paramref name="until"/> is not after <paramref name="from"/>.</exception>
    public Validity(LocalDate? from, LocalDate? until)
    {
        if (from is { } start && until is { } end && end <= start)
        {
            throw new ArgumentException($"Something in force from {start:uuuu-MM-dd} cannot end before {end:uuuu-MM-dd} is past.", nameof(until));
        }

        (From, Until) = (from, until);
    }

    /// <summary>Gets the validity without beginning or end; the default value.</summary>
    public static Validity Always => default;

    /// <summary>Gets the first day in force; null when it always was.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the first day no longer in force; null when it still is.</summary>
    public LocalDate? Until { get; }

    /// <summary>Whether a day lies in the validity.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from <see cref="From"/>, included, to <see cref="Until"/>, excluded.</returns>
    public bool Contains(LocalDate date) => (From is not { } from || date >= from) && (Until is not { } until || date < until);

    /// <summary>Whether some day lies in both validities.</summary>
    /// <param name="other">The other validity.</param>
    /// <returns>False when one ends on the day when the other begins.</returns>
    public bool Overlaps(Validity other) =>
        (From is not { } from || other.Until is not { } theirEnd || from < theirEnd) && (other.From is not { } theirs || Until is not { } until || theirs < until);

    /// <summary>Both days, <c>..</c> standing for an absent one: <c>[2016-09-14, ..)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"[{Day(From)}, {Day(Until)})";

    private static string Day(LocalDate? date) => date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "..";
}
