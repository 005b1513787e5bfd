using System.Text.Json.Serialization;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>A figure of a result as JSON: a number where there is one value, a range where there are several. A member that has no value is null.</summary>
/// <remarks>The unit of a number is named by the member that it stands in.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonConverter(typeof(FigureJsonConverter))]
public sealed record FigureRecord
{
    private FigureRecord(decimal? number, RangeRecord? range) => (Number, Range) = (JsonParts.Plain(number), range);

    /// <summary>Gets the only value, without trailing zeros; null where there are several.</summary>
    public decimal? Number { get; }

    /// <summary>Gets the values; null where there is only one.</summary>
    public RangeRecord? Range { get; }

    /// <summary>The record of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The record; null where the figure has no value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    public static FigureRecord? Of(Computation figure) => Require.NotNull(figure).Range is not { } range ? null : figure.Point is { } point ? Of(point) : Of(RangeRecord.Of(range));

    /// <summary>One value.</summary>
    /// <param name="number">The value.</param>
    /// <returns>The record.</returns>
    public static FigureRecord Of(decimal number) => new(number, null);

    /// <summary>Several values.</summary>
    /// <param name="range">The values.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is null.</exception>
    public static FigureRecord Of(RangeRecord range) => new(null, Require.NotNull(range));

    /// <summary>The number or the range.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Number is { } number ? Texts.Plain(number) : Range!.ToString();
}
