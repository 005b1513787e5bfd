using PolicyTargets.Catalogues;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>Collects records into a catalogue. Sections come in the order of <see cref="Sections.All"/>, so that every name can be looked up when it is met.</summary>
internal sealed partial class CatalogueBuilder
{
    private readonly List<Finding> _findings;
    private readonly PolicyCatalogue _below;
    private readonly Table<SourceDocument> _documents = new("document");
    private readonly Table<OrdinalScale> _scales = new("scale");
    private readonly Table<Subject> _subjects = new("subject");
    private readonly Table<Indicator> _indicators = new("indicator");
    private readonly Table<Observation> _observations = new("observation");
    private readonly Table<Plan> _plans = new("plan");
    private readonly Table<Target> _targets = new("target");
    private readonly Dictionary<string, string> _planOfTarget = new(StringComparer.Ordinal);
    private readonly List<Func<bool>> _laterChecks = [];
    private UnitCatalogue _units;
    private ILookup<string?, Target>? _targetsByPlan;

    internal CatalogueBuilder(PolicyCatalogue below, List<Finding> findings)
    {
        (_below, _findings, _units) = (below, findings, below.Units);
        _documents.AddRange(below.Documents, document => document.Id);
        _scales.AddRange(below.Scales.Append(OrdinalScale.Occurrence).DistinctBy(scale => scale.Id), scale => scale.Id);
        _subjects.AddRange(below.Subjects, subject => subject.Id.Text);
        _indicators.AddRange(below.Indicators, indicator => indicator.Code.Text);
        _observations.AddRange(below.Observations, observation => observation.Id.Text);
        _plans.AddRange(below.Plans, plan => plan.Id.Text);
        _targets.AddRange(below.Plans.SelectMany(plan => plan.Targets).Concat(below.Targets), target => target.Id.Text);
        foreach ((Plan plan, Target target) in below.Plans.SelectMany(plan => plan.Targets.Select(target => (plan, target))))
        {
            _planOfTarget.Add(target.Id.Text, plan.Id.Text);
        }
    }

    internal void Add(RawRecord record)
    {
        var members = new MemberReader(record, _findings);
        switch (record.Section)
        {
            case Sections.Documents: Keep(members, "id", _documents, ReadDocument(members)); break;
            case Sections.Units: ReadUnit(members); break;
            case Sections.Scales: Keep(members, "id", _scales, ReadScale(members)); break;
            case Sections.Subjects: Keep(members, "id", _subjects, ReadSubject(members)); break;
            case Sections.Indicators: Keep(members, "code", _indicators, ReadIndicator(members)); break;
            case Sections.Observations: Keep(members, "id", _observations, ReadObservation(members)); break;
            case Sections.Plans: Keep(members, "id", _plans, ReadPlan(members)); break;
            default: AddTarget(members); break;
        }
    }

    /// <summary>Checks names within a list once the list is complete; a record refused for one may take others with it.</summary>
    internal void EndSection()
    {
        while (_laterChecks.RemoveAll(check => check()) > 0)
        {
        }

        _laterChecks.Clear();
    }

    internal PolicyCatalogue Build() => _below with
    {
        Documents = [.. _documents.Items],
        Units = _units,
        Scales = [.. _scales.Items],
        Subjects = new SubjectCatalogue(_subjects.Items),
        Observations = new ObservationSet(new IndicatorCatalogue(_indicators.Items), _observations.Items),
        Plans = [.. _plans.Items.Select(plan => plan with { Targets = [.. TargetsOf(plan.Id.Text)] })],
        Targets = [.. TargetsOf(null)],
    };

    private IEnumerable<Target> TargetsOf(string? plan) =>
        (_targetsByPlan ??= _targets.Items.ToLookup(target => _planOfTarget.GetValueOrDefault(target.Id.Text)))[plan];

    /// <summary>Keeps a record that is sound and whose id is new.</summary>
    private static bool Keep<T>(MemberReader members, string idMember, Table<T> table, T? item)
        where T : class
    {
        members.Finish();
        if (members.Peek(idMember) is not { } id)
        {
            return false;
        }

        if (table.PlaceOf(id) is { } first)
        {
            members.Duplicate(idMember, table.Kind, id, first);
            return false;
        }

        if (item is null || !members.IsSound)
        {
            return false;
        }

        table.Add(id, item, members.At(idMember));
        return true;
    }

    private void AddTarget(MemberReader members)
    {
        string? plan = members.Text("plan");
        if (plan is not null)
        {
            Named(members, "plan", _plans, plan, Sections.Plans);
        }

        Target? target = ReadTarget(members);
        if (Keep(members, "id", _targets, target) && plan is not null)
        {
            _planOfTarget.Add(target!.Id.Text, plan);
        }
    }

    /// <summary>Refuses a record, once its list is complete, if what it names there is not in it.</summary>
    private void CheckLater<T>(MemberReader members, string member, Table<T> table, string? owner, string? id, string section)
        where T : class
    {
        if (owner is null || id is null)
        {
            return;
        }

        _laterChecks.Add(() =>
        {
            if (table.PlaceOf(owner) != members.At("id") || table.Find(id) is not null)
            {
                return false;
            }

            members.Dangling(member, table.Kind, id, section);
            table.Remove(owner);
            return true;
        });
    }

    /// <summary>What a text names, or a finding; a record that was refused for a fault of its own is not there either.</summary>
    private static T? Named<T>(MemberReader members, string member, Table<T> table, string? id, string section)
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

        members.Dangling(member, table.Kind, id, section);
        return null;
    }

    /// <summary>The records of one kind by id, and where each stands.</summary>
    private sealed class Table<T>(string kind)
        where T : class
    {
        private readonly Dictionary<string, (T Item, string Place)> _items = new(StringComparer.Ordinal);
        private readonly List<T> _order = [];

        internal string Kind => kind;

        internal IEnumerable<T> Items => _order;

        internal void AddRange(IEnumerable<T> items, Func<T, string> id)
        {
            foreach (T item in items)
            {
                Add(id(item), item, "the catalogue below");
            }
        }

        internal void Add(string id, T item, string place)
        {
            _items.Add(id, (item, place));
            _order.Add(item);
        }

        internal void Remove(string id)
        {
            _items.Remove(id, out (T Item, string Place) removed);
            _order.Remove(removed.Item);
        }

        internal T? Find(string id) => _items.TryGetValue(id, out (T Item, string Place) known) ? known.Item : null;

        internal string? PlaceOf(string id) => _items.TryGetValue(id, out (T Item, string Place) known) ? known.Place : null;
    }
}
