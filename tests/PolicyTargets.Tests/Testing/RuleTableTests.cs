using System.Text;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Testing;
using PolicyTargets.Tests.Generators;
using static PolicyTargets.Tests.Testing.TestingWorld;

namespace PolicyTargets.Tests.Testing;

public class RuleTableTests
{
    private const string Worked = """
        {
          "date": "2024-12-31", "period": "2024", "subject": "ningbo", // for all cases
          "cases": [
            {
              "name": "large firm", "asOf": "2025-06-30",
              "facts": { "rd-expense": { "2024": 6000000 }, "is-certified": true, "staff": { "between": [5, 20] }, "founded": "2021-06-30", "sector": "industry" },
              "observations": [ { "indicator": "spending", "measure": "growth", "period": "2024", "value": { "exactly": 20.8 }, "publishedOn": "2025-03-13" } ],
              "outcomes": { "eligible": "satisfied", "city-growth": "satisfied", "profile": "satisfied", "past": "not-applicable" },
              "amounts": { "grant": 500000 }
            },
            {
              "name": "vague firm",
              "facts": { "rd-expense": { "2024": { "moreThan": 400, "unit": "万元" } }, "is-certified": true },
              "outcomes": { "eligible": { "indeterminate": "RangeOverlaps" }, "city-growth": "indeterminate" },
              "amounts": { "grant": { "moreThan": 400000, "atMost": 500000 } },
            },
            {
              "name": "last year's rules", "date": "2023-12-31",
              "facts": { "is-certified": false },
              "outcomes": { "eligible": "violated", "past": "violated" },
              "amounts": { "grant": { "exactly": 0 } },
            },
            {
              "name": "nothing known of the expense", "period": "2022",
              "facts": { "is-certified": true },
              "amounts": { "grant": { "not-computable": "FactUnstated" } }
            }
          ]
        }
        """;

    public static TheoryData<string> Names => [.. RuleTable.Read(Worked, Rules).Cases.Select(item => item.Name)];

    [Fact]
    public void WorkedTable_Passes()
    {
        RuleTableReport report = RuleTable.Read(Worked, Rules).Run();

        Assert.Equal("4 of 4 cases passed", report.ToString());
        Assert.True(report.Passed);
        report.ThrowIfFailed();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WorkedCase_Passes(string name) => RuleTable.Read(Worked, Rules).Case(name).Run().ThrowIfFailed();

    [Fact]
    public void Stream_ReadsAsText()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Worked)]);

        Assert.Equal("4 cases", RuleTable.Read(stream, Rules).ToString());
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Cases_KnowWhatIsStated()
    {
        RuleTableCase firm = RuleTable.Read(Worked, Rules).Case("large firm");

        Assert.Equal("ningbo 2024, facts: 5, as of 2025-06-30 under rules in force on 2024-12-31: 3", firm.Known.ToString());
        Assert.Equal("large firm", firm.ToString());
        Assert.Equal("passed: large firm", firm.Run().ToString());
        Assert.Contains("'other'; it has large firm", Assert.Throws<KeyNotFoundException>(() => RuleTable.Read(Worked, Rules).Case("other")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_TellsWhatWasExpectedFoundAndWhy()
    {
        RuleTable table = RuleTable.Read(
            Worked.Replace("\"eligible\": \"satisfied\"", "\"eligible\": \"violated\"", StringComparison.Ordinal).Replace("\"grant\": 500000", "\"grant\": 600000", StringComparison.Ordinal), Rules);
        RuleTableReport report = table.Run();

        Assert.Equal(
            """
            3 of 4 cases passed
            FAILED: large firm (ningbo 2024, facts: 5, as of 2025-06-30 under rules in force on 2024-12-31: 3)
              eligible: expected Violated, found Satisfied
                Rule “Rule eligible (eligible; in force on 2024-12-31)”: satisfied
                  All of these: satisfied
                    Certified; stated yes: satisfied
                    R&D expense in 2024 is to be at least 5 million yuan; stated 6 million yuan: satisfied
              grant: expected 600000 元, found 500000 元
                R&D grant: 500,000 yuan
                  R&D expense (2024): 6 million yuan
                  × 10% = 600,000 yuan
                  at most 500,000 yuan → 500,000 yuan
                  eligible → 500,000 yuan
            """.ReplaceLineEndings("\n"),
            report.ToString());
        Assert.Equal(report.ToString(), Assert.Throws<RuleAssertionException>(report.ThrowIfFailed).Message);
        Assert.StartsWith("FAILED: large firm", Assert.Throws<RuleAssertionException>(report.Results[0].ThrowIfFailed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_LendsPublicationsAndNames()
    {
        var catalogue = new PolicyCatalogue
        {
            Subjects = new SubjectCatalogue(TestSubjects.City("ningbo", "宁波市", "Ningbo city")),
            Observations = RuleCases.For("ningbo").Publishing(Catalogue, Published.Level("spending", "2023", Quantity.Yuan(100)).On(2024, 3, 1)).Build().Observations!,
        };
        const string Table = """
            { "cases": [ { "name": "growth from the year before", "date": "2025-12-31", "period": "2024", "subject": "ningbo",
                "observations": [ { "indicator": "spending", "period": "2024", "value": { "exactly": 119 }, "publishedOn": "2025-03-01" } ], "outcomes": { "city-growth": "satisfied" } } ] }
            """;

        string report = RuleTable.Read(Table, Rules, catalogue).Run().ToString();

        Assert.Contains("expected Satisfied, found Violated", report, StringComparison.Ordinal);
        Assert.Contains("Ningbo city", report, StringComparison.Ordinal);
        Assert.Contains("cases[0].subject: 'wenzhou' in member 'subject' is not understood; expected ningbo.", Refusal(Table.Replace("\"ningbo\"", "\"wenzhou\"", StringComparison.Ordinal), catalogue), StringComparison.Ordinal);
    }

    /// <summary>A test in a rule that throws fails its case and no other.</summary>
    [Fact]
    public void Fault_FailsItsCase()
    {
        RuleSet rules = new(new PolicyRule { Code = Eligible, Name = new LocalizedText("规则"), Condition = Condition.Where(Founded, new LocalizedText("老"), day => day.Year > 2000 ? true : throw new InvalidOperationException("no calendar")) });
        const string Table = """{ "date": "2024-12-31", "cases": [ { "name": "old", "facts": { "founded": "1999-01-01" }, "outcomes": { "eligible": "violated" } }, { "name": "new", "facts": { "founded": "2001-01-01" }, "outcomes": { "eligible": "satisfied" } } ] }""";

        string report = RuleTable.Read(Table, rules).Run().ToString();

        Assert.StartsWith("1 of 2 cases passed\nFAILED: old (", report, StringComparison.Ordinal);
        Assert.Contains("\n  eligible: expected an outcome, found a fault of the program\n    Rule eligible: the test '老' threw on founded = 1999-01-01: InvalidOperationException: no calendar\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_IsTheSameUnderEveryCulture()
    {
        string wrong = Worked.Replace("20.8", "19.8", StringComparison.Ordinal);
        string report = RuleTable.Read(wrong, Rules).Run().ToString();

        PropertyCheck.Holds(Cultures.Foreign, culture => Cultures.Under(culture, () => RuleTable.Read(wrong, Rules).Run().ToString()) == report);
        Assert.StartsWith("3 of 4 cases passed", report, StringComparison.Ordinal);
    }

    private static string Refusal(string json, PolicyCatalogue? catalogue) => Assert.Throws<FormatException>(() => RuleTable.Read(json, Rules, catalogue)).Message;
}
