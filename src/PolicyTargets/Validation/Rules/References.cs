using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Names that lead nowhere, and texts that are no names.</summary>
internal static class References
{
    internal static void Missing(FindingList findings, string path, string owner, string kind, string id, string section) =>
        findings.Add(FindingCodes.DanglingReference, path, owner, Setting.Word("kind", kind), Setting.Word("id", id), Setting.Word("section", section));

    internal static void Check(SubjectId? id, string path, string owner, Setting setting, FindingList findings)
    {
        if (id is not null && setting.Find(id) is null)
        {
            Missing(findings, path, owner, "subject", id.Text, "subjects");
        }
    }

    internal static void Check(IndicatorCode? code, string path, string owner, Setting setting, FindingList findings)
    {
        if (code is not null && setting.Find(code) is null)
        {
            Missing(findings, path, owner, "indicator", code.Text, "indicators");
        }
    }

    internal static void Check(TargetId? id, string path, string owner, Setting setting, FindingList findings)
    {
        if (id is not null && !setting.Has(id))
        {
            Missing(findings, path, owner, "target", id.Text, "targets");
        }
    }

    internal static void Check(ParameterId? id, string path, string owner, Setting setting, FindingList findings)
    {
        if (id is not null && !setting.Has(id))
        {
            Missing(findings, path, owner, "parameter", id.Text, "parameters");
        }
    }

    /// <summary>A text that is longer than any name or word.</summary>
    internal static void CheckLength(string? text, string member, in Place place, string owner, FindingList findings)
    {
        if (text?.Length > Setting.LongestText)
        {
            findings.Add(FindingCodes.OverlongText, place.At(member), owner, Setting.Word("member", member), Setting.Of("length", text.Length), Setting.Of("limit", Setting.LongestText));
        }
    }

    internal static void CheckLength(LocalizedText text, string member, in Place place, string owner, FindingList findings) =>
        CheckLength(text.Chinese.Length >= (text.English?.Length ?? 0) ? text.Chinese : text.English, member, place, owner, findings);

    internal static void CheckLength(IReadOnlyList<string> texts, string member, in Place place, string owner, FindingList findings)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            CheckLength(texts[i], member, place, owner, findings);
        }
    }
}
