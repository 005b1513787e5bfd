using NodaTime;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>A value that a policy lays down and changes from day to day of entry into force: a rate, a ceiling, a floor.</summary>
/// <remarks>
/// <para>The idea is OpenFisca's parameter (openfisca-core 44, Parameter): values keyed by date, each with its reference. Unlike there, a value ends when its version says so, and what is asked
/// for a day without one is told as such, neither clamped nor thrown.</para>
/// <para>Versions may overlap, because documents do; <see cref="Check"/> tells it, and on such a day nothing is in force.</para>
/// </remarks>
/// <typeparam name="T">What the value is.</typeparam>
/// <threadsafety>Immutable where <typeparamref name="T"/> is; then safe to share.</threadsafety>
public sealed record DatedParameter<T>
    where T : notnull
{
    // The versions in the order of their first day; and for each the one among those up to it that ends last, so that overlaps are found by looking at neighbours.
    private readonly DatedValue<T>[] _ordered;
    private readonly DatedValue<T>[] _longest;

    /// <summary>Creates a parameter.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="versions">Its versions in any order; may be empty, and then it is undefined on every day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DatedParameter(LocalizedText name, params IEnumerable<DatedValue<T>> versions)
    {
        Name = Require.NotNull(name);
        _ordered = [.. Require.NotNull(versions).OrderBy(First).ThenBy(version => version.Validity.Until ?? LocalDate.MaxIsoValue)];
        Versions = ValueList<DatedValue<T>>.Of(_ordered);
        _longest = [.. _ordered];
        for (int i = 1; i < _ordered.Length; i++)
        {
            _longest[i] = EndsBefore(_longest[i - 1], _ordered[i]) ? _ordered[i] : _longest[i - 1];
        }
    }

    /// <summary>Gets the name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the versions in the order of their first day; may be empty.</summary>
    public IReadOnlyList<DatedValue<T>> Versions { get; }

    /// <summary>What it says of a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The version in force, or why there is none, with the versions before and after.</returns>
    public ParameterAnswer<T> At(LocalDate date)
    {
        int begun = CountBegun(date);
        DatedValue<T>? next = begun < _ordered.Length ? _ordered[begun] : null;
        DatedValue<T>? last = begun > 0 ? _ordered[begun - 1] : null;
        if (last is null)
        {
            return new(next is null ? ParameterState.Undefined : ParameterState.NotYetInForce, null, null, next);
        }

        if (_longest[begun - 1].Validity.Until <= date)
        {
            return new(next is null ? ParameterState.Expired : ParameterState.Undefined, null, LatestEnded(begun, date), next);
        }

        DatedValue<T>[] inForce = [.. _ordered.Take(begun).Where(version => version.Validity.Contains(date)).Take(2)];
        return new(inForce.Length == 1 ? ParameterState.InForce : ParameterState.Undefined, inForce.Length == 1 ? inForce[0] : null, LatestEnded(begun, date), next);
    }

    /// <summary>Versions that are in force on the same days.</summary>
    /// <returns>A finding <c>RUL001</c> for each version that begins before an earlier one has ended; empty where none does.</returns>
    public IReadOnlyList<Finding> Check()
    {
        var findings = new List<Finding>();
        for (int i = 1; i < _ordered.Length; i++)
        {
            DatedValue<T> earlier = _longest[i - 1];
            if (!(earlier.Validity.Until <= First(_ordered[i])))
            {
                LocalDate? end = EndsBefore(earlier, _ordered[i]) ? earlier.Validity.Until : _ordered[i].Validity.Until;
                findings.Add(new Finding(FindingCodes.OverlappingVersions, FindingCodes.SeverityOf(FindingCodes.OverlappingVersions), FormattableString.Invariant($"Versions[{i}].Validity"),
                    new MessageArgument("item", Name.Chinese) { Said = Name }, new MessageArgument("first", earlier.ToString()), new MessageArgument("second", _ordered[i].ToString()),
                    new MessageArgument("overlap", new Validity(_ordered[i].Validity.From, end).ToString())));
            }
        }

        return findings;
    }

    /// <summary>Name and versions.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Name}: {string.Join("; ", Versions)}";

    /// <summary>Whether two parameters have one name and the same versions.</summary>
    /// <param name="other">The other, or null.</param>
    /// <returns>True when name and versions are equal.</returns>
    public bool Equals(DatedParameter<T>? other) => other is not null && Name == other.Name && Versions.Equals(other.Versions);

    /// <summary>The hash of name and versions.</summary>
    /// <returns>A hash code.</returns>
    public override int GetHashCode() => HashCode.Combine(Name, Versions);

    private int CountBegun(LocalDate date)
    {
        (int low, int high) = (0, _ordered.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = First(_ordered[middle]) <= date ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private DatedValue<T>? LatestEnded(int begun, LocalDate date) => _ordered.Take(begun).Where(version => version.Validity.Until <= date).MaxBy(version => version.Validity.Until);

    private static LocalDate First(DatedValue<T> version) => version.Validity.From ?? LocalDate.MinIsoValue;

    private static bool EndsBefore(DatedValue<T> version, DatedValue<T> other) => version.Validity.Until is { } end && !(other.Validity.Until <= end);
}
