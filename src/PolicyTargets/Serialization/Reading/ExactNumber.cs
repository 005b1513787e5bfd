using System.Globalization;
using System.Text.Json;

namespace PolicyTargets.Serialization;

/// <summary>Reads numbers that a decimal holds digit by digit. The serializer rounds what is longer, and makes nothing of what is very small.</summary>
internal static class ExactNumber
{
    // So many characters without an exponent always fit.
    private const int ShortLength = 28;

    /// <summary>The number; false where the JSON is none, or none that a decimal holds as it stands.</summary>
    internal static bool TryRead(JsonElement json, out decimal number)
    {
        number = 0;
        return json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out number) && IsKept(json.GetRawText(), number);
    }

    private static bool IsKept(string text, decimal number) =>
        (text.Length <= ShortLength && !text.AsSpan().ContainsAny('e', 'E')) || (Plain(text) is { } plain && plain == Plain(number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The digits without zeros around them, and the power of ten of the last one; null for an exponent that is no integer.</summary>
    private static (string Digits, long Exponent)? Plain(string text)
    {
        int end = text.AsSpan().IndexOfAny('e', 'E');
        int exponent = 0;
        if (end >= 0 && !int.TryParse(text.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return null;
        }

        string digits = (end < 0 ? text : text[..end]).TrimStart('-');
        int dot = digits.IndexOf('.', StringComparison.Ordinal);
        long last = exponent - (dot < 0 ? 0L : digits.Length - dot - 1);
        string leading = digits.Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        string core = leading.TrimEnd('0');
        return core.Length == 0 ? ("", 0) : (core, last + leading.Length - core.Length);
    }
}
