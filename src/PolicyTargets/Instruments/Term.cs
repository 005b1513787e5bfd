using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>A number or bound in a rule or formula: fixed, or given by a dated parameter for the day that the rules are asked for.</summary>
/// <remarks>Both convert to a term, so that a call reads <c>BenefitFormula.Flat(Quantity.Yuan(200_000))</c> or <c>BenefitFormula.Flat(grant)</c>.</remarks>
/// <typeparam name="T">What the value is.</typeparam>
/// <threadsafety>Immutable where <typeparamref name="T"/> is; then safe to share.</threadsafety>
public sealed record Term<T>
    where T : class
{
    private Term(T? value, DatedParameter<T>? parameter) => (Value, Parameter) = (value, parameter);

    /// <summary>Gets the fixed value; null where a parameter gives it.</summary>
    public T? Value { get; }

    /// <summary>Gets the parameter; null where the value is fixed.</summary>
    public DatedParameter<T>? Parameter { get; }

    /// <summary>A fixed value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static implicit operator Term<T>(T value) => new(Require.NotNull(value), null);

    /// <summary>What a parameter says for the day.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is null.</exception>
    public static implicit operator Term<T>(DatedParameter<T> parameter) => new(null, Require.NotNull(parameter));

    /// <summary>The value on a day, with the days on which it is in force and where it is laid down.</summary>
    /// <param name="date">The day.</param>
    /// <returns>A fixed value is in force always, without a source; null where the parameter has no version in force. Nothing is clamped.</returns>
    public DatedValue<T>? At(LocalDate date) => Value is { } value ? new DatedValue<T>(value, Validity.Always) : Parameter!.At(date).InForce;

    /// <summary>The value, or the parameter with its versions.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Value?.ToString() ?? Parameter!.ToString();

    /// <summary>Every value that it can have on some day.</summary>
    internal IEnumerable<T> All() => Value is { } value ? [value] : Parameter!.Versions.Select(version => version.Value);
}
