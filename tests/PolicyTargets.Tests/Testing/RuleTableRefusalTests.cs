using PolicyTargets.Testing;
using static PolicyTargets.Tests.Testing.TestingWorld;

namespace PolicyTargets.Tests.Testing;

/// <summary>What is not understood, not asked for or not expected is an error with its case, its place, what was found and what was expected.</summary>
public class RuleTableRefusalTests
{
    private const string Outcomes = "\"outcomes\": { \"eligible\": \"satisfied\" }";
    private const string Numbers = "or one of exactly, between, atLeast, moreThan, atMost, lessThan, or a lower end and an upper one, with a \"unit\" where it is another, and of values that";

    /// <summary>Gets the members of one case, and the errors that they give, without the case and the column.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { $"\"fact\": 1, {Outcomes}", "cases[0].fact: Unknown member 'fact'; known here: name, date, period, subject, asOf, facts, observations, outcomes, amounts." },
        { $"\"facts\": {{ \"rd-expence\": 1 }}, {Outcomes}", "cases[0].facts.rd-expence: Unknown member 'rd-expence'; known here: founded, is-certified, rd-expense, sector, staff." },
        { $"\"facts\": [], {Outcomes}", "cases[0].facts: The member 'facts' holds []; expected { … }." },
        { $"\"facts\": {{ \"is-certified\": true, \"is-certified\": false }}, {Outcomes}", "cases[0].facts.is-certified: The member 'is-certified' holds a second value; expected one value." },
        { $"\"facts\": {{ \"is-certified\": \"true\" }}, {Outcomes}", "cases[0].facts.is-certified: The member 'is-certified' holds \"true\"; expected true | false." },
        { $"\"facts\": {{ \"is-certified\": {{ \"2024\": true }} }}, {Outcomes}", "cases[0].facts.is-certified: The member 'is-certified' holds { \"2024\": true }; expected true | false." },
        { $"\"facts\": {{ \"founded\": \"2024-13-01\" }}, {Outcomes}", "cases[0].facts.founded: The member 'founded' holds \"2024-13-01\"; expected a day such as 2024-06-30." },
        { $"\"facts\": {{ \"sector\": \"Industry\" }}, {Outcomes}", "cases[0].facts.sector: The member 'sector' holds \"Industry\"; expected industry | services." },
        { $"\"facts\": {{ \"rd-expense\": 5000000 }}, {Outcomes}", "cases[0].facts.rd-expense: The member 'rd-expense' holds 5000000; expected a value for each period (Annual), such as { \"2024\": … }." },
        { $"\"facts\": {{ \"rd-expense\": {{ }} }}, {Outcomes}", "cases[0].facts.rd-expense: The member 'rd-expense' holds { }; expected a value for each period (Annual), such as { \"2024\": … }." },
        { $"\"facts\": {{ \"rd-expense\": {{ \"2024-Q1\": 1 }} }}, {Outcomes}", "cases[0].facts.rd-expense.2024-Q1: Unknown member '2024-Q1'; known here: a value for each period (Annual), such as { \"2024\": … }." },
        { $"\"facts\": {{ \"rd-expense\": {{ \"2024\": 1, \"2024/2024\": 2 }} }}, {Outcomes}", "cases[0].facts.rd-expense.2024/2024: Unknown member '2024/2024'; known here: " },
        { $"\"facts\": {{ \"rd-expense\": {{ \"2024\": 1, \"2024-01-01/P1Y\": 2 }} }}, {Outcomes}", "cases[0].facts.rd-expense.2024-01-01/P1Y: Unknown member '2024-01-01/P1Y'; known here: " },
        { $"\"facts\": {{ \"rd-expense\": {{ \"2019\": 1 }} }}, {Outcomes}", "cases[0].facts: 'rd-expense 2019 = 1 元' in member 'facts' is not understood; expected only what the rules and benefits in force on 2024-12-31 ask for about 2024." },
        { $"\"facts\": {{ \"rd-expense\": {{ \"2024\": \"5000000\" }} }}, {Outcomes}", $"cases[0].facts.rd-expense.2024: The member '2024' holds \"5000000\"; expected a number in 元, {Numbers} 元 can have." },
        { $"\"facts\": {{ \"staff\": {{ \"2024\": 5 }} }}, {Outcomes}", "cases[0].facts.staff.2024: Unknown member '2024'; known here: exactly, between, atLeast, moreThan, atMost, lessThan, unit." },
        { $"\"facts\": {{ \"staff\": {{ \"atLeast\": 5, \"exactly\": 6 }} }}, {Outcomes}", $"cases[0].facts.staff: The member 'staff' holds {{ \"atLeast\": 5, \"exactly\": 6 }}; expected a number in 人, {Numbers} 人 can have." },
        { $"\"facts\": {{ \"staff\": {{ \"atLeast\": 7, \"atMost\": 6 }} }}, {Outcomes}", $"cases[0].facts.staff: The member 'staff' holds {{ \"atLeast\": 7, \"atMost\": 6 }}; expected a number in 人, {Numbers} 人 can have." },
        { $"\"facts\": {{ \"staff\": 2.5 }}, {Outcomes}", $"cases[0].facts.staff: The member 'staff' holds 2.5; expected a number in 人, {Numbers} 人 can have." },
        { $"\"facts\": {{ \"staff\": -1 }}, {Outcomes}", $"cases[0].facts.staff: The member 'staff' holds -1; expected a number in 人, {Numbers} 人 can have." },
        { $"\"facts\": {{ \"staff\": {{ \"atLeast\": 7, \"unit\": \"元\" }} }}, {Outcomes}", "cases[0].facts.staff.unit: The unit '元' cannot be used: expected a unit of the dimension " },
        { $"\"date\": \"31.12.2024\", {Outcomes}", "cases[0].date: '31.12.2024' in member 'date' is not understood; expected a date such as 2025-04-29." },
        { $"\"period\": \"2024年\", {Outcomes}", "cases[0].period: '2024年' in member 'period' is not understood; expected a period such as 2027, 2027-Q1, 2023/2027, 2024-01-01/P9M or ..." },
        { $"\"asOf\": 2025, {Outcomes}", "cases[0].asOf: The member 'asOf' holds 2025; expected a text." },
        { $"\"subject\": \"宁 波\", {Outcomes}", "cases[0].subject: '宁 波' in member 'subject' is not understood; expected an id such as ningbo." },
        { $"\"observations\": [ {{ \"indicator\": \"spendings\", \"period\": \"2024\", \"value\": {{ \"exactly\": 1 }} }} ], {Outcomes}", "cases[0].observations[0].indicator: 'spendings' in member 'indicator' is not understood; expected spending | rd-intensity." },
        { $"\"observations\": [ {{ \"indicator\": \"spending\", \"measure\": \"growths\", \"period\": \"2024\", \"value\": {{ \"exactly\": 1 }} }} ], {Outcomes}", "cases[0].observations[0].measure: 'growths' in member 'measure' is not understood; expected level | sum" },
        { $"\"observations\": [ {{ \"indicator\": \"spending\", \"period\": \"2024\", \"value\": 1 }} ], {Outcomes}", "cases[0].observations[0].value: The member 'value' holds 1; expected { … }." },
        { $"\"observations\": [ {{ \"indicator\": \"spending\", \"period\": \"2024\", \"value\": {{ \"exactly\": 1 }}, \"published\": \"2025-03-13\" }} ], {Outcomes}", "cases[0].observations[0].published: Unknown member 'published'; known here: subject, indicator, scope, measure, " },
        { "\"outcomes\": { \"eligable\": \"satisfied\" }", "cases[0].outcomes.eligable: Unknown member 'eligable'; known here: eligible, city-growth, profile, past." },
        { "\"outcomes\": { \"eligible\": \"Satisfied\" }", "cases[0].outcomes.eligible: 'Satisfied' in member 'eligible' is not understood; expected satisfied | violated | not-applicable | indeterminate." },
        { "\"outcomes\": { \"eligible\": true }", "cases[0].outcomes.eligible: The member 'eligible' holds true; expected a text." },
        { "\"outcomes\": { \"eligible\": { \"indeterminate\": \"NoIdea\" } }", "cases[0].outcomes.eligible.indeterminate: 'NoIdea' in member 'indeterminate' is not understood; expected NoEvidence | NotPublishedYet" },
        { "\"amounts\": { \"grants\": 1 }", "cases[0].amounts.grants: Unknown member 'grants'; known here: grant." },
        { "\"amounts\": { \"grant\": \"none\" }", $"cases[0].amounts.grant: The member 'grant' holds \"none\"; expected a number in 元, {Numbers} 元 can have." },
        { "\"amounts\": { \"grant\": { \"not-computable\": \"NoIdea\" } }", "cases[0].amounts.grant.not-computable: 'NoIdea' in member 'not-computable' is not understood; expected NoEvidence | NotPublishedYet" },
        { "\"facts\": { }", "cases[0].outcomes: The member 'outcomes' holds nothing; expected at least one expectation, here or in 'amounts'." },
        { "\"outcomes\": { }", "cases[0].outcomes: The member 'outcomes' holds { }; expected at least one expectation, here or in 'amounts'." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Case_IsRefused(string members, string error)
    {
        string line = Assert.Single(Errors($"{{ \"date\": \"2024-12-31\", \"period\": \"2024\", \"subject\": \"ningbo\", \"cases\": [ {{ \"name\": \"a firm\", {members} }} ] }}"));

        Assert.StartsWith("case 'a firm', table(1,", line, StringComparison.Ordinal);
        Assert.Contains($"): {error}", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"cases\": [ ] }", "table(1,3): cases: The member 'cases' holds [ ]; expected a list of at least one case.")]
    [InlineData("{ \"cases\": { } }", "table(1,3): cases: The member 'cases' holds { }; expected a list of at least one case.")]
    [InlineData("{ }", "table(1,1): The required member 'cases' is missing.")]
    [InlineData("[ ]", "table: The table is [ ]; expected { \"cases\": [ … ] }.")]
    [InlineData("{ \"cases\": [ 1 ] }", "table(1,14): cases[0]: The case is 1; expected { … }.")]
    [InlineData("{\n \"cases\" [ ] }", "table(2,10): The table is not readable as JSON: ")]
    [InlineData("{ \"cases\": [ { \"name\": \"\\ud800\" } ] }", "table: The table holds a text that is no Unicode.")]
    public void Table_IsRefused(string json, string error) => Assert.StartsWith(error, Assert.Single(Errors(json)), StringComparison.Ordinal);

    [Fact]
    public void MissingMembers_AreErrors() =>
        Assert.Equal(
            ["table(1,14): cases[0]: The required member 'name' is missing.", "table(1,14): cases[0]: The required member 'date' is missing."],
            Errors("""{ "cases": [ { "outcomes": { "eligible": "violated" } } ] }"""));

    /// <summary>All errors of all cases, not the first of each.</summary>
    [Fact]
    public void Errors_AreToldTogether()
    {
        string[] errors = Errors(
            """
            {
              "period": "2024", "subject": "ningbo", "case": 1,
              "cases": [
                { "name": "a", "date": "2024-12-32", "facts": { "staff": "x", "is-certified": 1, "size": 2 }, "outcomes": { "eligible": "yes", "none": "satisfied" }, "amounts": { "grant": true } },
                { "name": "a", "date": "2024-12-31", "date": "2024-12-30", "facts": { "rd-expense": { "2023": { "atLeast": "x" } } } },
              ]
            }
            """);

        string[] places = ["case", "cases[0].date", "cases[0].facts.size", "cases[0].facts.staff", "cases[0].facts.is-certified", "cases[0].outcomes.none", "cases[0].outcomes.eligible", "cases[0].amounts.grant",
            "cases[1].date", "cases[1].name", "cases[1].facts.rd-expense.2023.atLeast", "cases[1].outcomes"];
        Assert.Equal(places.Order(StringComparer.Ordinal), errors.Select(error => error.Split("): ")[1].Split(": ")[0]).Order(StringComparer.Ordinal));
        Assert.All(errors.Skip(1), error => Assert.StartsWith("case 'a', table(", error, StringComparison.Ordinal));
    }

    private static string[] Errors(string json)
    {
        string[] lines = Assert.Throws<FormatException>(() => RuleTable.Read(json, Rules)).Message.Split('\n');
        Assert.Equal("The rule table is not run, because something in it is wrong:", lines[0]);
        return lines[1..];
    }
}
