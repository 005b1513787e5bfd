using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>Collects records into a catalogue. Sections come in the order of <see cref="Sections.All"/>, so that every name can be looked up when it is met.</summary>
internal sealed partial class CatalogueBuilder
{
    private readonly List<Finding> _findings;
    private readonly PolicyCatalogue _below;
    private readonly RecordTable<SourceDocument> _documents = new("document", Sections.Documents);
    private readonly RecordTable<OrdinalScale> _scales = new("scale", Sections.Scales);
    private readonly RecordTable<Subject> _subjects = new("subject", Sections.Subjects);
    private readonly RecordTable<DivisionChange> _changes = new("division change", Sections.DivisionChanges);
    private readonly RecordTable<Indicator> _indicators = new("indicator", Sections.Indicators, "code");
    private readonly RecordTable<SeriesBreak> _breaks = new("break", Sections.Breaks, "on");
    private readonly RecordTable<Observation> _observations = new("observation", Sections.Observations);
    private readonly RecordTable<Plan> _plans = new("plan", Sections.Plans);
    private readonly RecordTable<Target> _targets = new("target", Sections.Targets);
    private readonly RecordTable<Decomposition> _decompositions = new("decomposition", Sections.Decompositions, "whole");
    private readonly RecordTable<PlanTask> _tasks = new("task", Sections.Tasks, "number");
    private readonly RecordTable<PolicyInstrument> _instruments = new("instrument", Sections.Instruments, "code");
    private readonly RecordTable<InstrumentParameter> _parameters = new("parameter", Sections.Parameters);
    private readonly RecordTable<PolicyInitiative> _initiatives = new("initiative", Sections.Initiatives, "code");
    private readonly Dictionary<string, string> _planOfTarget = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _planOfTask = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _instrumentOfParameter = new(StringComparer.Ordinal);
    private UnitCatalogue _units;

    internal CatalogueBuilder(PolicyCatalogue below, List<Finding> findings)
    {
        (_below, _findings, _units) = (below, findings, below.Units);
        _documents.AddRange(below.Documents, document => document.Id);
        _scales.AddRange(below.Scales.Append(OrdinalScale.Occurrence).DistinctBy(scale => scale.Id), scale => scale.Id);
        _subjects.AddRange(below.Subjects, subject => subject.Id.Text);
        _changes.AddRange(below.DivisionChanges.DistinctBy(change => change.Id), change => change.Id);
        _indicators.AddRange(below.Indicators, indicator => indicator.Code.Text);
        _breaks.AddRange(BoundaryBreaks.StatedIn(below).DistinctBy(KeyOf), KeyOf);
        _observations.AddRange(below.Observations, observation => observation.Id.Text);
        _plans.AddRange(below.Plans, plan => plan.Id.Text);
        _targets.AddRange(below.Plans.SelectMany(plan => plan.Targets).Concat(below.Targets), target => target.Id.Text);
        _decompositions.AddRange(below.Decompositions.DistinctBy(KeyOf), KeyOf);
        _instruments.AddRange(below.Instruments, instrument => instrument.Code.Text);
        _initiatives.AddRange(below.Initiatives, initiative => initiative.Code.Text);
        foreach ((Plan plan, Target target) in below.Plans.SelectMany(plan => plan.Targets.Select(target => (plan, target))))
        {
            _planOfTarget.Add(target.Id.Text, plan.Id.Text);
        }

        foreach ((Plan plan, PlanTask task) in below.Plans.SelectMany(plan => plan.Tasks.Select(task => (plan, task))))
        {
            string key = KeyOf(plan.Id.Text, task.Number);
            _tasks.AddRange([task], _ => key);
            _planOfTask.Add(key, plan.Id.Text);
        }

        foreach ((PolicyInstrument instrument, InstrumentParameter parameter) in below.Instruments.SelectMany(instrument => instrument.Parameters.Select(parameter => (instrument, parameter))))
        {
            _parameters.AddRange([parameter], item => item.Id.Text);
            _instrumentOfParameter.Add(parameter.Id.Text, instrument.Code.Text);
        }
    }

    /// <summary>A builder that nothing is added to: it reads single records that may name what a catalogue holds. Safe to share.</summary>
    internal static CatalogueBuilder Knowing(PolicyCatalogue catalogue)
    {
        var builder = new CatalogueBuilder(catalogue, []);
        builder._subjects.Close();
        builder._indicators.Close();
        builder._observations.Close();
        builder._targets.Close();
        builder._parameters.Close();
        return builder;
    }

    internal void Add(RawRecord record)
    {
        var members = new MemberReader(record, _findings);
        switch (record.Section)
        {
            case Sections.Documents: Keep(members, _documents, ReadDocument(members)); break;
            case Sections.Units: ReadUnit(members); break;
            case Sections.Scales: Keep(members, _scales, ReadScale(members)); break;
            case Sections.Subjects: Keep(members, _subjects, ReadSubject(members)); break;
            case Sections.DivisionChanges: Keep(members, _changes, ReadChange(members)); break;
            case Sections.Indicators: Keep(members, _indicators, ReadIndicator(members)); break;
            case Sections.Breaks: AddBreak(members); break;
            case Sections.Observations: AddObservation(members); break;
            case Sections.Plans: Keep(members, _plans, ReadPlan(members)); break;
            case Sections.Tasks: AddTask(members); break;
            case Sections.Targets: AddTarget(members); break;
            case Sections.Decompositions: AddDecomposition(members); break;
            case Sections.Instruments: Keep(members, _instruments, ReadInstrument(members)); break;
            case Sections.Parameters: AddParameter(members); break;
            default: Keep(members, _initiatives, ReadInitiative(members)); break;
        }
    }

    /// <summary>Checks names within a list once the list is complete; a record refused for one may take others with it.</summary>
    internal void EndSection()
    {
        _subjects.Complete();
        _indicators.Complete();
        _observations.Complete();
        _targets.Complete();
        _parameters.Complete();
    }

    internal PolicyCatalogue Build()
    {
        ILookup<string, Target> targets = _targets.By(_planOfTarget);
        ILookup<string, PlanTask> tasks = _tasks.By(_planOfTask);
        ILookup<string, InstrumentParameter> parameters = _parameters.By(_instrumentOfParameter);
        PolicyCatalogue catalogue = _below with
        {
            Documents = [.. _documents.Items],
            Units = _units,
            Scales = [.. _scales.Items],
            Subjects = new SubjectCatalogue(_subjects.Items),
            DivisionChanges = [.. _changes.Items],
            Observations = new ObservationSet(new IndicatorCatalogue(_indicators.Items), WholeClaims()),
            Plans = [.. _plans.Items.Select(plan => plan with { Targets = [.. targets[plan.Id.Text]], Tasks = [.. tasks[plan.Id.Text]] })],
            Targets = [.. targets[""]],
            Decompositions = [.. _decompositions.Items],
            Initiatives = [.. _initiatives.Items],
            Instruments = [.. _instruments.Items.Select(instrument => instrument with { Parameters = [.. parameters[instrument.Code.Text]] })],
        };
        return catalogue with { Observations = Observed(catalogue) };
    }

    /// <summary>The observations with the breaks that are stated, and those that the history of the units makes; one that is stated may know a bridge.</summary>
    private ObservationSet Observed(PolicyCatalogue catalogue)
    {
        SeriesBreak[] breaks = [.. _breaks.Items, .. BoundaryBreaks.Of(catalogue).Where(item => _breaks.Find(KeyOf(item)) is null)];
        return breaks.Length > 0 ? catalogue.Observations.WithBreaks(breaks) : catalogue.Observations;
    }

    /// <summary>Keeps a record that is sound and whose id is new.</summary>
    private static bool Keep<T>(MemberReader members, RecordTable<T> table, T? item)
        where T : class
    {
        members.Finish();
        return members.Peek(table.IdMember) is { } id && Keep(members, table, id, item);
    }

    private static bool Keep<T>(MemberReader members, RecordTable<T> table, string id, T? item)
        where T : class
    {
        if (table.PlaceOf(id) is { } first)
        {
            members.Duplicate(table.IdMember, table.Kind, id, first);
            return false;
        }

        if (item is null || !members.IsSound)
        {
            return false;
        }

        table.Add(id, item, members.Record);
        return true;
    }

    private void AddTarget(MemberReader members)
    {
        string? plan = members.Expect("plan").Text("plan");
        Named(members, "plan", _plans, plan);
        ReadTask(members, plan);
        Target? target = ReadTarget(members);
        if (Keep(members, _targets, target) && plan is not null)
        {
            _planOfTarget.Add(target!.Id.Text, plan);
        }
    }

    /// <summary>Breaks have no id: two about the same series on one day are one break told twice.</summary>
    private void AddBreak(MemberReader members)
    {
        SeriesBreak? item = ReadBreak(members);
        members.Finish();
        if (item is not null)
        {
            Keep(members, _breaks, KeyOf(item), item);
        }
    }

    /// <summary>Decompositions have no id: two of one target into the same parts are one told twice.</summary>
    private void AddDecomposition(MemberReader members)
    {
        Decomposition? item = ReadDecomposition(members);
        members.Finish();
        if (item is not null)
        {
            Keep(members, _decompositions, KeyOf(item), item);
        }
    }

    private static string KeyOf(Decomposition item) => $"{item.Whole} = {string.Join(", ", item.Parts)}";

    private static string KeyOf(SeriesBreak item) => (item with { Bridge = null }).ToString();

    /// <summary>What a text names, or a finding; a record that was refused for a fault of its own is not there either.</summary>
    private static T? Named<T>(MemberReader members, string member, RecordTable<T> table, string? id)
        where T : class
    {
        if (id is null)
        {
            return null;
        }

        if (table.Find(id) is { } found)
        {
            return found;
        }

        members.Dangling(member, table.Kind, id, table.Section);
        return null;
    }
}
