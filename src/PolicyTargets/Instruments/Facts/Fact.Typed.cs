using System.Diagnostics.CodeAnalysis;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>Reads a value from text without throwing.</summary>
internal delegate bool FactReader<T>(string text, [MaybeNullWhen(false)] out T value);

/// <summary>A fact whose value is a yes or no, a day or a choice; see <see cref="Fact"/> for the factories.</summary>
/// <typeparam name="T">What its value is.</typeparam>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Fact<T> : Fact
    where T : notnull
{
    private readonly FactReader<T> _read;
    private readonly Func<T, string> _write;

    internal Fact(string code, LocalizedText name, Frequency? per, FactReader<T> read, Func<T, string> write) =>
        (Code, Name, Per, _read, _write) = (FactCode.Parse(code), Require.NotNull(name), per, read, write);

    /// <summary>Gets the words of a choice, in declared order; empty for other facts.</summary>
    public IReadOnlyList<string> Choices { get; internal init; } = ValueList<string>.Empty;

    /// <summary>A value of this fact, for a case.</summary>
    /// <param name="value">The value.</param>
    /// <param name="period">The period that it is for; null where the fact has none.</param>
    /// <returns>The stated value.</returns>
    /// <exception cref="ArgumentException">The value is none of the <see cref="Choices"/>, or the period does not fit <see cref="Fact.Per"/>.</exception>
    public FactValue Is(T value, ReportingPeriod? period = null) => new(this, value, TextOf(value), Fitting(period));

    /// <inheritdoc/>
    public override bool TryRead(string text, ReportingPeriod? period, [NotNullWhen(true)] out FactValue? value)
    {
        value = Fits(period) && _read(Require.NotNull(text), out T? read) ? Is(read, period) : null;
        return value is not null;
    }

    /// <summary>Whether two facts are one: code, name, period and choices are equal.</summary>
    /// <param name="other">The other, or null.</param>
    /// <returns>True when all are equal; how values are read follows from the type.</returns>
    public bool Equals(Fact<T>? other) => other is not null && Code == other.Code && Name == other.Name && Per == other.Per && Choices.Equals(other.Choices);

    /// <summary>The hash of the code.</summary>
    /// <returns>A hash code.</returns>
    public override int GetHashCode() => Code.GetHashCode();

    /// <summary>The value as text, checked to be one of the choices.</summary>
    internal string TextOf(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        string text = _write(value);
        return Choices.Count == 0 || Choices.Contains(text) ? text : throw new ArgumentException($"'{text}' is no value of fact {Code}; choose one of {Form}.", nameof(value));
    }

    private protected override string Form => Choices.Count > 0 ? string.Join(" | ", Choices) : typeof(T) == typeof(bool) ? "true | false" : "a day such as 2024-06-30";
}
