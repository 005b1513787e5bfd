using System.Numerics;
using System.Runtime.CompilerServices;

namespace PolicyTargets.Internal;

/// <summary>Argument checks that the BCL lacks.</summary>
internal static class Require
{
    /// <returns>The text, which is neither null, empty nor blank.</returns>
    internal static string Text(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }

    /// <returns>The value, which is not null.</returns>
    internal static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    /// <returns>The value, which is not smaller than the least.</returns>
    internal static int AtLeast(int least, int value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        return value;
    }

    /// <returns>The value, which is positive or absent.</returns>
    internal static T? PositiveOrNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, INumberBase<T>
    {
        if (value is { } number)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number, name);
        }

        return value;
    }

    /// <returns>The value, which lies between 0 and 1, both included.</returns>
    internal static decimal Share(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m, name);
        return value;
    }
}
