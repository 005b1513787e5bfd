using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <content>Tasks of plans, policy instruments, and the values that these lay down.</content>
internal sealed partial class CatalogueBuilder
{
    private static string KeyOf(string plan, string task) => $"{plan} {task}";

    private void AddTask(MemberReader members)
    {
        members.Expect("plan");
        string? plan = members.Text("plan", isRequired: true);
        Named(members, "plan", _plans, plan);
        PlanTask? task = ReadPlanTask(members);
        members.Finish();
        if (plan is null || task is null)
        {
            return;
        }

        string key = KeyOf(plan, task.Number);
        if (Keep(members, _tasks, key, task))
        {
            _planOfTask.Add(key, plan);
        }
    }

    private PlanTask? ReadPlanTask(MemberReader members)
    {
        members.Expect("number", "title", "responsible", "source");
        (string? number, LocalizedText? title) = (members.Text("number", isRequired: true), members.Name("title"));
        (IReadOnlyList<string> bodies, Citation? source) = (members.Texts("responsible"), ReadSource(members));
        return number is null || title is null ? null : new PlanTask { Number = number, Title = title, ResponsibleBodies = bodies, Source = source };
    }

    /// <summary>The task that a record stands under, which must be one of its plan.</summary>
    private PlanTask? ReadTask(MemberReader members, string? plan)
    {
        if (members.Text("task") is not { } number)
        {
            return null;
        }

        if (plan is null)
        {
            members.Superfluous("task", "a plan beside it");
            return null;
        }

        PlanTask? task = _tasks.Find(KeyOf(plan, number));
        if (task is null && _plans.Find(plan) is not null)
        {
            members.Dangling("task", _tasks.Kind, KeyOf(plan, number), _tasks.Section); // that there is no such plan is said already
        }

        return task;
    }

    private PolicyInstrument? ReadInstrument(MemberReader members)
    {
        members.Expect("code", "name", "kind", "types", "class", "funding", "budget", "lead", "supporting", "validFrom", "validUntil", "issuers", "beneficiaries", "start", "indicators", "targets", "evaluations", "legalSource", "sources");
        InstrumentCode? code = members.Parsed<InstrumentCode>("code", InstrumentCode.TryParse, AnIdentifier, isRequired: true);
        (LocalizedText? name, InstrumentKind? kind) = (members.Name("name"), members.Word("kind", Vocabulary.InstrumentKinds, isRequired: true));
        LocalizedText? local = members.Has("class") ? members.Name("class") : null;
        (IReadOnlyList<TaxonomyCode> types, FundingMode? funding, BudgetAmount? budget) = (ReadTypes(members), members.Word("funding", Vocabulary.FundingModes), ReadBudget(members));
        (string? lead, IReadOnlyList<string> supporting, Validity? validity) = (members.Text("lead"), members.Texts("supporting"), ReadStatedValidity(members));
        IReadOnlyList<string> issuers = members.Texts("issuers");
        LocalizedText?[] beneficiaries = [.. members.Objects("beneficiaries").Select(MemberValues.Name)];
        Indicator?[] indicators = [.. members.Texts("indicators").Select(text => Named(members, "indicators", _indicators, text))];
        TargetContribution?[] targets = [.. members.Objects("targets").Select(ReadContribution)];
        InstrumentEvaluation?[] evaluations = [.. members.Objects("evaluations").Select(ReadEvaluation)];
        Citation? legal = members.Object("legalSource") is { } json ? ReadCitation(json) : null;
        Citation?[] sources = [.. members.Objects("sources").Select(ReadCitation)];
        return code is null || name is null || kind is null ? null : new PolicyInstrument
        {
            Code = code,
            Name = name,
            Kind = kind.Value,
            Types = types,
            LocalClass = local,
            Funding = funding ?? FundingMode.Unknown,
            Budget = budget ?? BudgetAmount.Unknown,
            LeadBody = lead,
            SupportingBodies = supporting,
            Validity = validity,
            Issuers = issuers,
            Beneficiaries = [.. beneficiaries.OfType<LocalizedText>()],
            Start = members.Period("start"),
            Indicators = [.. indicators.OfType<Indicator>().Select(indicator => indicator.Code)],
            Targets = [.. targets.OfType<TargetContribution>()],
            Evaluations = [.. evaluations.OfType<InstrumentEvaluation>()],
            LegalSource = legal,
            Sources = [.. sources.OfType<Citation>()],
        };
    }

    private void AddParameter(MemberReader members)
    {
        members.Expect("instrument");
        string? instrument = members.Text("instrument", isRequired: true);
        Named(members, "instrument", _instruments, instrument);
        InstrumentParameter? parameter = ReadParameter(members);
        if (Keep(members, _parameters, parameter))
        {
            _instrumentOfParameter.Add(parameter!.Id.Text, instrument!);
        }
    }

    private InstrumentParameter? ReadParameter(MemberReader members)
    {
        members.Expect(["id", "plan", "task", .. OfMeasurand, "bound", "recurrence", "commitment", "commitmentWord", "responsible", "restates", "statement", "source"]);
        ParameterId? id = members.Parsed<ParameterId>("id", ParameterId.TryParse, AnIdentifier, isRequired: true);
        (Measurand? measurand, Unit? unit) = ReadMeasurand(members);
        Bound? value = unit is null ? null : AmountReader.Bound(members, "bound", unit, _units);
        Frequency? each = members.Word("recurrence", Vocabulary.Recurrences);
        (Commitment? commitment, string? word) = (members.Word("commitment", Vocabulary.Commitments), members.Text("commitmentWord"));
        string? plan = members.Text("plan");
        Plan? known = Named(members, "plan", _plans, plan);
        (PlanTask? task, IReadOnlyList<string> bodies) = (ReadTask(members, plan), members.Texts("responsible"));
        ParameterId? restates = members.Parsed<ParameterId>("restates", ParameterId.TryParse, AnIdentifier);
        _parameters.Later(members, "restates", id?.Text, restates?.Text);
        (string? statement, Citation? source) = (members.Text("statement"), ReadSource(members));
        return id is null || measurand is null || value is null ? null : new InstrumentParameter
        {
            Id = id,
            Measurand = measurand,
            Value = value,
            Recurrence = each is { } frequency ? Recurrence.Each(frequency) : Recurrence.Once,
            Commitment = commitment ?? Commitment.Firm,
            CommitmentWord = word,
            Plan = known?.Id,
            Task = task?.Number,
            ResponsibleBodies = task is null || members.Has("responsible") ? bodies : task.ResponsibleBodies,
            Restates = restates,
            Statement = statement,
            Source = source,
        };
    }
}
