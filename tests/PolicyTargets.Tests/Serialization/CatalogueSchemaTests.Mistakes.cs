using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <content>Every fault that the reader tells: what the form of a file shows the schema tells too, and no more.</content>
public sealed partial class CatalogueSchemaTests
{
    /// <summary>Units, ids and names are right or wrong by other records; the page docs/reference/json-schema.md says so.</summary>
    private static readonly string[] CodesOfOtherRecords = ["CAT006", "CAT007", "CAT008"];

    /// <summary>What else only the reader sees: parts of the records with such a fault.</summary>
    private static readonly string[] Unseen =
    [
        // the record itself, or twice the same, where another must be named
        "§\"parent\": \"m\"", "§\"members\": [\"cixi\", \"m\"]", "§\"successors\": [\"m\"]", "§\"notComparableWith\": [\"m\"]", "§\"indicator\": \"m\", \"scope\"", "§\"numerator\": \"m\"",
        "§\"denominator\": \"labs\"", "§\"restates\": \"m\"", "§\"supersedes\": \"m\"", "§\"whole\": \"labs\"", "§\"whole\": \"yinzhou\"", "§\"benchmark\": \"yinzhou\"", "§\"weight\": \"m\"", "§\"parts\": [\"t-z\", \"t-a\"]", "§\"benchmark\": {\"subject\": \"yinzhou\", \"indicator\": \"labs\"}",
        // a grade for a number, a number for a grade, a grade that the scale has not
        "§\"exactly\": \"12.5\"", "§\"exactly\": \"five\"", "§\"exactly\": \"撤销\"", "\"licensed\", \"period\": \"2024\", \"value\": {§\"exactly\": 1}",
        // numbers and days in the wrong order, or of the same day
        "§\"between\": [2, 1]", "§\"floorAndStretch\": [5, 2]", "§\"validUntil\": \"2024-01-01\"", "\"validFrom\": \"2016-09-14\", §\"validUntil\"", "§\"baseline\": {\"value\": {\"exactly\": 4}", "{\"period\": \"2025-12\", \"value\": {\"exactly\": 17}}",
        // versions out of order, and a unit twice with another share
        "§\"versions\": [{ \"name\": {\"zh\": \"某\"}, \"level\": \"county\", \"valid", "§\"validUntil\": \"1999-01-01\"", "§\"validFrom\": \"2010-01-01\"", "§\"hosts\": [{\"unit\": \"city\"}, {\"unit\": \"city\", \"share\": 1}]",
        // weights that are all 0, and a period without the sub-periods that a recurrence asks for
        "§\"seasonal\": [0, 0]", "§\"period\": \"2022/..\", \"recurrence\"", "§\"period\": \"2022-Q1\", \"recurrence\"", "§\"period\": \"0001/9999\"", "§\"period\": \"1901/2001\"",
    ];

    [Theory]
    [MemberData(nameof(CatalogueReaderTests.Unknown), MemberType = typeof(CatalogueReaderTests))]
    [MemberData(nameof(CatalogueReaderTests.Dangling), MemberType = typeof(CatalogueReaderTests))]
    [MemberData(nameof(CatalogueReaderTests.Duplicates), MemberType = typeof(CatalogueReaderTests))]
    [MemberData(nameof(CatalogueReaderTests.WrongDivisions), MemberType = typeof(CatalogueReaderTests))]
    [MemberData(nameof(CatalogueReaderTests.WrongTypes), MemberType = typeof(CatalogueReaderTests))]
    [MemberData(nameof(CatalogueReaderTests.WrongMembers), MemberType = typeof(CatalogueReaderTests))]
    [MemberData(nameof(CatalogueReaderTests.WrongInstruments), MemberType = typeof(CatalogueReaderTests))]
    [MemberData(nameof(CatalogueReaderTests.WrongSubjects), MemberType = typeof(CatalogueReaderTests))]
    [MemberData(nameof(CatalogueReaderTests.WrongIndicators), MemberType = typeof(CatalogueReaderTests))]
    [MemberData(nameof(CatalogueReaderTests.WrongMeasures), MemberType = typeof(CatalogueReaderTests))]
    [MemberData(nameof(CatalogueReaderTests.WrongAmounts), MemberType = typeof(CatalogueReaderTests))]
    public void Schema_TellsWhatTheFormShows(string section, string record, string code, string path)
    {
        bool isSeen = !CodesOfOtherRecords.Contains(code) && !Unseen.Any(part => record.Contains(part, StringComparison.Ordinal));
        IReadOnlyList<string> errors = SchemaCheck.Errors(section, record.Replace("§", "", StringComparison.Ordinal));
        Assert.True(isSeen == errors.Count > 0, $"{section} {record}: {code} at '{path}' should {(isSeen ? "" : "not ")}be seen; {string.Join("; ", errors)}");
    }

    /// <summary>A record with one fault is refused for it, whatever else stands open.</summary>
    [Theory]
    [MemberData(nameof(CatalogueReaderTests.FaultsWithCompany), MemberType = typeof(CatalogueReaderTests))]
    public void Schema_TellsOneFaultAmongOthers(string section, string record, string code) =>
        Assert.Equal(!CodesOfOtherRecords.Contains(code), SchemaCheck.Errors(section, record).Count > 0);
}
