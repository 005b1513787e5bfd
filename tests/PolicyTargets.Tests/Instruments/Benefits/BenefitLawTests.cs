using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Text;
using static PolicyTargets.Tests.Instruments.Benefits.BenefitWorld;

namespace PolicyTargets.Tests.Instruments.Benefits;

/// <summary>What holds of every benefit, whatever its numbers.</summary>
public class BenefitLawTests
{
    private static readonly Gen<decimal> Money = Gen.OneOf(Gen.Choose(-200, 1200).Select(n => n * 10_000m), Gen.Choose(-2_000, 12_000_000).Select(n => n / 4m));

    private static readonly Gen<Quantity> Rate = Gen.Choose(0, 400).Select(n => Quantity.Percent(n / 4m));

    private static readonly Gen<BracketTable> Table =
        from size in Gen.Choose(1, 4)
        from widths in Gen.Choose(1, 400).ListOf(size + 1)
        from rates in Rate.ListOf(size)
        from isOpen in Gen.Elements(true, false)
        select new BracketTable(
            rates.Select((rate, i) => new Bracket(Quantity.Yuan(widths.Take(i).Sum() * 10_000m), rate)), isOpen ? null : Quantity.Yuan(widths.Take(size).Sum() * 10_000m));

    private static readonly Gen<BenefitFormula> Simple = Gen.OneOf(
        Money.Select(amount => BenefitFormula.Flat(Quantity.Yuan(amount))),
        Gen.Choose(-100, 400).Select(n => BenefitFormula.Proportional(Expense, Quantity.Percent(n / 4m))),
        Gen.Choose(0, 8).Select(n => BenefitFormula.Matching(Expense, Quantity.Multiple(n / 4m))),
        Table.Select(table => BenefitFormula.Brackets(Expense, table)),
        Gen.Choose(0, 100).Select(n => BenefitFormula.ShareFloor(Expense, Quantity.Percent(n))));

    private static readonly Gen<BenefitFormula> Limited =
        from formula in Gen.OneOf(Simple, from a in Simple from b in Simple select BenefitFormula.Sum(a, b))
        from floor in Money
        from cap in Money
        from form in Gen.Choose(0, 3)
        select form switch { 0 => formula, 1 => formula.AtLeast(Quantity.Yuan(floor)), 2 => formula.AtMost(Quantity.Yuan(cap)), _ => formula.AtLeast(Quantity.Yuan(floor)).AtMost(Quantity.Yuan(cap)) };

    private static readonly Arbitrary<PolicyBenefit> Benefits =
        (from formula in Limited
         from step in Gen.Elements<decimal?>(null, 1m, 100m, 0.3m)
         from mode in Gen.Elements(Enum.GetValues<MidpointRounding>())
         select Benefit(formula) with { Rounding = step is { } size ? new AmountRounding(Quantity.Yuan(size), mode) : null }).ToArbitrary();

    /// <summary>Ranges with a number in them: the ends, something between, or far out where they are unbounded.</summary>
    private static readonly Gen<(QuantityRange Range, decimal Inside)> Known =
        from a in Money
        from width in Gen.Choose(0, 4_000_000).Select(n => n / 4m)
        from lowIncluded in Gen.Elements(true, false)
        from highIncluded in Gen.Elements(true, false)
        from unbounded in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)))
        from place in Gen.Choose(0, 4)
        let inside = place switch { 0 when lowIncluded || width == 0 => a, 4 when highIncluded || width == 0 => a + width, 1 => a + (width / 1024), 3 => a + width - (width / 1024), _ => a + (width / 2) }
        select (QuantityRange.Create(unbounded == 1 ? null : a, lowIncluded || width == 0, unbounded == 2 ? null : a + width, highIncluded || width == 0, Unit.Yuan)!, inside);

    private static readonly Arbitrary<((QuantityRange Range, decimal Inside)[] Bases, decimal Limit, int Shift)> Shared =
        (from size in Gen.Choose(1, 4)
         from bases in Known.ListOf(size)
         from limit in Gen.Choose(0, 800).Select(n => n * 10_000m)
         from shift in Gen.Choose(0, 3)
         select (bases.ToArray(), limit, shift)).ToArbitrary();

    private static readonly Gen<(string[] Codes, decimal Limit)> Below =
        from order in Gen.Shuffle(new[] { "grant-0", "grant-1", "grant-2" })
        from count in Gen.Choose(1, 3)
        from limit in Gen.Choose(0, 800)
        select (order.Take(count).ToArray(), limit * 10_000m);

    [Fact]
    public void Amount_OfARange_HoldsTheAmountOfEveryPointInIt() =>
        PropertyCheck.Holds(Benefits, Known.ToArbitrary(), (benefit, known) =>
            Pay(benefit, Expense.Is(known.Range)).Amount.Range!.Contains(Pay(benefit, Spent(known.Inside)).Amount.Range!));

    [Fact]
    public void Amount_BetweenFloorAndCap_StaysThere() =>
        PropertyCheck.Holds(Simple.ToArbitrary(), (from floor in Money from more in Gen.Choose(0, 1000) from known in Known select (floor, cap: floor + more, known.Range)).ToArbitrary(), (formula, drawn) =>
            Yuan(drawn.floor, drawn.cap).Contains(Pay(Benefit(formula.AtLeast(Quantity.Yuan(drawn.floor)).AtMost(Quantity.Yuan(drawn.cap))), Expense.Is(drawn.Range)).Amount.Range!));

    /// <summary>One yuan more of the base adds between nothing and the highest rate of a yuan.</summary>
    [Fact]
    public void Brackets_RiseWithoutAJump() =>
        PropertyCheck.Holds(Table.ToArbitrary(), Money.ToArbitrary(), (table, yuan) =>
            OfBrackets(table, yuan + 1) - OfBrackets(table, yuan) is var more && more >= 0 && more <= table.Brackets.Max(bracket => bracket.Rate.Amount) / 100);

    [Fact]
    public void Brackets_AtEveryThreshold_AreContinuous() =>
        PropertyCheck.Holds(Table.ToArbitrary(), table => table.Brackets.All(bracket =>
            Math.Abs(OfBrackets(table, bracket.From.Amount) - OfBrackets(table, bracket.From.Amount - 0.001m)) <= 0.001m));

    /// <summary>The oracle: yuan by yuan would be the law; part by part is the same, in five lines.</summary>
    [Fact]
    public void Brackets_AreTheSumOverParts() =>
        PropertyCheck.Holds(Table.ToArbitrary(), Money.ToArbitrary(), (table, yuan) =>
            OfBrackets(table, yuan) == table.Brackets.Sum(bracket => Math.Max(0, Math.Min(yuan, bracket.To?.Amount ?? yuan) - bracket.From.Amount) * bracket.Rate.Amount / 100));

    /// <summary>Stated in 万元 and paid in 万元, the same money comes out.</summary>
    [Fact]
    public void Amount_InAnotherUnitOfMoney_IsTheSame() =>
        PropertyCheck.Holds(Benefits, Known.ToArbitrary(), (benefit, known) =>
            known.Range.TryConvert(TenThousand, out QuantityRange? stated)
            && Pay(benefit with { Currency = TenThousand }, Expense.Is(stated)).Amount.Range is { } other && other.Unit == TenThousand
            && Pay(benefit, Expense.Is(known.Range)).Amount.Range is { } amount && other.Contains(amount) && amount.Contains(other));

    [Fact]
    public void Amount_WithoutABase_IsNone() =>
        PropertyCheck.Holds(Benefits, benefit =>
            benefit.Formula.All.All(part => part.Base is null) || Pay(benefit).Amount is { Range: null, Reasons: [UndeterminedReason.FactUnstated] });

    [Fact]
    public void Ceiling_IsNeverExceeded_AndNobodyGains() =>
        PropertyCheck.Holds(Shared, drawn =>
        {
            BenefitReport report = Report(drawn.Limit, drawn.Shift, [.. drawn.Bases.Select(known => Yuan(known.Inside, known.Inside))]);

            Assert.True(report.Total.Point <= drawn.Limit);
            Assert.Equal(report.Results.Sum(result => result.Amount.Point), report.Total.Point);
            Assert.All(report.Results.Zip(drawn.Bases), pair => Assert.True(pair.First.Amount.Point <= pair.Second.Inside && pair.First.Amount.Point >= Math.Min(0, pair.Second.Inside)));
        });

    [Fact]
    public void Ceiling_OverRanges_HoldsEveryPoint_AndIsNotExceeded() =>
        PropertyCheck.Holds(Shared, drawn =>
        {
            BenefitReport ranges = Report(drawn.Limit, drawn.Shift, [.. drawn.Bases.Select(known => known.Range)]);
            BenefitReport points = Report(drawn.Limit, drawn.Shift, [.. drawn.Bases.Select(known => Yuan(known.Inside, known.Inside))]);

            Assert.True(ranges.Total.Range!.Contains(points.Total.Range!));
            Assert.True(ranges.Total.Range.Upper <= drawn.Limit);
            Assert.All(ranges.Results.Zip(points.Results), pair => Assert.True(pair.First.Amount.Range!.Contains(pair.Second.Amount.Range!)));
        });

    [Fact]
    public void Ceiling_InAnotherOrder_PaysTheSameTotal() =>
        PropertyCheck.Holds(Shared, drawn =>
            Report(drawn.Limit, 0, [.. drawn.Bases.Select(known => known.Range)]).Total.Equals(Report(drawn.Limit, drawn.Shift, [.. drawn.Bases.Select(known => known.Range)]).Total));

    /// <summary>What is unknown may turn out to be anything: what is paid after it is held already.</summary>
    [Fact]
    public void Ceiling_WithAnUnknownAmount_HoldsWhateverItTurnsOutToBe() =>
        PropertyCheck.Holds(Shared, drawn =>
        {
            QuantityRange[] known = [.. drawn.Bases.Select(one => one.Range)];

            Assert.All(
                Report(drawn.Limit, drawn.Shift, [null, .. known[1..]]).Results.Zip(Report(drawn.Limit, drawn.Shift, known).Results).Skip(1),
                pair => Assert.True(pair.First.Amount.Range!.Contains(pair.Second.Amount.Range!)));
        });

    /// <summary>Three benefits below two ceilings, one in the other, apart, or across: points add up, and ranges hold them.</summary>
    [Fact]
    public void Ceilings_ThatShareBenefits_HoldEveryPoint() =>
        PropertyCheck.Holds(
            (from bases in Known.ListOf(3) from first in Below from second in Below select (bases, first, second)).ToArbitrary(),
            drawn =>
            {
                BenefitReport ranges = Report([drawn.first, drawn.second], [.. drawn.bases.Select(known => known.Range)]);
                BenefitReport points = Report([drawn.first, drawn.second], [.. drawn.bases.Select(known => Yuan(known.Inside, known.Inside))]);

                Assert.Equal(points.Results.Sum(result => result.Amount.Point), points.Total.Point);
                Assert.True(ranges.Total.Range!.Contains(points.Total.Range!));
                Assert.All(ranges.Results.Zip(points.Results), pair => Assert.True(pair.First.Amount.Range!.Contains(pair.Second.Amount.Range!)));
                Assert.All(new[] { drawn.first, drawn.second }, below => Assert.True(
                    points.Results.Where(result => below.Codes.Contains(result.Code.Text)).Sum(result => result.Amount.Point) <= below.Limit));
            });

    [Fact]
    public void Account_InAnyCulture_IsTheSame() =>
        PropertyCheck.Holds(Benefits, Cultures.Foreign, (benefit, culture) =>
            Cultures.Under(culture, () => Told(benefit)) == Told(benefit));

    /// <summary>Beside a benefit that asks for the expense, so that it may be stated where the formula does not use it.</summary>
    private static BenefitResult Pay(PolicyBenefit benefit, params IEnumerable<FactValue> facts) => Case(Set(benefit, Benefit(Tenth, "other")), facts).Compute(benefit.Code);

    private static string Told(PolicyBenefit benefit)
    {
        BenefitResult result = Pay(benefit, Spent(1_234_567.8m));
        return $"{benefit.Formula} {result} {string.Join(' ', result.Lines)} {new BenefitWriter(Language.Chinese).Write(result)} {new BenefitWriter(Language.English).Write(result)}";
    }

    private static decimal OfBrackets(BracketTable table, decimal yuan) => Amount(BenefitFormula.Brackets(Expense, table), Spent(yuan)).Point!.Value;

    /// <summary>The benefits below one ceiling, served from one of them on and round.</summary>
    private static BenefitReport Report(decimal limit, int shift, QuantityRange?[] amounts) =>
        Report([([.. amounts.Select((_, i) => $"grant-{(i + shift) % amounts.Length}")], limit)], amounts);

    private static BenefitReport Report((string[] Codes, decimal Limit)[] ceilings, QuantityRange?[] amounts)
    {
        (PolicyBenefit[] benefits, FactValue[] facts) = Several(amounts);
        RuleSet rules = Set(benefits).With(ceilings.Select((below, i) => Ceiling(Quantity.Yuan(below.Limit), below.Codes) with { Code = RuleCode.Parse($"ceiling-{i}") }));
        return Case(rules, facts).ComputeAll();
    }
}
