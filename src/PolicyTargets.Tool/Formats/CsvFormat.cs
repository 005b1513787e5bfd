using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using NodaTime.Text;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;
using PolicyTargets.Text;

namespace PolicyTargets.Tool;

/// <summary>One row a result, for spreadsheets; a text that a spreadsheet would take for a formula is quoted.</summary>
internal sealed class CsvFormat(Language language, bool explain) : IResultFormat
{
    private static readonly string[] Columns =
        ["id", "plan", "subject", "subjectCode", "indicator", "measure", "period", "bound", "actual", "actualPeriod", "dataStatus", "verdict", "status", "reason", "gap", "progress", "expected", "lead", "asOf"];

    public void Write(TextWriter output, bool isScreen, CatalogueReadResult read, IReadOnlyList<ResultGroup> groups)
    {
        using var csv = new CsvWriter(output, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\n" }, leaveOpen: true);
        WriteRow(csv, explain ? [.. Columns, "explanation"] : Columns);
        var writer = new ClaimWriter(read.Catalogue.Subjects, read.Catalogue.Indicators, language);
        foreach (ResultGroup group in groups)
        {
            foreach (AttainmentResult result in group.Results)
            {
                IEnumerable<string?> cells = Cells(result, group, writer, read);
                WriteRow(csv, explain ? cells.Append(writer.Write(result)) : cells);
            }
        }
    }

    private static IEnumerable<string?> Cells(AttainmentResult result, ResultGroup group, ClaimWriter writer, CatalogueReadResult read)
    {
        Measurand measurand = result.Target.Measurand;
        Subject? subject = read.Catalogue.Subjects.Find(measurand.Subject);
        return
        [
            result.Target.Id.Text, group.Plan?.Id.Text, subject?.Name.Chinese ?? measurand.Subject.Text, (subject as AdministrativeUnit)?.Code?.Text,
            measurand.Indicator.Text, measurand.Measure.ToString(), measurand.Period.ToString(), writer.Write(result.Target.Bound),
            result.Actual is { } actual ? writer.Write(actual) : null, result.Actual?.Period.ToString(), result.DataStatus?.ToString(),
            result.Verdict.ToString(), result.Status.ToString(), string.Join(' ', result.Reasons), writer.WriteGap(result), writer.WriteShare(result.Progress),
            Expected(result, writer), result.Target.LeadBody, LocalDatePattern.Iso.Format(result.AsOf),
        ];
    }

    /// <summary>A bare number, as before there were ranges; a range as progress is written.</summary>
    private static string Expected(AttainmentResult result, ClaimWriter writer) =>
        result.Expected.Point?.ToString(CultureInfo.InvariantCulture) ?? writer.WriteShare(result.Expected);

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (string? cell in cells)
        {
            csv.WriteField(cell ?? "");
        }

        csv.NextRecord();
    }
}
