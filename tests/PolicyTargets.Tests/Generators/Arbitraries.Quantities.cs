using System.Globalization;
using PolicyTargets.Internal;
using PolicyTargets.Messages;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets.Tests.Generators;

/// <content>Numbers, intervals, units, ranges, scales and findings; made when asked for, since the order between the parts of a class is open.</content>
internal static partial class Arbitraries
{
    /// <summary>Decimals of every size and scale, the largest and the smallest among them.</summary>
    internal static Arbitrary<decimal> WildDecimal => Arb.From(
        Gen.Frequency(
            (2, Amount.Generator),
            (3, from low in Gen.Choose(0, int.MaxValue)
                from middle in Gen.Choose(0, int.MaxValue)
                from high in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, int.MaxValue))
                from negative in Gen.Elements(true, false)
                from scale in Gen.Choose(0, 28)
                select new decimal(low, middle, high, negative, (byte)scale)),
            (1, Gen.Elements(
                0m, -0m, 1m, -1m, 3m, 0.1m, new decimal(1, 0, 0, false, 28), new decimal(1, 0, 0, true, 28), decimal.MaxValue, decimal.MinValue,
                decimal.MaxValue / 10m, 1e14m, 1e-14m))),
        Simpler);

    /// <summary>Intervals with ends on quarters from -5 to 5: equal ends and zeros come often, all arithmetic but division is exact.</summary>
    internal static Arbitrary<Interval> SmallInterval => IntervalsOf(Gen.Frequency(
        (1, Gen.Constant(0m)), (2, Gen.Choose(-2, 2).Select(n => (decimal)n)), (2, Gen.Choose(-20, 20).Select(n => n / 4m))));

    /// <summary>Intervals that do not contain 0, often with 0 as an open end.</summary>
    internal static Arbitrary<Interval> SmallDivisor => DivisorsOf(Gen.Choose(1, 20).Select(n => n / 4m));

    /// <summary>Intervals with ends of every size and scale.</summary>
    internal static Arbitrary<Interval> WildInterval => IntervalsOf(WildDecimal.Generator);

    /// <summary>Intervals without 0, with ends of every size and scale.</summary>
    internal static Arbitrary<Interval> WildDivisor =>
        DivisorsOf(WildDecimal.Generator.Select(value => value == 0 ? 1m : Math.Abs(value)));

    /// <summary>Units that a text can name: listed ones, currencies, scaled ones and quotients.</summary>
    internal static Arbitrary<Unit> KnownUnit => Gen.OneOf(
        SimpleUnit(),
        from numerator in SimpleUnit() from denominator in SimpleUnit() select Unit.Per(numerator, denominator)).ToArbitrary();

    /// <summary>Units made by <see cref="Unit.Define"/>, few enough that two often differ in one part only.</summary>
    internal static Arbitrary<Unit> OwnUnit =>
        (from code in Gen.Elements("吨", "标准煤")
         from dimension in Gen.Elements("mass", "energy")
         from size in Gen.Elements(1m, 1000m)
         from integral in Gen.Elements(true, false)
         select Unit.Define(code, new LocalizedText(code), Dimension.Of(dimension), size, integral)).ToArbitrary();

    /// <summary>Text near the notation of units.</summary>
    internal static Arbitrary<string?> UnitLikeText =>
        TextLike(KnownUnit.Generator.Select(unit => unit.Code), "家", "人", "元", "%", "万", "百万", "亿", "/", "USD", "usd", "pp", " ", "");

    internal static Arbitrary<Quantity> KnownQuantity =>
        (from amount in Amount.Generator
         from unit in KnownUnit.Generator
         from half in Gen.Elements<decimal?>(null, null, 0.005m, 500m)
         select new Quantity(amount, unit, half)).ToArbitrary();

    /// <summary>Lengths of time in seconds to weeks: most convert down exactly, few convert up.</summary>
    internal static Arbitrary<Quantity> Duration =>
        (from amount in Gen.OneOf(Gen.Choose(-3, 3).Select(n => (decimal)n), Gen.Choose(-70, 70).Select(n => n / 10m), Gen.Elements(60m, 3600m, 24m, 7m))
         from unit in DurationUnit()
         select new Quantity(amount, unit)).ToArbitrary();

    internal static Arbitrary<QuantityRange> DurationRange =>
        (from interval in SmallInterval.Generator from unit in DurationUnit() select new QuantityRange(interval, unit)).ToArbitrary();

    /// <summary>Ranges of money in 元, 千元 and 万元 that often meet at their ends; every conversion between them is exact.</summary>
    internal static Arbitrary<QuantityRange> MoneyRange =>
        (from thousands in SmallInterval.Generator
         from unit in Gen.Elements(("元", 1000m), ("CNY", 1000m), ("千元", 1m), ("万元", 0.1m))
         select QuantityRange.Create(thousands.Low * unit.Item2, thousands.LowIncluded, thousands.High * unit.Item2, thousands.HighIncluded, Unit.Parse(unit.Item1))!).ToArbitrary();

    internal static Arbitrary<QuantityRange> KnownRange =>
        (from interval in IntervalsOf(Amount.Generator).Generator from unit in KnownUnit.Generator select new QuantityRange(interval, unit)).ToArbitrary();

    internal static Arbitrary<LocalizedText> Text =>
        (from chinese in Gen.Elements("宁波市", "出台", "A") from english in Gen.Elements(null, "Ningbo", "issued") select new LocalizedText(chinese, english)).ToArbitrary();

    internal static Arbitrary<OrdinalScale> Scale =>
        (from id in Gen.Elements("stage", "tier")
         from codes in Gen.Elements("拟订 出台", "拟订 出台 实施", "申报 获批 建成", "第一档 第二档 第三档 第四档")
         select new OrdinalScale(id, new LocalizedText(id), codes.Split(' ').Select(code => new Grade(code)))).ToArbitrary();

    internal static Arbitrary<FindingCode> StableCode =>
        (from letters in Gen.Choose('A', 'Z').Select(c => (char)c).ArrayOf(3)
         from number in Gen.Choose(0, 999)
         select FindingCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{new string(letters)}{number:000}"))).ToArbitrary();

    /// <summary>Text near the form of finding codes.</summary>
    internal static Arbitrary<string?> FindingCodeLikeText =>
        TextLike(StableCode.Generator.Select(code => code.Text), "C", "AT", "CAT", "cat", "É", "0", "12", "003", "٣", " ");

    internal static Arbitrary<Finding> Finding =>
        (from code in Gen.Elements(FindingCodes.All.ToArray())
         from severity in Gen.Elements(Severity.Info, Severity.Warning, Severity.Error)
         from path in Gen.Elements("", "catalogue.json(12,5)")
         from value in Gen.Elements("吨", "2025-Q5")
         select new Finding(code, severity, path, ArgumentsOf(code, value))).ToArbitrary();

    /// <summary>A value for each placeholder of a code's message.</summary>
    internal static IEnumerable<MessageArgument> ArgumentsOf(FindingCode code, string value)
    {
        string template = MessageTable.Template(code.Text).Chinese;
        return MessageTable.Placeholders(template).Select(place => new MessageArgument(template.Substring(place.Start + 1, place.Length - 2), value));
    }

    /// <summary>Valid texts, fragments of them put together at random, noise and null.</summary>
    private static Arbitrary<string?> TextLike(Gen<string> valid, params string[] fragments) => Gen.Frequency(
        (4, Gen.Elements(fragments).ArrayOf().Select(parts => (string?)string.Concat(parts))),
        (2, valid.Select(text => (string?)text)),
        (1, ArbMap.Default.GeneratorFor<string>().Select(text => (string?)text)),
        (1, Gen.Constant((string?)null))).ToArbitrary();

    private static Gen<Unit> SimpleUnit()
    {
        string[] listed = [.. Unit.Others.Select(unit => unit.Code), "%", "pp", "rank", "x", "index", "元", "人年", "人次", "天"];
        return Gen.OneOf(
            Gen.Elements(listed),
            Gen.Elements("USD", "EUR", "CNY", "JPY"),
            from prefix in Gen.Elements("百", "千", "万", "百万", "千万", "亿") from code in Gen.Elements(listed) select prefix + code).Select(Unit.Parse);
    }

    private static Gen<Unit> DurationUnit() => Gen.Elements("秒", "分钟", "小时", "天", "周").Select(Unit.Parse);

    private static Arbitrary<Interval> IntervalsOf(Gen<decimal> ends) => Arb.From(
        from first in ends
        from second in Gen.Frequency((4, ends), (1, Gen.Constant(first)))
        from low in Gen.Elements('[', '(', '∞')
        from high in Gen.Elements(']', ')', '∞')
        select Between(Math.Min(first, second), low, Math.Max(first, second), high),
        SimplerIntervals);

    private static Arbitrary<Interval> DivisorsOf(Gen<decimal> positive) => Arb.From(
        from near in Gen.OneOf(Gen.Constant(0m), positive)
        from width in positive
        from low in Gen.Elements('[', '(')
        from high in Gen.Elements(']', ')', '∞')
        from above in Gen.Elements(true, false)
        let start = near == 0 ? '(' : low
        let far = Math.Max(near, width)
        select above ? Between(near, start, far, high) : Between(-far, high, -near, start),
        _ => []);

    /// <summary>An interval from two ends in order; equal ends make a point.</summary>
    private static Interval Between(decimal low, char lowKind, decimal high, char highKind) =>
        Interval.Create(lowKind == '∞' ? null : low, lowKind is '[' or ']', highKind == '∞' ? null : high, highKind is '[' or ']') ?? Interval.Point(low);

    private static IEnumerable<Interval> SimplerIntervals(Interval interval) =>
        (interval.Low is { } low ? Simpler(low) : []).Select(end => Interval.Create(end, interval.LowIncluded, interval.High, interval.HighIncluded))
            .Concat((interval.High is { } high ? Simpler(high) : []).Select(end => Interval.Create(interval.Low, interval.LowIncluded, end, interval.HighIncluded)))
            .OfType<Interval>();

    private static IEnumerable<decimal> Simpler(decimal value) => value == 0 ? []
        : value.Scale > 0 ? [0m, decimal.Round(value, value.Scale - 1, MidpointRounding.ToZero), decimal.Truncate(value)]
        : [0m, decimal.Truncate(value / 2m)];
}
