using System.Text.Json;
using PolicyTargets.Instruments;

namespace PolicyTargets.Serialization;

/// <content>Tasks of plans, policy instruments, and the values that these lay down.</content>
public sealed partial class ClaimRecordWriter
{
    /// <summary>Every task of the plans, one line of JSON each: its heading, who leads, all responsible bodies in printed order, the groups among them that stay unresolved, and the claims under it.</summary>
    /// <returns>The lines, made one at a time, plan by plan.</returns>
    public IEnumerable<string> Tasks() => _catalogue.Plans.SelectMany(plan => plan.Tasks.Select(task => JsonParts.Line(json => Write(json, plan, task))));

    /// <summary>Every policy instrument, one line of JSON each.</summary>
    /// <returns>The lines, made one at a time.</returns>
    public IEnumerable<string> Instruments() => _catalogue.Instruments.Select(instrument => JsonParts.Line(json => Write(json, instrument)));

    /// <summary>A value that an instrument lays down as one line of JSON, in the form of the other claims.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>A JSON object without line breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is null.</exception>
    public string ToJson(InstrumentParameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return JsonParts.Line(json =>
        {
            WriteHead(json, parameter.Id.Text, parameter.Statement, parameter.Restates?.Text, "instrument-parameter", parameter.Source, parameter.Measurand);
            WriteValue(json, parameter.Recurrence.ToString()!, Printed.Range(parameter.Value), Printed.IsApproximate(parameter.Value), parameter.Measurand);
            json.WriteString("commitment", parameter.Commitment.ToString());
            json.WriteText("commitmentWord", parameter.CommitmentWord);
            json.WriteNull("dataStatus");
            WriteTail(json, parameter.Measurand, null, null, null, parameter.ResponsibleBodies);
            WriteWords(json, parameter.Measurand, WordsOf(parameter.Value), (parameter.Value as AssignedBound)?.By, null, parameter.Source);
        });
    }

    private void Write(Utf8JsonWriter json, Plan plan, PlanTask task)
    {
        json.WriteString("plan", plan.Id.Text);
        json.WriteString("number", task.Number);
        json.WriteString("titleZh", task.Title.Chinese);
        json.WriteText("titleEn", task.Title.English);
        json.WriteText("lead", task.LeadBody);
        json.WriteTexts("responsible", task.ResponsibleBodies);
        json.WriteTexts("unresolved", task.ResponsibleBodies.Where(IsUnresolvedGroup));
        json.WriteTexts("claims", plan.Targets.Where(target => target.Task == task.Number).Select(target => target.Id.Text)
            .Concat(_catalogue.Instruments.SelectMany(instrument => instrument.Parameters).Where(parameter => parameter.Plan == plan.Id && parameter.Task == task.Number).Select(parameter => parameter.Id.Text)));
        json.WriteText("document", task.Source?.Document.Id);
        json.WriteText("locator", task.Source?.Locator);
    }

    /// <summary>Whether a body is a group of which nobody says who is in it.</summary>
    private bool IsUnresolvedGroup(string body) => _catalogue.Subjects.Any(subject => subject is PeerGroup { Members.Count: 0 } && subject.Name.Chinese == body);

    private static void Write(Utf8JsonWriter json, PolicyInstrument instrument)
    {
        json.WriteString("code", instrument.Code.Text);
        json.WriteString("nameZh", instrument.Name.Chinese);
        json.WriteText("nameEn", instrument.Name.English);
        json.WriteString("kind", Vocabulary.InstrumentKinds.Word(instrument.Kind));
        json.WriteTexts("types", instrument.Types.Select(type => type.ToString()));
        json.WriteText("classZh", instrument.LocalClass?.Chinese);
        json.WriteText("classEn", instrument.LocalClass?.English);
        json.WriteText("funding", instrument.Funding == FundingMode.Unknown ? null : Vocabulary.FundingModes.Word(instrument.Funding));
        json.WriteText("budget", instrument.Budget.ToString());
        json.WriteText("lead", instrument.LeadBody);
        json.WriteTexts("supporting", instrument.SupportingBodies);
        json.WriteText("validity", instrument.Validity?.ToString());
        json.WriteTexts("targets", instrument.Targets.Select(target => target.Target.Text));
        json.WriteTexts("issuers", instrument.Issuers);
        json.WriteTexts("beneficiariesZh", instrument.Beneficiaries.Select(name => name.Chinese));
        json.WriteTexts("beneficiariesEn", instrument.Beneficiaries.Select(name => name.In(Messages.Language.English)));
        json.WriteText("start", instrument.Start?.ToString());
        json.WriteTexts("indicators", instrument.Indicators.Select(code => code.Text));
        json.WriteTexts("parameters", instrument.Parameters.Select(parameter => parameter.Id.Text));
        json.WriteStartArray("sources");
        foreach (Citation source in instrument.Sources)
        {
            json.WriteStartObject();
            json.WriteString("document", source.Document.Id);
            json.WriteString("locator", source.Locator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
