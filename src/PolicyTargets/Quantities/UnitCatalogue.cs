using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The units that a text may name: those of the library, and a consumer's own added with <see cref="With"/>.</summary>
/// <remarks>
/// <para>Besides the units listed, it reads every currency of ISO 4217 (<c>USD</c>), a known unit behind a scale of writing (百, 千, 万, 百万, 千万, 亿:
/// <c>万元</c>, <c>亿USD</c>) and the quotient of two units (<c>元/人</c>, <c>件/万人</c>, <c>(元/人)/天</c>).</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class UnitCatalogue
{
    // Longest first: 百万 is not 百 of 万.
    private static readonly (string Text, int Factor, string English)[] Scales =
        [("百万", 1_000_000, "million"), ("千万", 10_000_000, "ten million"), ("百", 100, "hundred"), ("千", 1_000, "thousand"), ("万", 10_000, "ten thousand"), ("亿", 100_000_000, "hundred million")];

    private const int MaxLength = 100;
    private readonly ImmutableDictionary<string, Unit> _units;

    private UnitCatalogue(ImmutableDictionary<string, Unit> units) => _units = units;

    /// <summary>Gets the units of the library.</summary>
    public static UnitCatalogue Default { get; } = new(
        new[] { Unit.Percent, Unit.PercentagePoint, Unit.Rank, Unit.Multiple, Unit.Index, Unit.Yuan, Unit.PersonYear, Unit.PersonVisit, Unit.Day }
            .Concat(Unit.Others).ToImmutableDictionary(unit => unit.Code, StringComparer.Ordinal));

    /// <summary>This catalogue and one unit more.</summary>
    /// <param name="unit">The unit; an equal one that is already there changes nothing.</param>
    /// <returns>A catalogue that reads the unit's code as the unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException">The code already means another unit, here or as a currency, a scaled unit or a quotient.</exception>
    public UnitCatalogue With(Unit unit)
    {
        if (TryParse(Require.NotNull(unit).Code, out Unit? known))
        {
            return known == unit ? this : throw new ArgumentException($"The code '{unit.Code}' already means another unit ({known.Dimension}).", nameof(unit));
        }

        return new UnitCatalogue(_units.Add(unit.Code, unit));
    }

    /// <summary>Reads a unit.</summary>
    /// <param name="code">A unit's code, a currency, a scaled unit or a quotient.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException">No such unit is known.</exception>
    public Unit Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out Unit? unit)
            ? unit
            : throw new FormatException($"'{code}' is no known unit; known are for example %, pp, 家, 万元, USD, 件/万人. Add your own with UnitCatalogue.With.");
    }

    /// <summary>Reads a unit without throwing.</summary>
    /// <param name="code">Any text; null gives false.</param>
    /// <param name="unit">The unit; null when none is known by that code.</param>
    /// <returns>Whether the unit is known.</returns>
    public bool TryParse([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Unit? unit)
    {
        unit = code is null || code.Length > MaxLength ? null : Read(code);
        return unit is not null;
    }

    /// <summary>The number of units listed, for debuggers.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{_units.Count} units, currencies and what they combine to");

    /// <summary>Gets the units that are not of the default catalogue, in the order of their codes.</summary>
    internal IEnumerable<Unit> Added => _units.Values.Where(unit => !Default._units.ContainsKey(unit.Code)).OrderBy(unit => unit.Code, StringComparer.Ordinal);

    private Unit? Read(string code) => Simple(code) ?? Quotient(code);

    /// <summary>Two units around the last slash outside parentheses, so that 元/人/天 is (元/人)/天.</summary>
    private Unit? Quotient(string code)
    {
        int depth = 0;
        for (int i = code.Length - 1; i > 0; i--)
        {
            depth += code[i] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0 && code[i] == '/')
            {
                return Operand(code[..i]) is { } numerator && Operand(code[(i + 1)..]) is { } denominator ? Unit.Per(numerator, denominator) : null;
            }
        }

        return null;
    }

    private Unit? Operand(string code) => Read(code) ?? (code is ['(', .. var inner, ')'] ? Read(inner) : null);

    private Unit? Simple(string code)
    {
        if (Plain(code) is { } unit)
        {
            return unit;
        }

        foreach ((string text, int factor, string english) in Scales)
        {
            if (code.StartsWith(text, StringComparison.Ordinal) && Plain(code[text.Length..]) is { } scaled)
            {
                return scaled.Scaled(text, factor, english);
            }
        }

        return null;
    }

    private Unit? Plain(string code) => _units.GetValueOrDefault(code) ?? (Currencies.IsCode(code) ? Unit.Money(code) : null);
}
