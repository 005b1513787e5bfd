using System.Globalization;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets.Tests.Generators;

/// <summary>Values from the notation in which the library writes them: <c>[1, 2.5)</c>, <c>(10000, ∞) 家</c>, <c>3.69 %</c>.</summary>
internal static class Written
{
    internal static Interval Interval(string text)
    {
        string[] ends = text[1..^1].Split(", ");
        return PolicyTargets.Internal.Interval.Create(End(ends[0]), text[0] == '[', End(ends[1]), text[^1] == ']')!.Value;
    }

    internal static QuantityRange Range(string text)
    {
        int blank = text.LastIndexOf(' ');
        return text[0] is '[' or '(' ? new QuantityRange(Interval(text[..blank]), Unit.Parse(text[(blank + 1)..])) : QuantityRange.Exactly(Quantity(text));
    }

    internal static Quantity Quantity(string text)
    {
        int blank = text.IndexOf(' ', StringComparison.Ordinal);
        return new Quantity(Number(text[..blank]), Unit.Parse(text[(blank + 1)..]));
    }

    private static decimal? End(string text) => text.EndsWith('∞') ? null : Number(text);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
