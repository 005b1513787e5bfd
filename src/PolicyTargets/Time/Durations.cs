using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace PolicyTargets;

/// <summary>Durations as ISO 8601 writes them, under every version of NodaTime that the package allows.</summary>
internal static class Durations
{
    /// <summary>Versions before 3.3 let a number wrap around that is too large for what it counts; longer ones lead out of the calendar anyway.</summary>
    private const int MaxDigits = 9;

    internal static bool TryParse(string text, [NotNullWhen(true)] out Period? duration)
    {
        duration = null;
        return !HasLongNumber(text) && PeriodPattern.NormalizingIso.Parse(text).TryGetValue(null!, out duration);
    }

    private static bool HasLongNumber(string text)
    {
        int digits = 0;
        foreach (char character in text)
        {
            digits = char.IsAsciiDigit(character) ? digits + 1 : 0;
            if (digits > MaxDigits)
            {
                return true;
            }
        }

        return false;
    }
}
