using NodaTime;
using NodaTime.Text;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <content>What became of the land of a unit.</content>
public sealed partial class DivisionRegistry
{
    /// <summary>The units that have some of the land of one later on, itself among them where it goes on.</summary>
    /// <param name="unit">The id.</param>
    /// <param name="from">The day on which the unit stands.</param>
    /// <param name="to">The later day.</param>
    /// <returns>As they stood on <paramref name="to"/>, in the order of their codes; empty where the unit did not stand, and where nobody says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public IReadOnlyList<Division> Successors(SubjectId unit, LocalDate from, LocalDate to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return _units.Get(Require.NotNull(unit)).At(from) is null ? [] : ValueList<Division>.Of(Concord(unit, from, to).Links.Select(link => link.Division));
    }

    /// <summary>The units that had some of the land of one before, itself among them where it stood already.</summary>
    /// <param name="unit">The id.</param>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The day on which the unit stands.</param>
    /// <returns>As they stood on <paramref name="from"/>, in the order of their codes; empty where the unit did not stand, and where nobody says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public IReadOnlyList<Division> Predecessors(SubjectId unit, LocalDate from, LocalDate to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return _units.Get(Require.NotNull(unit)).At(to) is null ? [] : ValueList<Division>.Of(Concord(unit, to, from).Links.Select(link => link.Division));
    }

    /// <summary>How the values of a unit in the boundaries of one day can be carried to those of another.</summary>
    /// <remarks>It is exact only where it is known to be. A boundary that rises without a change that says why, a parent that loses or gains a unit, and land from or to a unit that the registry
    /// lacks are known to be something else. A share whose weight is not known is the range of all that it can be.</remarks>
    /// <param name="unit">The id.</param>
    /// <param name="from">The day on whose boundaries the values stand.</param>
    /// <param name="to">The day whose boundaries are wanted; earlier or later.</param>
    /// <param name="basis">The weights by which parts are apportioned; null to use none, and then a part is partial.</param>
    /// <returns>The units of that day with their shares, and how exact that is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such unit, or it does not stand on <paramref name="from"/>.</exception>
    public Concordance Concord(SubjectId unit, LocalDate from, LocalDate to, WeightBasis? basis = null)
    {
        AdministrativeUnit known = _units.Get(Require.NotNull(unit));
        Division start = Find(unit, from)
            ?? throw new KeyNotFoundException($"The division '{unit}' does not stand on {LocalDatePattern.Iso.Format(from)}; it stands {known.Validity}.");
        return to >= from ? Forward(start, from, to, basis) : Backward(start, from, to, basis);
    }

    private static IEnumerable<ConcordanceLink> Sorted(IEnumerable<ConcordanceLink> links) => links.OrderBy(link => link.Division.Code?.Text, StringComparer.Ordinal).ThenBy(link => link.Division.Id.Text, StringComparer.Ordinal);

    private static IEnumerable<DivisionChange> InOrder(IEnumerable<DivisionChange> changes) => changes.Distinct().OrderBy(change => change.EffectiveOn).ThenBy(change => change.Id, StringComparer.Ordinal);

    private Concordance Forward(Division start, LocalDate from, LocalDate to, WeightBasis? basis)
    {
        LandWalk walk = _flows.Forward(start.Id, from, to, basis);
        bool isLost = walk.IsLost;
        var links = new List<ConcordanceLink>();
        foreach ((SubjectId owner, LandShare share) in walk.Shares)
        {
            if (Find(owner, to) is { } division)
            {
                links.Add(new(division, share.Least, share.Most, ExactnessOf(owner, share, basis)));
            }
            else
            {
                isLost = true;
            }
        }

        Exactness whole = links.Aggregate(Exactness.Exact, (worst, link) => Exactness.Worse(worst, link.Exactness)) switch
        {
            PartialExactness => Exactness.Partial(links.Where(link => link.Share is null).Select(link => link.Division.Id).OrderBy(id => id.Text, StringComparer.Ordinal)),
            _ when isLost || links.Count == 0 => Exactness.Partial(),
            ApportionedExactness => Exactness.Apportioned(basis!.Value, links.Max(link => link.Least)),
            _ => Exactness.Exact,
        };
        return new(start, from, to, whole, Sorted(links), InOrder(walk.Changes)) { IsLost = isLost };
    }

    private Concordance Backward(Division start, LocalDate from, LocalDate to, WeightBasis? basis)
    {
        var links = new List<(Division Division, LandShare Share, SubjectId[] Others)>();
        var changes = new List<DivisionChange>();
        var unknown = new List<SubjectId>();
        IReadOnlyCollection<SubjectId> sources = _flows.Sources(start.Id, to, from);
        bool isFromNowhere = _flows.HoldsGains(start.Id, sources, to, from, basis);
        foreach (SubjectId source in sources)
        {
            if (_flows.Forward(source, to, from, basis) is var walk && walk.Shares.TryGetValue(start.Id, out LandShare share))
            {
                if (Find(source, to) is not { } division)
                {
                    unknown.AddRange(_flows.Receives(source, to, from) ? [] : [source]);
                    continue;
                }

                links.Add((division, share, [.. walk.Shares.Keys.Where(id => id != start.Id).OrderBy(id => id.Text, StringComparer.Ordinal)]));
                changes.AddRange(walk.Changes);
            }
        }

        Exactness whole = links switch
        {
            [] => Exactness.Partial(),
            [var only] when !isFromNowhere => only.Share == LandShare.Whole ? Exactness.Exact : Exactness.Partial(only.Others),
            _ => Exactness.Irreversible,
        };
        return new(start, from, to, whole, Sorted(links.Select(link => new ConcordanceLink(link.Division, link.Share.Least, link.Share.Most, whole))), InOrder(changes))
        {
            IsFromNowhere = isFromNowhere,
            UnknownOrigins = ValueList<SubjectId>.Of(unknown),
        };
    }

    private static Exactness ExactnessOf(SubjectId owner, LandShare share, WeightBasis? basis) =>
        share == LandShare.Whole ? Exactness.Exact
        : share.Least == share.Most && basis is { } known ? Exactness.Apportioned(known, share.Least)
        : Exactness.Partial(owner);
}
