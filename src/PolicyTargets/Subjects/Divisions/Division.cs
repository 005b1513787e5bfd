using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>An administrative unit together with one version of it: what a <see cref="DivisionRegistry"/> finds.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record Division
{
    internal Division(AdministrativeUnit unit, DivisionVersion version) => (Unit, Version) = (Require.NotNull(unit), Require.NotNull(version));

    /// <summary>Gets the unit: the identity with its whole life.</summary>
    public AdministrativeUnit Unit { get; }

    /// <summary>Gets the unit as it stood.</summary>
    public DivisionVersion Version { get; }

    /// <summary>Gets the identity.</summary>
    public SubjectId Id => Unit.Id;

    /// <summary>Gets the code at the time; null where it is not known.</summary>
    public DivisionCode? Code => Version.Code;

    /// <summary>Gets the name at the time.</summary>
    public LocalizedText Name => Version.Name;

    /// <summary>Two are equal when identity and version are.</summary>
    /// <param name="other">Another one.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Division? other) => other is not null && Id == other.Id && Version == other.Version;

    /// <summary>The hash of the identity and the time.</summary>
    /// <returns>A hash code.</returns>
    public override int GetHashCode() => HashCode.Combine(Id, Version.Validity);

    /// <summary>The version.</summary>
    /// <returns><c>330212 鄞州区 (Yinzhou District) [2016-09-14, ..)</c>.</returns>
    public override string ToString() => Version.ToString();
}
