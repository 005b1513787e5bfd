namespace PolicyTargets;

/// <summary>What the parts of a territory give together: a range, perhaps of a part of it only, or the reasons why there is none.</summary>
internal sealed record TerritoryTotal(QuantityRange? Range, bool IsPartial, IReadOnlyList<UndeterminedReason> Reasons)
{
    internal static TerritoryTotal None(params UndeterminedReason[] reasons) => new(null, false, reasons);
}
