using System.Collections.Frozen;

namespace PolicyTargets.Validation;

/// <summary>What the words around a printed number say of it.</summary>
/// <remarks>Source of the limits: Civil Code of the PRC, art. 1259 (以上, 以下, 以内 include the number; 超过, 不满 exclude it).</remarks>
internal static class Hedges
{
    private static readonly FrozenDictionary<string, Commitment> Commitments = new Dictionary<string, Commitment>(StringComparer.Ordinal)
    {
        ["确保"] = Commitment.Ensure,
        ["力争"] = Commitment.Strive,
        ["争取"] = Commitment.Seek,
        ["争创"] = Commitment.Seek,
        ["推动"] = Commitment.Promote,
        ["支持"] = Commitment.Promote,
        ["加快"] = Commitment.Promote,
        ["推进"] = Commitment.Promote,
        ["助力"] = Commitment.Promote,
        ["着眼"] = Commitment.Promote,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] NotBelow = ["不低于", "不少于"];
    private static readonly string[] NotAbove = ["不超过", "不高于"];
    private static readonly string[] Floors = ["以上", "至少", "超过", "突破", "高于"];
    private static readonly string[] Ceilings = ["以内", "以下", "低于", "不满"];
    private static readonly string[] Around = ["左右", "约"];

    /// <summary>Whether a printed word says another commitment than the one stored, or two of them.</summary>
    internal static bool Contradicts(string word, Commitment commitment)
    {
        int said = 0;
        bool isStored = false;
        foreach ((string key, Commitment meant) in Commitments)
        {
            if (word.Contains(key, StringComparison.Ordinal))
            {
                said |= 1 << (int)meant;
                isStored |= meant == commitment;
            }
        }

        return said != 0 && (!isStored || (said & (said - 1)) != 0);
    }

    /// <summary>Whether a printed word says another side of the number than the bound has.</summary>
    internal static bool Contradicts(string word, Bound bound)
    {
        string plain = Without(Without(word, NotBelow), NotAbove);
        bool isFloor = Says(word, NotBelow) || Says(plain, Floors);
        bool isCeiling = Says(word, NotAbove) || Says(plain, Ceilings);
        bool isAround = Says(word, Around);
        return (isFloor && isCeiling) || (isAround && (isFloor || isCeiling || bound is not ApproximatelyBound))
            || (isFloor && bound is RangeBound { Range.Lower: null }) || (isCeiling && bound is RangeBound { Range.Upper: null })
            || ((isFloor || isCeiling) && bound is ApproximatelyBound);
    }

    /// <summary>不低于 has 低于 in it and means the opposite.</summary>
    private static string Without(string word, string[] hedges) => hedges.Aggregate(word, (rest, hedge) => rest.Replace(hedge, "", StringComparison.Ordinal));

    private static bool Says(string word, string[] hedges) => Array.Exists(hedges, hedge => word.Contains(hedge, StringComparison.Ordinal));
}
