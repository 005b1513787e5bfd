using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>A fact whose value is a number with a unit, or a range where it is known no better; see <see cref="Fact.Amount"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record AmountFact : Fact
{
    internal AmountFact(string code, LocalizedText name, Unit unit, Frequency? per) => (Code, Name, Unit, Per) = (FactCode.Parse(code), Require.NotNull(name), Require.NotNull(unit), per);

    /// <summary>Gets the unit that rules compare in; values may be stated in any unit that converts.</summary>
    public Unit Unit { get; }

    /// <summary>A value of this fact, for a case.</summary>
    /// <param name="value">The value.</param>
    /// <param name="period">The period that it is for; null where the fact has none.</param>
    /// <returns>The stated value.</returns>
    /// <exception cref="ArgumentException">The unit does not convert to <see cref="Unit"/>, or allows no such value (counts are whole and from 0, ranks from 1); or the period does not fit
    /// <see cref="Fact.Per"/>.</exception>
    public FactValue Is(Quantity value, ReportingPeriod? period = null) => Is(QuantityRange.Exactly(value), period);

    /// <summary>A value that is known as a range: more than 5 million, between two numbers.</summary>
    /// <param name="range">Where the value lies.</param>
    /// <param name="period">The period that it is for; null where the fact has none.</param>
    /// <returns>The stated value.</returns>
    /// <exception cref="ArgumentException">The unit does not convert to <see cref="Unit"/>, or allows no such value (counts are whole and from 0, ranks from 1); or the period does not fit
    /// <see cref="Fact.Per"/>.</exception>
    public FactValue Is(QuantityRange range, ReportingPeriod? period = null)
    {
        ArgumentNullException.ThrowIfNull(range);
        return Admissible(range) is { } admissible
            ? new FactValue(this, admissible, new RangeKnown(range).ToString(), Fitting(period))
            : throw new ArgumentException($"{range} is no value of fact {Code}, which is in {Unit}.", nameof(range));
    }

    /// <inheritdoc/>
    public override bool TryRead(string text, ReportingPeriod? period, [NotNullWhen(true)] out FactValue? value)
    {
        value = Fits(period) && decimal.TryParse(Require.NotNull(text), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && Admissible(QuantityRange.Exactly(new Quantity(number, Unit))) is not null ? Is(new Quantity(number, Unit), period) : null;
        return value is not null;
    }

    private QuantityRange? Admissible(QuantityRange range) => range.TryConvert(Unit, out QuantityRange? converted) ? converted.ToAdmissible(Indicator.LimitsOf(Unit)) : null;

    private protected override string Form => $"a number in {Unit}";
}
