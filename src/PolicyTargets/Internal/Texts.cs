using System.Globalization;

namespace PolicyTargets.Internal;

/// <summary>Numbers as text, the same under every culture.</summary>
internal static class Texts
{
    /// <summary>The shortest form: 1.50 is written 1.5, without exponent or grouping.</summary>
    internal static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
