using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <content>Laws of reading spoilt files: nothing throws, and no record is lost without a word.</content>
public sealed partial class CatalogueReaderTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes(CatalogueFiles.Text());
    private static readonly string[] Tokens = TokensOf(CatalogueFiles.Text());
    private static readonly string[] TokensOfAlgebra = TokensOf(Algebra.Text());
    private static readonly string[] Strays =
        ["null", "true", "0", "-1", "1e400", "79228162514264337593543950335", "\"\"", "\"x\"", "\"..\"", "\"id\"", "\"\\u0000\"", "\"\\ud800\"", "{", "}", "[", "]", ",", ":", "//", "/*", "\u0000", "\uFEFF"];

    private static Arbitrary<(int Place, int Length, byte[] Insert)> Cut { get; } = (
        from place in Gen.Choose(0, Good.Length - 1)
        from length in Gen.Choose(0, 3)
        from insert in Gen.OneOf(
            Gen.Constant(Array.Empty<byte>()),
            Gen.Choose(0, 255).Select(value => new[] { (byte)value }),
            Gen.Elements("{}[]:,\"\\0 \n"u8.ToArray()).Select(value => new[] { value }),
            Gen.Choose(1, 40).Select(size => Good[place..Math.Min(place + size, Good.Length)]))
        select (place, length, insert)).ToArbitrary();

    private static Arbitrary<(int Token, int Kind, string Stray)> Swap { get; } = (
        from token in Gen.Choose(0, Tokens.Length - 1)
        from kind in Gen.Choose(0, 3)
        from stray in Gen.OneOf(Gen.Elements(Strays), Gen.Elements(Tokens))
        select (token, kind, stray)).ToArbitrary();

    private static Arbitrary<(int Token, string Instead)[]> SwapsOfAlgebra { get; } = (
        from token in Gen.Choose(0, TokensOfAlgebra.Length - 1)
        from instead in Gen.OneOf(Gen.Elements(Strays), Gen.Elements(TokensOfAlgebra), Gen.Constant(""))
        select (token, instead)).ArrayOf().ToArbitrary();

    [Fact]
    public void Tokens_MakeUpTheFile() => Assert.Equal((CatalogueFiles.Text(), Algebra.Text()), (string.Concat(Tokens), string.Concat(TokensOfAlgebra)));

    [Fact]
    public void Read_SpoiltBytes_NeverThrows_AndKeepsWhatStandsBefore() => PropertyCheck.Holds(Cut, cut =>
    {
        byte[] spoilt = [.. Good[..cut.Place], .. cut.Insert, .. Good[Math.Min(cut.Place + cut.Length, Good.Length)..]];
        AssertNothingIsLost(spoilt, CatalogueFiles.Read(spoilt), Encoding.UTF8.GetString(Good[..cut.Place]));
    });

    [Fact]
    public void Read_SpoiltTokens_NeverThrows_AndKeepsWhatStandsBefore() => PropertyCheck.Holds(Swap, swap =>
    {
        string[] middle = swap.Kind switch { 0 => [], 1 => [Tokens[swap.Token], Tokens[swap.Token]], 2 => [swap.Stray], _ => [swap.Stray, Tokens[swap.Token]] };
        string before = string.Concat(Tokens[..swap.Token]);
        byte[] spoilt = Encoding.UTF8.GetBytes(before + string.Concat(middle) + string.Concat(Tokens[(swap.Token + 1)..]));
        AssertNothingIsLost(spoilt, CatalogueFiles.Read(spoilt), before);
    });

    [Fact]
    public void Read_SeveralSpoiltTokens_NeverThrows() => PropertyCheck.Holds(Swap.Generator.ArrayOf().ToArbitrary(), swaps =>
    {
        string[] tokens = [.. Tokens];
        foreach ((int token, _, string stray) in swaps)
        {
            tokens[token] = stray;
        }

        byte[] spoilt = Encoding.UTF8.GetBytes(string.Concat(tokens));
        AssertNothingIsLost(spoilt, CatalogueFiles.Read(spoilt), "");
    });

    /// <summary>Every form there is: what is read is either told whole or complained about, and can be written.</summary>
    [Fact]
    public void Read_SpoiltAlgebra_NeverThrows_AndWhatIsLeftCanBeWritten() => PropertyCheck.Holds(SwapsOfAlgebra, swaps =>
    {
        string[] tokens = [.. TokensOfAlgebra];
        foreach ((int token, string instead) in swaps)
        {
            tokens[token] = instead;
        }

        byte[] spoilt = Encoding.UTF8.GetBytes(string.Concat(tokens));
        CatalogueReadResult read = CatalogueFiles.Read(spoilt);
        AssertNothingIsLost(spoilt, read, "");
        Assert.Equal(read.Catalogue.Observations.Count + read.Catalogue.Plans.Sum(plan => plan.Targets.Count) + read.Catalogue.Targets.Count, new ClaimRecordWriter(read.Catalogue).Claims().Count());
    });

    [Fact]
    public void Lines_OneSpoilt_KeepsTheOthers() => PropertyCheck.Holds(Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().ToArbitrary(), Gen.Choose(0, First.Length).ToArbitrary(), (noise, place) =>
    {
        byte[] spoilt = [.. Encoding.UTF8.GetBytes(First[..place]), .. noise.Where(value => value != '\n'), .. Encoding.UTF8.GetBytes(First[place..])];
        CatalogueReadResult read = new CatalogueReader(CatalogueFiles.Clean).Read(CatalogueFile.ObservationLines("own.jsonl", (byte[])[.. spoilt, (byte)'\n', .. Encoding.UTF8.GetBytes(Last)]));
        Assert.Contains(read.Catalogue.Observations, seen => seen.Id.Text == "l-2");
        Assert.True(read.HasErrors || read.Catalogue.Observations.Count == 4);
    });

    private static string[] TokensOf(string text) => [.. Regex.Matches(text, "\"[^\"]*\"|-?[0-9.]+|true|[{}\\[\\]:,]|\\s+").Select(match => match.Value)];

    private static void AssertNothingIsLost(byte[] spoilt, CatalogueReadResult read, string before)
    {
        HashSet<string> ids = [.. CatalogueFiles.IdsOf(read.Catalogue)];
        string[] whole = [.. CatalogueFiles.Sections.SelectMany(section => new[] { section.First, section.Last }).Where(record => before.Contains(record, StringComparison.Ordinal))];
        Assert.All(whole.Select(CatalogueFiles.IdOf), id => Assert.Contains(id, ids));
        if (read.Findings.Count == 0)
        {
            Assert.Equal(RecordsIn(spoilt), Kept(read));
        }
        else
        {
            Assert.All(read.Findings, finding => Assert.StartsWith("file.json(", finding.Path, StringComparison.Ordinal));
        }
    }

    /// <summary>The records of a sound file, counted without the reader; units apart, which the catalogue does not count.</summary>
    private static int RecordsIn(byte[] content)
    {
        // A byte order mark in front is no fault of a file, but the parser knows none.
        ReadOnlyMemory<byte> json = content.AsMemory(content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return document.RootElement.EnumerateObject().Where(section => section.Name is not ("units" or "$schema")).Sum(section => section.Value.GetArrayLength());
    }

    private static int Kept(CatalogueReadResult read) =>
        read.Catalogue.Documents.Count + read.Catalogue.Scales.Count - 1 + read.Catalogue.Subjects.Count + read.Catalogue.Indicators.Count + read.Catalogue.Observations.Breaks.Count
        + read.Catalogue.Observations.Count(seen => seen.Claim is null) + read.Catalogue.Plans.Sum(plan => plan.Tasks.Count) + read.Catalogue.Instruments.Sum(instrument => 1 + instrument.Parameters.Count) + read.Catalogue.Initiatives.Count
        + read.Catalogue.Plans.Count + read.Catalogue.Plans.Sum(plan => plan.Targets.Count) + read.Catalogue.Targets.Count
        + read.Catalogue.DivisionChanges.Count + read.Catalogue.Decompositions.Count;
}
