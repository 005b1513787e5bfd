using System.Globalization;
using PolicyTargets.Instruments;
using PolicyTargets.Testing;
using PolicyTargets.Tests.Generators;
using static PolicyTargets.Tests.Testing.TestingWorld;

namespace PolicyTargets.Tests.Testing;

/// <summary>Drawn cases, written as a table with what the library itself says of them.</summary>
internal sealed record DrawnTable(IReadOnlyList<(string Known, RuleVerdict Eligible, RuleVerdict Growing, string Amount)> Cases, int Chosen)
{
    internal static Arbitrary<DrawnTable> All { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Of(new Dice((ulong)seed))));

    /// <summary>Gets the table as it is.</summary>
    internal string True => Write((_, verdict) => Word(verdict));

    /// <summary>Gets the table with another verdict in one case.</summary>
    internal string WithOneError => Write((place, verdict) => Word(place == Chosen ? (RuleVerdict)(((int)verdict + 1) % 4) : verdict));

    public override string ToString() => WithOneError;

    private static DrawnTable Of(Dice dice)
    {
        var cases = Enumerable.Range(0, 1 + dice.Below(4)).Select(_ => Case(dice)).ToArray();
        return new(cases, dice.Below(cases.Length));
    }

    private static (string Known, RuleVerdict Eligible, RuleVerdict Growing, string Amount) Case(Dice dice)
    {
        CaseBuilder builder = RuleCases.For("ningbo").In("2024").AsOf(2025, 6, 30).Publishing(Catalogue);
        List<string> facts = [];
        string observations = "";
        if (dice.Below(3) is > 0 and var certified)
        {
            (builder, string text) = (builder.Stating(Certified.Is(certified == 1)), certified == 1 ? "true" : "false");
            facts.Add($"\"is-certified\": {text}");
        }

        if (dice.Below(3) is > 0 and var form)
        {
            (decimal low, decimal high) = (dice.Below(9) * 1_000_000.5m, 9_000_000);
            QuantityRange range = form == 1 ? QuantityRange.Exactly(Quantity.Yuan(low)) : QuantityRange.Between(Quantity.Yuan(low), Quantity.Yuan(high));
            builder = builder.Stating(Expense.Is(range, Year));
            facts.Add($"\"rd-expense\": {{ \"2024\": {Json(range)} }}");
        }

        if (dice.OnceIn(2))
        {
            decimal growth = 15 + (dice.Below(20) / 2m);
            builder = builder.Publishing(Catalogue, Published.Growth("spending", "2024", Quantity.Percent(growth)).On(2025, 3, 1));
            observations = string.Create(CultureInfo.InvariantCulture, $", \"observations\": [ {{ \"indicator\": \"spending\", \"measure\": \"growth\", \"period\": \"2024\", \"value\": {{ \"exactly\": {growth} }}, \"publishedOn\": \"2025-03-01\" }} ]");
        }

        BoundCase known = builder.Under(InForce);
        string amount = known.Compute(Grant).Amount.Range is { } paid ? Json(paid) : "\"not-computable\"";
        return ($"\"facts\": {{ {string.Join(", ", facts)} }}{observations}", known.Evaluate(Eligible).Verdict, known.Evaluate(Growing).Verdict, amount);
    }

    private static string Json(QuantityRange range)
    {
        string[] ends = [.. new[] { (range.IsLowerIncluded ? "atLeast" : "moreThan", range.Lower), (range.IsUpperIncluded ? "atMost" : "lessThan", range.Upper) }
            .Where(end => end.Item2 is not null).Select(end => string.Create(CultureInfo.InvariantCulture, $"\"{end.Item1}\": {end.Item2}"))];
        return range.Point is { } point ? point.ToString(CultureInfo.InvariantCulture) : $"{{ {string.Join(", ", ends)} }}";
    }

    private static string Word(RuleVerdict verdict) => verdict switch { RuleVerdict.Satisfied => "satisfied", RuleVerdict.Violated => "violated", RuleVerdict.NotApplicable => "not-applicable", _ => "indeterminate" };

    private string Write(Func<int, RuleVerdict, string> eligible) => $"{{ \"date\": \"2024-12-31\", \"period\": \"2024\", \"subject\": \"ningbo\", \"asOf\": \"2025-06-30\", \"cases\": [ {string.Join(",\n", Cases.Select((item, place) =>
        $"{{ \"name\": \"case {place}\", {item.Known}, \"outcomes\": {{ \"eligible\": \"{eligible(place, item.Eligible)}\", \"city-growth\": \"{Word(item.Growing)}\" }}, \"amounts\": {{ \"grant\": {item.Amount} }} }}"))} ] }}";
}
