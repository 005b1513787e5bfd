using PolicyTargets;

namespace EfCore;

/// <summary>A range of quantities as columns, so that SQL can ask for its ends.</summary>
/// <remarks>The ends are decimals and stay exact: SQLite keeps them as TEXT. As REAL, 0.1 would be the nearest double.</remarks>
internal sealed class RangeColumns
{
    public decimal? Lower { get; private set; }

    public bool LowerIncluded { get; private set; }

    public decimal? Upper { get; private set; }

    public bool UpperIncluded { get; private set; }

    public required Unit Unit { get; init; }

    public QuantityRange ToRange() => QuantityRange.Create(Lower, LowerIncluded, Upper, UpperIncluded, Unit)!;

    /// <summary>The columns of a range, in the unit of the measure, so that the rows of one indicator and measure compare.</summary>
    /// <returns>Null where there is no range, or where its unit does not convert.</returns>
    public static RangeColumns? Of(QuantityRange? range, Unit unit) => range is not null && range.TryConvert(unit, out QuantityRange? converted)
        ? new() { Lower = converted.Lower, LowerIncluded = converted.IsLowerIncluded, Upper = converted.Upper, UpperIncluded = converted.IsUpperIncluded, Unit = unit }
        : null;
}
