using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Text;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>Every claim in words, short and long, in both languages; read through one by one.</summary>
public sealed class SentenceTests
{
    private static readonly PolicyCatalogue Catalogue = Reference.Catalogue;
    private static readonly ClaimWriter Chinese = new(Catalogue.Subjects, Catalogue.Indicators, Language.Chinese);
    private static readonly ClaimWriter English = new(Catalogue.Subjects, Catalogue.Indicators, Language.English);

    [Fact]
    public void Sentences_AreAsApproved() => ApprovedText.Check("Sentences.approved.txt", Written(Chinese).Zip(Written(English), (chinese, english) =>
        $"{chinese.Id} | {chinese.Cell} | {chinese.Sentence} | {english.Cell} | {english.Sentence}"));

    [Fact]
    public void Sentences_InEnglish_AreEnglish() => Assert.DoesNotContain(
        Written(English), claim => !claim.IsStated && (claim.Cell + claim.Sentence).Any(letter => letter is >= '\u4e00' and <= '\u9fff' && !"大优强".Contains(letter, StringComparison.Ordinal)));

    private static IEnumerable<(string Id, string Cell, string Sentence, bool IsStated)> Written(ClaimWriter writer) =>
    [
        .. Catalogue.Observations.Select(seen => (seen.Id.Text, writer.WriteCell(seen), writer.Write(seen), seen.Known is StatedKnown)),
        .. Reference.Targets.Select(target => (target.Id.Text, writer.WriteCell(target), writer.Write(target), false)),
        .. Reference.Parameters.Select(parameter => (parameter.Id.Text, writer.WriteCell(parameter), writer.Write(parameter), false)),
    ];
}
