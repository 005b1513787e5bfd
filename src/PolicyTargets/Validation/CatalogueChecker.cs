using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Checks whole catalogues and draft plans: every record by itself, and all claims beside each other.</summary>
/// <remarks>
/// <para>Numbers are compared as they were printed: within their half-units, and by the ends of what is only known as "more than". One fault gives one finding.</para>
/// <para>Time and memory grow with n log n in the number of claims. What is wrong never throws; it is a finding.</para>
/// </remarks>
/// <threadsafety>Immutable; one instance serves all.</threadsafety>
public sealed class CatalogueChecker
{
    /// <summary>Creates a checker.</summary>
    /// <param name="policy">How grave findings are taken; null for <see cref="ValidationPolicy.Default"/>.</param>
    public CatalogueChecker(ValidationPolicy? policy = null) => Policy = policy ?? ValidationPolicy.Default;

    /// <summary>Gets how grave findings are taken.</summary>
    public ValidationPolicy Policy { get; }

    /// <summary>Checks a catalogue.</summary>
    /// <param name="catalogue">The catalogue, read or made by hand.</param>
    /// <param name="assessOn">The day on which its targets are to be assessed, to be told which of them will have no data then; null where none is planned.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>What was found, and the calculations that hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public ConsistencyReport Check(PolicyCatalogue catalogue, LocalDate? assessOn = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var findings = new FindingList(Policy);
        var setting = new Setting(catalogue, assessOn);
        CheckRecords(catalogue, setting, findings, cancellationToken);
        var context = new CheckContext(new ClaimIndex(catalogue, cancellationToken), setting, findings, cancellationToken);
        CheckSets(context);
        return new ConsistencyReport(findings.Sorted(), context.Verified);
    }

    /// <summary>Checks a draft plan beside what a catalogue holds.</summary>
    /// <param name="plan">The draft; a plan of its id in the catalogue is set aside.</param>
    /// <param name="catalogue">The indicators and subjects that the draft names, and the plans and values that it is held against.</param>
    /// <param name="assessOn">The day on which its targets are to be assessed; null where none is planned.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>What was found about the draft, and the calculations that it takes part in.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public ConsistencyReport Check(Plan plan, PolicyCatalogue catalogue, LocalDate? assessOn = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(catalogue);
        IEnumerable<Plan> plans = catalogue.FindPlan(plan.Id) is null ? [.. catalogue.Plans, plan] : catalogue.Plans.Select(other => other.Id == plan.Id ? plan : other);
        ConsistencyReport whole = Check(catalogue with { Plans = [.. plans] }, assessOn, cancellationToken);

        // What lies outside the draft is about it where it stands between one of its targets and something else.
        HashSet<string> own = [.. plan.Targets.Select(target => target.Id.Text)];
        string inside = $"Plans[{plan.Id}]";
        return new ConsistencyReport(
            whole.Findings.Where(finding => finding.Path.StartsWith(inside, StringComparison.Ordinal) || (IsBetweenClaims(finding) && finding.Objects.Any(own.Contains))),
            whole.Verified.Where(identity => identity.Objects.Any(own.Contains)));
    }

    /// <summary>Checks administrative units with their history, without a catalogue around them.</summary>
    /// <param name="divisions">The units, their changes and the functional areas, loaded from a table or made by hand.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>What was found; nothing is verified.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="divisions"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public ConsistencyReport Check(DivisionRegistry divisions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(divisions);
        var findings = new FindingList(Policy);
        DivisionChecks.Check(new DivisionContext(divisions, null, findings, cancellationToken));
        return new ConsistencyReport(findings.Sorted(), []);
    }

    private static bool IsBetweenClaims(Finding finding) => finding.Code.Text[..3] switch
    {
        "CAT" => finding.Arguments.Contains(new MessageArgument("kind", "target")),
        "IND" => finding.Code == FindingCodes.LookAlikeSeries,
        "DIV" => false,
        "DEC" => true,
        _ => finding.Objects.Count > 1,
    };

    /// <summary>The policy, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(CatalogueChecker)} with severities {Policy}";

    /// <summary>What is found about a draft plan, with the path from the plan where it lies in it.</summary>
    internal IEnumerable<Finding> CheckDraft(Plan plan, PolicyCatalogue catalogue)
    {
        string inside = $"Plans[{plan.Id}]";
        return Check(plan, catalogue).Findings.Select(finding =>
            finding.Path.StartsWith(inside, StringComparison.Ordinal) ? finding.At(finding.Path[inside.Length..].TrimStart('.')) : finding);
    }

    private static void CheckRecords(PolicyCatalogue catalogue, Setting setting, FindingList findings, CancellationToken cancellationToken)
    {
        foreach (Subject subject in catalogue.Subjects)
        {
            SubjectRules.Check(subject, new Place(null, "Subjects", subject.Id.Text), setting, findings);
        }

        foreach (Indicator indicator in catalogue.Indicators)
        {
            IndicatorRules.Check(indicator, new Place(null, "Indicators", indicator.Code.Text), setting, findings);
        }

        foreach (Observation observation in catalogue.Observations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ObservationRules.Check(observation, new Place(null, "Observations", observation.Id.Text), setting, findings);
        }

        foreach (SeriesBreak item in catalogue.Observations.Breaks)
        {
            var place = new Place("Observations.", "Breaks", item.ToString());
            References.Check(item.Subject, place.At("Subject"), item.ToString(), setting, findings);
            References.Check(item.Indicator, place.At("Indicator"), item.ToString(), setting, findings);
        }

        foreach (Plan plan in catalogue.Plans)
        {
            PlanRules.Check(plan, new Place(null, "Plans", plan.Id.Text), setting, findings, cancellationToken);
        }

        foreach (Target target in catalogue.Targets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TargetRules.Check(target, null, target.ResponsibleBodies.Count > 0, new Place(null, "Targets", target.Id.Text), setting, findings);
        }

        foreach (PolicyInstrument instrument in catalogue.Instruments)
        {
            cancellationToken.ThrowIfCancellationRequested();
            InstrumentRules.Check(instrument, new Place(null, "Instruments", instrument.Code.Text), setting, findings);
        }

        foreach (PolicyInitiative initiative in catalogue.Initiatives)
        {
            InstrumentRules.Check(initiative, new Place(null, "Initiatives", initiative.Code.Text), setting, findings);
        }

        CheckIds(catalogue, findings);
        CircleChecks.Check(catalogue, findings);
        DivisionChecks.Check(new DivisionContext(catalogue.Divisions, id => setting.Find(id) is not null, findings, cancellationToken));
    }

    private static void CheckIds(PolicyCatalogue catalogue, FindingList findings)
    {
        Duplicates.Check(catalogue.Plans.Select(plan => new Place(null, "Plans", plan.Id.Text)), "plan", findings);
        Duplicates.Check(
            catalogue.Plans.SelectMany(plan => Within($"Plans[{plan.Id}].", "Targets", plan.Targets.Select(target => target.Id.Text))).Concat(Within(null, "Targets", catalogue.Targets.Select(target => target.Id.Text))), "target", findings);
        Duplicates.Check(catalogue.Instruments.Select(instrument => new Place(null, "Instruments", instrument.Code.Text)), "instrument", findings);
        Duplicates.Check(
            catalogue.Instruments.SelectMany(instrument => Within($"Instruments[{instrument.Code}].", "Parameters", instrument.Parameters.Select(parameter => parameter.Id.Text))), "parameter", findings);
        Duplicates.Check(catalogue.Initiatives.Select(initiative => new Place(null, "Initiatives", initiative.Code.Text)), "initiative", findings);
        Duplicates.Check(catalogue.Documents.Select(document => new Place(null, "Documents", document.Id)), "document", findings);
    }

    private static IEnumerable<Place> Within(string? prefix, string list, IEnumerable<string> ids) => ids.Select(id => new Place(prefix, list, id));

    private static void CheckSets(CheckContext context)
    {
        foreach (SeriesClaims series in context.Index.Series)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            PathChecks.Check(series, context);
        }

        // What looks like a slip of unit is known now, and left out of all arithmetic.
        foreach (SeriesClaims series in context.Index.Series)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            PublicationChecks.Check(series, context);
            StatementChecks.Check(series, context);
            ShareChecks.Check(series, context);
            TargetSetChecks.Check(series, context);
            StartChecks.Check(series, context);
            ParameterChecks.Check(series, context);
        }

        RestatementChecks.Check(context);
        PopulationChecks.Check(context);
        LookAlikeChecks.Check(context);
        AmbitionChecks.Check(context);
        DecompositionChecks.Check(context);
        Identities.Collect(context);
    }
}
