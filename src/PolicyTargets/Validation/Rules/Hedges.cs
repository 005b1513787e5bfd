using System.Text.RegularExpressions;

namespace PolicyTargets.Validation;

/// <summary>What the words around a printed number say of it.</summary>
/// <remarks>Source of the limits: Civil Code of the PRC, art. 1259 (以上, 以下, 以内 include the number; 超过, 不满 exclude it). A negated limit is read as a whole: 不低于 is a floor, although 低于 is a ceiling.</remarks>
internal static partial class Hedges
{
    /// <summary>Whether a printed word says another commitment than the one stored, or two of them.</summary>
    internal static bool Contradicts(string word, Commitment commitment)
    {
        Commitment[] said = [.. Firmness().Matches(word).Select(match => Meant(match.Value)).Distinct()];
        return said.Length > 1 || (said.Length == 1 && said[0] != commitment);
    }

    /// <summary>Whether a printed word says another side of the number than the bound has.</summary>
    internal static bool Contradicts(string word, Bound bound)
    {
        bool isAround = Around().IsMatch(word);
        bool isFloor = false;
        bool isCeiling = false;
        foreach (Match limit in Limits().Matches(word))
        {
            bool isAbove = limit.Groups["above"].Success != limit.Groups["not"].Success;
            (isFloor, isCeiling) = (isFloor || isAbove, isCeiling || !isAbove);
        }

        // 下降13.5%以上 is at most -13.5 %, and 前三以上 is no worse than third: of falls and places the sides say nothing.
        if (bound.Unit?.Dimension == Dimension.Rank || bound is RangeBound { Range: { Upper: < 0 } or { Lower: < 0 } })
        {
            return false;
        }

        return (isFloor && isCeiling)
            || (isAround ? isFloor || isCeiling || bound is RangeBound or FloorAndStretchBound
            : (isFloor && bound is RangeBound { Range.Lower: null }) || (isCeiling && bound is RangeBound { Range.Upper: null }) || ((isFloor || isCeiling) && bound is ApproximatelyBound));
    }

    private static Commitment Meant(string word) => word switch
    {
        "确保" => Commitment.Ensure,
        "力争" => Commitment.Strive,
        "争取" or "争创" => Commitment.Seek,
        _ => Commitment.Promote,
    };

    /// <summary>The longer word first: 努力争取 is 争取, not 力争.</summary>
    [GeneratedRegex("确保|力争(?![取创])|争取|争创|推动|支持|加快|推进|助力|着眼")]
    private static partial Regex Firmness();

    [GeneratedRegex("(?<not>[不未](?:得|能|应|可|宜|再|允许)?)?(?:(?<above>以上|至少|超过|超(?=[0-9一二三四五六七八九十百千万])|^超$|突破|^破|破(?=[0-9])|高于|大于|多于|逾|(?<=[0-9十百千万亿家个项人])[余多])|以内|以下|低于|小于|少于|不满|不足|至多)")]
    private static partial Regex Limits();

    [GeneratedRegex("左右|上下|大约|约为|^约(?![束定])|约(?=[0-9一二三四五六七八九十百千万])")]
    private static partial Regex Around();
}
