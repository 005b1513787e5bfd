using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <content>What instruments and initiatives have in common: classes, money, time, and the initiatives themselves.</content>
internal sealed partial class CatalogueBuilder
{
    private const string ATaxonomyCode = "scheme/version/code, such as stip/2021/PI008";

    private PolicyInitiative? ReadInitiative(MemberReader members)
    {
        members.Expect("code", "name", "instruments", "lead", "supporting", "plan", "validFrom", "validUntil", "budget", "source");
        InitiativeCode? code = members.Parsed<InitiativeCode>("code", InitiativeCode.TryParse, AnIdentifier, isRequired: true);
        LocalizedText? name = members.Name("name");
        PolicyInstrument?[] instruments = [.. members.Texts("instruments").Select(text => Named(members, "instruments", _instruments, text))];
        (string? lead, IReadOnlyList<string> supporting) = (members.Text("lead"), members.Texts("supporting"));
        Plan? plan = Named(members, "plan", _plans, members.Text("plan"));
        (Validity? validity, BudgetAmount? budget, Citation? source) = (ReadStatedValidity(members), ReadBudget(members), ReadSource(members));
        return code is null || name is null ? null : new PolicyInitiative
        {
            Code = code,
            Name = name,
            Instruments = [.. instruments.OfType<PolicyInstrument>().Select(instrument => instrument.Code)],
            LeadBody = lead,
            SupportingBodies = supporting,
            Plan = plan?.Id,
            Validity = validity,
            Budget = budget ?? BudgetAmount.Unknown,
            Source = source,
        };
    }

    private static List<TaxonomyCode> ReadTypes(MemberReader members)
    {
        var types = new List<TaxonomyCode>();
        foreach (string text in members.Texts("types"))
        {
            if (TaxonomyCode.TryParse(text, out TaxonomyCode? code))
            {
                types.Add(code);
            }
            else
            {
                members.Unreadable("types", text, ATaxonomyCode);
            }
        }

        return types;
    }

    /// <summary>The days in force; null where none is stated, which is not the same as open on both sides.</summary>
    private static Validity? ReadStatedValidity(MemberReader members) =>
        members.Peek("validFrom") == RecordWriter.Open && members.Find("validFrom", isRequired: false) is not null && !members.Has("validUntil") ? Validity.Always
        : members.Has("validFrom") || members.Has("validUntil") ? ReadValidity(members)
        : null;

    private BudgetAmount? ReadBudget(MemberReader members)
    {
        if (members.Object("budget") is not { } json)
        {
            return null;
        }

        json.Expect("status", "amount", "period", "band");
        BudgetAmount? budget = json.Has("status") ? ReadBudgetStatus(json) : ReadBudgetAmount(json);
        json.Finish();
        return budget;
    }

    private static BudgetAmount? ReadBudgetStatus(MemberReader json)
    {
        json.Forget("amount", "period", "band");
        return json.Choice("status", ["unknown", "not-applicable"]) switch { "unknown" => BudgetAmount.Unknown, "not-applicable" => BudgetAmount.NotApplicable, _ => null };
    }

    private BudgetAmount? ReadBudgetAmount(MemberReader json)
    {
        Unit currency = json.PeekObject("amount")?.Peek("unit") is { } code && _units.TryParse(code, out Unit? unit) && unit.Dimension.IsMoney ? unit : Unit.Yuan;
        Known? known = AmountReader.Known(json, "amount", currency, _units);
        ReportingPeriod? period = json.Period("period");
        TaxonomyCode? band = json.Parsed<TaxonomyCode>("band", TaxonomyCode.TryParse, ATaxonomyCode);
        if (known is not (null or RangeKnown))
        {
            json.WrongType("amount", "exactly one of exactly, atLeast, moreThan, atMost, lessThan, between");
        }

        return (known as RangeKnown)?.Range switch
        {
            null => null,
            { Point: { } sum, Unit: var own } when band is null => BudgetAmount.Exact(new Quantity(sum, own), period),
            var range => BudgetAmount.Band(range, period, band),
        };
    }

    private TargetContribution? ReadContribution(MemberReader json)
    {
        string? id = json.Text("target", isRequired: true);
        LocalizedText? stated = json.Has("contribution") ? json.Name("contribution") : null;
        Target? target = Named(json, "target", _targets, id);
        json.Finish();
        return target is null ? null : new TargetContribution(target.Id, stated);
    }

    private InstrumentEvaluation? ReadEvaluation(MemberReader json)
    {
        (LocalizedText? name, ReportingPeriod? period, Citation? source) = (json.Name("name"), json.Period("period"), ReadSource(json));
        json.Finish();
        return name is null ? null : new InstrumentEvaluation(name, period, source);
    }
}
