using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Internal;

namespace PolicyTargets.Catalogues;

/// <summary>What loading gives: documents, subjects, indicators, observations, plans, targets and instruments that name each other.</summary>
/// <remarks>Change it by <c>with</c> or the <c>With</c> methods, which give a new catalogue. A reader checks that every name leads somewhere; a catalogue made by hand is only
/// as complete as its maker.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record PolicyCatalogue
{
    private readonly Derived<DivisionRegistry> _divisions = new();
    private readonly IReadOnlyDictionary<TargetId, Plan> _planOfTarget = new Dictionary<TargetId, Plan>();

    /// <summary>Gets a catalogue that holds nothing.</summary>
    public static PolicyCatalogue Empty { get; } = new();

    /// <summary>Gets the documents that the facts come from; may be empty.</summary>
    public IReadOnlyList<SourceDocument> Documents { get; init => field = ValueList<SourceDocument>.Of(value); } = ValueList<SourceDocument>.Empty;

    /// <summary>Gets the units that the files of the catalogue may name.</summary>
    public UnitCatalogue Units { get; init => field = Require.NotNull(value); } = UnitCatalogue.Default;

    /// <summary>Gets the ordinal scales; may be empty.</summary>
    public IReadOnlyList<OrdinalScale> Scales { get; init => field = ValueList<OrdinalScale>.Of(value); } = ValueList<OrdinalScale>.Empty;

    /// <summary>Gets the subjects; may be empty.</summary>
    public SubjectCatalogue Subjects
    {
        get;
        init => (field, _divisions) = (Require.NotNull(value), new());
    }
    = new([]);

    /// <summary>Gets the changes of administrative units among the <see cref="Subjects"/>; may be empty.</summary>
    public IReadOnlyList<DivisionChange> DivisionChanges
    {
        get;
        init => (field, _divisions) = (ValueList<DivisionChange>.Of(value), new());
    }
    = ValueList<DivisionChange>.Empty;

    /// <summary>Gets the administrative units and functional areas among the <see cref="Subjects"/> with their <see cref="DivisionChanges"/>, to be searched by code, name and day.</summary>
    public DivisionRegistry Divisions => _divisions.Get(this, static catalogue => new(catalogue.Subjects.OfType<AdministrativeUnit>(), catalogue.DivisionChanges, catalogue.Subjects.OfType<FunctionalArea>()));

    /// <summary>Gets the observations, which know the indicators; may be empty.</summary>
    public ObservationSet Observations { get; init => field = Require.NotNull(value); } = new(new IndicatorCatalogue());

    /// <summary>Gets the plans with their targets; may be empty.</summary>
    public IReadOnlyList<Plan> Plans
    {
        get;
        init
        {
            field = ValueList<Plan>.Of(value);
            var plans = new Dictionary<TargetId, Plan>();
            foreach ((Plan plan, Target target) in field.SelectMany(plan => plan.Targets.Select(target => (plan, target))))
            {
                plans.TryAdd(target.Id, plan);
            }

            _planOfTarget = plans;
        }
    }
    = ValueList<Plan>.Empty;

    /// <summary>Gets the targets that belong to no plan; may be empty.</summary>
    public IReadOnlyList<Target> Targets { get; init => field = ValueList<Target>.Of(value); } = ValueList<Target>.Empty;

    /// <summary>Gets how targets are split up into others (任务分解); may be empty.</summary>
    public IReadOnlyList<Decomposition> Decompositions { get; init => field = ValueList<Decomposition>.Of(value); } = ValueList<Decomposition>.Empty;

    /// <summary>Gets the policy instruments with the values that they lay down; may be empty.</summary>
    public IReadOnlyList<PolicyInstrument> Instruments { get; init => field = ValueList<PolicyInstrument>.Of(value); } = ValueList<PolicyInstrument>.Empty;

    /// <summary>Gets the policy initiatives, which work through instruments; may be empty.</summary>
    public IReadOnlyList<PolicyInitiative> Initiatives { get; init => field = ValueList<PolicyInitiative>.Of(value); } = ValueList<PolicyInitiative>.Empty;

    /// <summary>Gets the indicators.</summary>
    public IndicatorCatalogue Indicators => Observations.Indicators;

    /// <summary>Gets the latest day on which something in the catalogue was published or issued; null where no date is known.</summary>
    public LocalDate? LatestPublication =>
        Observations.Select(observation => observation.PublishedOn).Concat(Plans.Select(plan => plan.IssuedOn)).Concat(Documents.Select(document => document.PublishedOn)).Max();

    /// <summary>The plan with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Plan? FindPlan(PlanId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Plans.FirstOrDefault(plan => plan.Id == id);
    }

    /// <summary>The plan with an id.</summary>
    /// <param name="id">The id as text.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Plan Plan(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Plans.FirstOrDefault(plan => plan.Id.Text == id)
            ?? throw new KeyNotFoundException($"There is no plan '{id}' in the catalogue; it has {string.Join(", ", Plans.Select(plan => plan.Id))}.");
    }

    /// <summary>The plan that a target belongs to.</summary>
    /// <param name="target">The target's id.</param>
    /// <returns>Null when it belongs to none; the first plan where several have a target of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public Plan? PlanOf(TargetId target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return _planOfTarget.GetValueOrDefault(target);
    }

    /// <summary>The target with an id, of whatever plan or of none.</summary>
    /// <param name="id">The id.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Target? FindTarget(TargetId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return (PlanOf(id)?.Targets ?? Targets).FirstOrDefault(target => target.Id == id);
    }

    /// <summary>The unit with a code: one of <see cref="Units"/>, or that of one of <see cref="Scales"/>, whose grades have a unit too.</summary>
    /// <param name="code">A <see cref="Unit.Code"/>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Unit? FindUnit(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Units.TryParse(code, out Unit? unit) ? unit : Scales.Append(OrdinalScale.Occurrence).FirstOrDefault(scale => scale.Unit.Code == code)?.Unit;
    }

    /// <summary>The policy instrument with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public PolicyInstrument? FindInstrument(InstrumentCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Instruments.FirstOrDefault(instrument => instrument.Code == code);
    }

    /// <summary>This catalogue and more observations.</summary>
    /// <param name="observations">Observations with new ids, about indicators of the catalogue.</param>
    /// <returns>A catalogue with both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> is null.</exception>
    /// <exception cref="ArgumentException">An id stands twice, or an indicator is not known.</exception>
    public PolicyCatalogue With(params IEnumerable<Observation> observations) => this with { Observations = Observations.With(observations) };

    /// <summary>What the catalogue holds, in numbers.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Subjects.Count} subjects, {Indicators.Count} indicators, {Observations.Count} observations, {Plans.Count} plans with {Plans.Sum(plan => plan.Targets.Count)} targets, {Instruments.Count} instruments");
}
