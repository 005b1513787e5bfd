using NodaTime;
using NodaTime.Text;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>What became of the land of a unit between two days, or what it was made of; see <see cref="DivisionRegistry.Concord"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record Concordance
{
    internal Concordance(Division unit, LocalDate from, LocalDate to, Exactness exactness, IEnumerable<ConcordanceLink> links, IEnumerable<DivisionChange> changes) =>
        (Unit, From, To, Exactness, Links, Changes) = (unit, from, to, exactness, ValueList<ConcordanceLink>.Of(links), ValueList<DivisionChange>.Of(changes));

    /// <summary>Gets the unit asked about, as it stood on <see cref="From"/>.</summary>
    public Division Unit { get; }

    /// <summary>Gets the day on whose boundaries the values of the unit stand.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the day whose boundaries are wanted; earlier than <see cref="From"/> to go back.</summary>
    public LocalDate To { get; }

    /// <summary>Gets whether the values of the unit can be carried to those boundaries: exact where all of them go to one unit, apportioned by known shares, partial where a share is not known
    /// or, going back, where the land was only part of another; irreversible where, going back, what was merged would have to be taken apart.</summary>
    public Exactness Exactness { get; }

    /// <summary>Gets the units of <see cref="To"/> that have some of its land, in the order of their codes; empty where nobody says.</summary>
    public IReadOnlyList<ConcordanceLink> Links { get; }

    /// <summary>Gets the changes on the way, in the order of time.</summary>
    public IReadOnlyList<DivisionChange> Changes { get; }

    /// <summary>The days, the unit and the outcome.</summary>
    /// <returns><c>yinzhou 2015-12-31 → 2017-12-31: partial (haishu, yinzhou)</c>.</returns>
    public override string ToString() => $"{Unit.Id} {LocalDatePattern.Iso.Format(From)} → {LocalDatePattern.Iso.Format(To)}: {Exactness}";
}
