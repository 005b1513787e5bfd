using System.Globalization;

namespace PolicyTargets.Tests.Time;

/// <summary>Cultures whose digits, signs, letters or calendars differ from the invariant ones.</summary>
internal static class Cultures
{
    internal static Arbitrary<CultureInfo> Foreign { get; } =
        Gen.Elements("fr-FR", "ar-EG", "tr-TR", "fa-IR", "th-TH").Select(CultureInfo.GetCultureInfo).ToArbitrary();

    /// <summary>What a function gives while a culture is the current one.</summary>
    internal static T Under<T>(CultureInfo culture, Func<T> function)
    {
        (CultureInfo before, CultureInfo beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return function();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }
}
