using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Where a claim is printed, and how well it can be read there.</summary>
internal static class CitationRules
{
    /// <summary>Checks the source of a claim; that of a record which is a whole document's needs no place in it.</summary>
    internal static void Check(Citation? source, in Place place, string owner, FindingList findings, bool isClaim = true)
    {
        if (source is null)
        {
            return;
        }

        if (isClaim && string.IsNullOrWhiteSpace(source.Locator))
        {
            findings.Add(FindingCodes.CitationWithoutPlace, place.At("Source.Locator"), owner, Setting.Word("claim", owner));
        }

        if (source.Legibility != Legibility.Clear)
        {
            findings.Add(FindingCodes.SourceHardToRead, place.At("Source.Legibility"), owner, Setting.Word("claim", owner), Setting.Word("legibility", source.Legibility.ToString()));
        }

        References.CheckLength(source.Locator, "Source.Locator", place, owner, findings);
    }
}
