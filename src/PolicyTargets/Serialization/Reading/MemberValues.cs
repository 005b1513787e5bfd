using NodaTime;
using NodaTime.Text;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>Members with a meaning that many records share: names, days, periods.</summary>
internal static class MemberValues
{
    private const string ADate = "a date such as 2025-04-29";
    private const string APeriod = "a period such as 2027, 2027-Q1, 2023/2027, 2024-01-01/P9M or ..";

    internal static LocalizedText? Name(this MemberReader members, string member) => members.Object(member, isRequired: true)?.Name();

    internal static LocalizedText? Name(this MemberReader json)
    {
        (string? chinese, string? english) = (json.Text("zh", isRequired: true), json.Text("en"));
        json.Finish();
        return chinese is null ? null : new LocalizedText(chinese, english);
    }

    internal static LocalDate? Date(this MemberReader members, string member, bool isRequired = false) =>
        members.Parsed<LocalDate?>(
            member, (string text, out LocalDate? value) => { ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(text); value = date.Success ? date.Value : null; return date.Success; }, ADate, isRequired);

    internal static ReportingPeriod? Period(this MemberReader members, string member, bool isRequired = false) =>
        members.Parsed<ReportingPeriod?>(
            member, (string text, out ReportingPeriod? value) => { bool read = ReportingPeriod.TryParse(text, out ReportingPeriod period); value = period; return read; }, APeriod, isRequired);

    /// <summary>A period that is over one day.</summary>
    internal static ReportingPeriod? BoundedPeriod(this MemberReader members, string member, string example)
    {
        ReportingPeriod? period = members.Period(member, isRequired: true);
        if (period is { End: null })
        {
            members.Unreadable(member, period.Value.ToString(), $"a period with an end, such as {example}");
            return null;
        }

        return period;
    }
}
