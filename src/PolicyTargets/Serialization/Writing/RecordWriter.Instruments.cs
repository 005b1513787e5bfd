using PolicyTargets.Instruments;

namespace PolicyTargets.Serialization;

/// <content>Instruments, what they lay down, and initiatives.</content>
internal sealed partial class RecordWriter
{
    internal void Members(PolicyInstrument instrument)
    {
        Text("code", instrument.Code.Text);
        Name("name", instrument.Name);
        Text("kind", Vocabulary.InstrumentKinds.Word(instrument.Kind));
        Texts("types", instrument.Types.Select(type => type.ToString()));
        Name("class", instrument.LocalClass);
        Word("funding", Vocabulary.FundingModes, instrument.Funding, FundingMode.Unknown);
        Members(instrument.Budget);
        Text("lead", instrument.LeadBody);
        Texts("supporting", instrument.SupportingBodies);
        Members(instrument.Validity);
        Texts("issuers", instrument.Issuers);
        Objects("beneficiaries", instrument.Beneficiaries, Members);
        Period("start", instrument.Start);
        Texts("indicators", instrument.Indicators.Select(code => code.Text));
        Objects("targets", instrument.Targets, served =>
        {
            Text("target", served.Target.Text);
            Name("contribution", served.Stated);
        });
        Objects("evaluations", instrument.Evaluations, evaluation =>
        {
            Name("name", evaluation.Name);
            Period("period", evaluation.Period);
            Source("source", evaluation.Source);
        });
        Source("legalSource", instrument.LegalSource);
        Objects("sources", instrument.Sources, Members);
    }

    /// <summary>An instrument with what it lays down, which in a file stands in a list of its own.</summary>
    internal void WholeMembers(PolicyInstrument instrument)
    {
        Members(instrument);
        Objects(Sections.Parameters, instrument.Parameters, parameter => Members(parameter));
    }

    /// <param name="parameter">The parameter.</param>
    /// <param name="instrument">Its instrument; null within the instrument.</param>
    internal void Members(InstrumentParameter parameter, InstrumentCode? instrument = null)
    {
        Text("id", parameter.Id.Text);
        Text("instrument", instrument?.Text);
        Text("plan", parameter.Plan?.Text);
        Text("task", parameter.Task);
        Members(parameter.Measurand);
        Object("bound", () => Members(parameter.Value, UnitOf(parameter.Measurand)));
        Members(parameter.Recurrence);
        Word("commitment", Vocabulary.Commitments, parameter.Commitment, Commitment.Firm);
        Text("commitmentWord", parameter.CommitmentWord);
        if (parameter.ResponsibleBodies.Count == 0 && parameter.Task is not null)
        {
            json.WriteStartArray("responsible"); // none, and not those of the task
            json.WriteEndArray();
        }

        Texts("responsible", parameter.ResponsibleBodies);
        Text("restates", parameter.Restates?.Text);
        Text("statement", parameter.Statement);
        Source("source", parameter.Source);
    }

    internal void Members(PolicyInitiative initiative)
    {
        Text("code", initiative.Code.Text);
        Name("name", initiative.Name);
        Texts("instruments", initiative.Instruments.Select(code => code.Text));
        Text("lead", initiative.LeadBody);
        Texts("supporting", initiative.SupportingBodies);
        Text("plan", initiative.Plan?.Text);
        Members(initiative.Validity);
        Members(initiative.Budget);
        Source("source", initiative.Source);
    }

    private void Members(Validity? validity)
    {
        if (validity == Validity.Always)
        {
            Text("validFrom", Open);
        }
        else if (validity is { } stated)
        {
            Members(stated);
        }
    }

    private void Members(BudgetAmount budget)
    {
        if (budget is UnknownBudget)
        {
            return;
        }

        Object("budget", () =>
        {
            (QuantityRange? range, ReportingPeriod? period, TaxonomyCode? band) = budget switch
            {
                ExactBudget exact => (QuantityRange.Exactly(exact.Amount), exact.Period, null),
                BandBudget some => (some.Range, some.Period, some.Code),
                _ => (null, null, (TaxonomyCode?)null),
            };
            Text("status", range is null ? "not-applicable" : null);
            if (range is not null)
            {
                Object("amount", () => Members(range, null, Unit.Yuan));
            }

            Period("period", period);
            Text("band", band?.ToString());
        });
    }
}
