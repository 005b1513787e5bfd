using PolicyTargets.Instruments;

namespace PolicyTargets.Serialization;

/// <content>Records that stand for themselves, outside a file: those of a plan or an instrument stand within it.</content>
internal sealed partial class CatalogueBuilder
{
    internal static SourceDocument? DocumentAlone(MemberReader members) => ReadDocument(members);

    internal static OrdinalScale? ScaleAlone(MemberReader members) => ReadScale(members);

    internal Subject? SubjectAlone(MemberReader members) => ReadSubject(members);

    internal DivisionVersion? VersionAlone(MemberReader members) => ReadVersion(members, null);

    internal DivisionChange? ChangeAlone(MemberReader members) => ReadChange(members);

    internal DivisionWeight? WeightAlone(MemberReader members) => ReadWeight(members);

    internal AreaHost? HostAlone(MemberReader members) => ReadHost(members, null);

    internal Decomposition? DecompositionAlone(MemberReader members) => ReadDecomposition(members);

    internal static Exactness? ExactnessAlone(MemberReader members) => ReadExactness(members);

    internal Indicator? IndicatorAlone(MemberReader members) => ReadIndicator(members);

    internal SeriesBreak? BreakAlone(MemberReader members) => ReadBreak(members);

    internal Observation? ObservationAlone(MemberReader members)
    {
        Observation? observation = ReadObservation(members);
        members.Forget("recurrence", "baseline"); // these make several observations of one record
        return observation;
    }

    internal PlanTask? TaskAlone(MemberReader members) => ReadPlanTask(members);

    internal Target? TargetAlone(MemberReader members)
    {
        Target? target = ReadTarget(members);
        _ = members.Text("task");
        return target;
    }

    internal Plan? PlanAlone(MemberReader members)
    {
        Plan? plan = ReadPlan(members);
        PlanTask[] tasks = Within(members, _tasks, TaskAlone);
        Target[] targets = Within(members, _targets, json => TaskKnown(json, TargetAlone(json), tasks));
        return plan is null ? null : plan with { Tasks = tasks, Targets = targets };
    }

    internal InstrumentParameter? ParameterAlone(MemberReader members) => ReadParameter(members);

    internal PolicyInstrument? InstrumentAlone(MemberReader members)
    {
        PolicyInstrument? instrument = ReadInstrument(members);
        InstrumentParameter[] parameters = Within(members, _parameters, ParameterAlone);
        return instrument is null ? null : instrument with { Parameters = parameters };
    }

    internal PolicyInitiative? InitiativeAlone(MemberReader members) => ReadInitiative(members);

    internal Measurand? MeasurandAlone(MemberReader members)
    {
        members.Expect(OfMeasurand);
        return ReadMeasurand(members).Measurand;
    }

    internal Known? KnownAlone(MemberReader members) => AmountReader.Known(members, UnitWithin(members), _units);

    internal Bound? BoundAlone(MemberReader members) => AmountReader.Bound(members, UnitWithin(members), _units);

    internal Quantity? QuantityAlone(MemberReader members)
    {
        members.Expect("amount", "unit", "halfUnit");
        string? code = members.Text("unit", isRequired: true);
        Unit? unit = code is null ? null : FindUnit(code);
        if (code is not null && unit is null)
        {
            members.UnknownUnit("unit", code, "a unit such as %, 家 or 万元, or the id of a scale");
        }

        decimal? half = members.Number("halfUnit");
        if (unit?.Scale is not null && members.Has("halfUnit"))
        {
            members.Superfluous("halfUnit", "nothing beside a grade, which nobody rounds");
        }

        if (half <= 0)
        {
            members.WrongType("halfUnit", "a positive number");
        }

        Quantity? quantity = unit is null || members.Find("amount", isRequired: true) is not { } amount ? null : AmountReader.Quantity(amount, unit, half);
        if (quantity is null && unit is not null && members.Has("amount"))
        {
            members.WrongType("amount", unit.Scale is null ? "a number of at most 28 digits" : $"one of {string.Join(", ", unit.Scale.Grades)}");
        }

        return quantity;
    }

    internal QuantityRange? RangeAlone(MemberReader members)
    {
        Known? known = KnownAlone(members);
        if (known is not (null or RangeKnown { HalfUnit: null }))
        {
            members.WrongObject("a range of numbers with nothing but a unit beside it");
        }

        return (known as RangeKnown)?.Range;
    }

    internal Unit? FindUnit(string code) =>
        code.StartsWith(Unit.GradePrefix, StringComparison.Ordinal) ? _scales.Find(code[Unit.GradePrefix.Length..])?.Unit : _units.TryParse(code, out Unit? unit) ? unit : null;

    /// <summary>The task of a target is one of those of the plan that both stand in.</summary>
    private Target? TaskKnown(MemberReader members, Target? target, PlanTask[] tasks)
    {
        if (target?.Task is { } number && !tasks.Any(task => task.Number == number))
        {
            members.Dangling("task", _tasks.Kind, number, _tasks.Section);
        }

        return target;
    }

    /// <summary>The records of a list that stands within a record, each id once.</summary>
    private static T[] Within<T>(MemberReader members, RecordTable<T> table, Func<MemberReader, T?> read)
        where T : class
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        T?[] all = [.. members.Objects(table.Section).Select(item =>
        {
            T? record = read(item);
            item.Finish();
            if (item.Peek(table.IdMember) is { } id && !first.TryAdd(id, item.At(table.IdMember)))
            {
                item.Duplicate(table.IdMember, table.Kind, id, first[id]);
            }

            return record;
        })];
        return [.. all.OfType<T>()];
    }

    /// <summary>The unit that an amount names itself, which may be a scale's; what is registered for an assigned one may name it too.</summary>
    private Unit? UnitWithin(MemberReader members) =>
        members.Peek("unit") is { } code ? FindUnit(code) : members.PeekObject("registered") is { } registered ? UnitWithin(registered) : null;
}
