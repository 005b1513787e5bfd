using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>A unit of measurement: a code, what it measures, how large it is beside its dimension's other units, and whether only whole numbers of it exist.</summary>
/// <remarks>
/// <para>The code is what documents print: <c>家</c>, <c>%</c>, <c>pp</c>, <c>元</c>, <c>人年/万人</c>. 万 and 亿 are scales of writing; they may stand
/// before a unit (<c>万元</c>, <c>件/万人</c>) and make a larger unit of the same dimension.</para>
/// <para>Units known from the start are read with <see cref="Parse(string)"/>; units of one's own are made with <see cref="Define"/> and put into a
/// <see cref="UnitCatalogue"/>, which reads them back.</para>
/// <para>Equality compares code, dimension, size and integrality.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial class Unit : IEquatable<Unit>, IParsable<Unit>
{
    /// <summary>Begins the code of a unit that is a scale; the id of the scale follows.</summary>
    internal const string GradePrefix = "grade:";

    private readonly (Unit Numerator, Unit Denominator)? _parts;
    private Unit? _continuous;
    private Unit? _plain;

    private Unit(string code, LocalizedText name, Dimension dimension, UnitSize size, bool isIntegral, OrdinalScale? scale = null, (Unit Numerator, Unit Denominator)? parts = null) =>
        (Code, Name, Dimension, Size, IsIntegral, Scale, _parts) = (code, name, dimension, size, isIntegral, scale, parts);

    /// <summary>Gets the code, which <see cref="UnitCatalogue.Parse"/> reads back.</summary>
    public string Code { get; }

    /// <summary>Gets the name for people; the English one is a plural (<c>projects</c>).</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets what the unit measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>Gets whether only whole numbers of it exist (家, 项, 位次): then "more than 10000" means "at least 10001".</summary>
    public bool IsIntegral { get; }

    /// <summary>Gets the ordinal scale whose grades the unit counts; null for every other unit.</summary>
    public OrdinalScale? Scale { get; }

    /// <summary>Gets the unit without its scale of writing: 元 of 万元, 元/家 of 万元/家; null where it has none.</summary>
    internal Unit? Unscaled => _plain ?? (_parts is { Numerator.Unscaled: { } plain } parts ? Per(plain, parts.Denominator) : null);

    /// <summary>Gets how many of the dimension's base unit one of this is.</summary>
    internal UnitSize Size { get; }

    /// <summary>Makes a unit that the library does not know.</summary>
    /// <param name="code">What is written after the number; no blanks.</param>
    /// <param name="name">The name for people.</param>
    /// <param name="dimension">What it measures.</param>
    /// <param name="size">How many of the dimension's base unit one of it is; positive. The base units are: one thing, one percent, one percentage point,
    /// one place, factor 1, one index point, one second, one person-year, one person-visit, one unit of the currency.</param>
    /// <param name="isIntegral">Whether only whole numbers of it exist.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank or contains white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not positive.</exception>
    public static Unit Define(string code, LocalizedText name, Dimension dimension, decimal size = 1m, bool isIntegral = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return Require.Text(code).Any(char.IsWhiteSpace)
            ? throw new ArgumentException($"The unit code '{code}' contains white space.", nameof(code))
            : new Unit(code, Require.NotNull(name), Require.NotNull(dimension), UnitSize.Of(size), isIntegral);
    }

    /// <summary>The unit of one thing for each of another: <c>件/万人</c>.</summary>
    /// <param name="numerator">What is counted.</param>
    /// <param name="denominator">For each of what.</param>
    /// <returns>A unit with the code <c>numerator/denominator</c>, a quotient among the two in parentheses; never integral.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Unit Per(Unit numerator, Unit denominator) =>
        new($"{Dimension.Operand(Require.NotNull(numerator).Code)}/{Dimension.Operand(Require.NotNull(denominator).Code)}",
            new LocalizedText($"{numerator.Name.Chinese}/{denominator.Name.Chinese}", $"{numerator.Name.In(Language.English)} per {denominator.Name.In(Language.English)}"),
            Dimension.Per(numerator.Dimension, denominator.Dimension), numerator.Size.DividedBy(denominator.Size), isIntegral: false, parts: (numerator, denominator));

    /// <summary>A counter of things: <c>家</c>, <c>项</c>, <c>艘</c>. All counters count; they convert one to one.</summary>
    /// <param name="code">The counter.</param>
    /// <param name="english">The plural of what it counts; null for the general "items".</param>
    /// <returns>An integral unit of the dimension count.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank or contains white space.</exception>
    public static Unit Counter(string code, string? english = null) =>
        Define(code, new LocalizedText(Require.Text(code), english ?? "items"), Dimension.Count, isIntegral: true);

    /// <summary>The unit of amounts in a currency.</summary>
    /// <param name="currency">An ISO 4217 alphabetic code.</param>
    /// <returns>A unit with that code. <c>CNY</c> and 元 convert one to one.</returns>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is no code of ISO 4217.</exception>
    public static Unit Money(string currency) =>
        new(Require.Text(currency), new LocalizedText(currency, currency), Dimension.Money(currency), UnitSize.One, isIntegral: false);

    /// <summary>Reads a unit that the library knows from the start.</summary>
    /// <param name="code">A code such as <c>%</c>, <c>家</c>, <c>万元</c>, <c>USD</c> or <c>件/万人</c>.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException">The library does not know the unit.</exception>
    public static Unit Parse(string code) => UnitCatalogue.Default.Parse(code);

    /// <summary>Reads a unit that the library knows from the start, without throwing.</summary>
    /// <param name="code">Any text; null gives false.</param>
    /// <param name="unit">The unit; null when it is unknown.</param>
    /// <returns>Whether the unit is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Unit? unit) => UnitCatalogue.Default.TryParse(code, out unit);

    static Unit IParsable<Unit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Unit>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result) => TryParse(s, out result);

    /// <summary>Whether two units are the same.</summary>
    /// <param name="left">One unit, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True when both are null or equal.</returns>
    public static bool operator ==(Unit? left, Unit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two units differ.</summary>
    /// <param name="left">One unit, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>The opposite of <c>==</c>.</returns>
    public static bool operator !=(Unit? left, Unit? right) => !(left == right);

    /// <summary>Whether amounts in this unit can be written in the other without changing what they say.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>True when both have one dimension.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool ConvertsTo(Unit other) => Dimension == Require.NotNull(other).Dimension;

    /// <inheritdoc/>
    public bool Equals(Unit? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Code == other.Code && Dimension == other.Dimension && Size == other.Size && IsIntegral == other.IsIntegral && Equals(Scale, other.Scale));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Dimension);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    /// <summary>The unit of the grades of a scale: whole numbers from 0, the lowest grade.</summary>
    internal static Unit Grade(OrdinalScale scale, string id, LocalizedText name) =>
        new(GradePrefix + id, name, Dimension.Of(GradePrefix + id), UnitSize.One, isIntegral: true, scale);

    /// <summary>The same unit for amounts that need not be whole: the mean of counts.</summary>
    internal Unit Continuous() => IsIntegral && Scale is null ? _continuous ??= new(Code, Name, Dimension, Size, isIntegral: false, parts: _parts) : this;

    /// <summary>The two units of a quotient; false for every other unit.</summary>
    internal bool TryParts([NotNullWhen(true)] out Unit? numerator, [NotNullWhen(true)] out Unit? denominator)
    {
        (numerator, denominator) = _parts is { } parts ? parts : ((Unit?)null, (Unit?)null);
        return numerator is not null && denominator is not null;
    }

    /// <summary>The unit with a scale of writing before it: 万 and 元 give 万元.</summary>
    internal Unit Scaled(string prefix, BigInteger factor, string english) =>
        new(prefix + Code, new LocalizedText(prefix + Name.Chinese, $"{english} {Name.In(Language.English)}"), Dimension, Size.Times(factor), isIntegral: false) { _plain = this };
}
