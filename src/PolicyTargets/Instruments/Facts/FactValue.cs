using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>What a case states of a fact: made by the fact itself (<c>expense.Is(Quantity.Yuan(5_000_000))</c>), so that it always fits.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record FactValue
{
    internal FactValue(Fact fact, object value, string text, ReportingPeriod? period) => (Fact, Value, Text, Period) = (fact, value, text, period);

    /// <summary>Gets the fact.</summary>
    public Fact Fact { get; }

    /// <summary>Gets the period that it is for; null where the fact has one value at any time.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>Gets the value as text, culture-independent: <c>true</c>, <c>2024-06-30</c>, <c>5000000 元</c>.</summary>
    public string Text { get; }

    /// <summary>Gets where an amount lies, in the fact's unit; null for other facts.</summary>
    public QuantityRange? Range => Value as QuantityRange;

    /// <summary>Gets the value: a range for an amount.</summary>
    internal object Value { get; }

    /// <summary>Fact, period and value: <c>rd-expense 2024 = 5000000 元</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Fact.Code}{(Period is { } period ? $" {period}" : "")} = {Text}";
}
