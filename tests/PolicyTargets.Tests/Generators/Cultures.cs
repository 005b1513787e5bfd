using System.Globalization;

namespace PolicyTargets.Tests.Generators;

/// <summary>Cultures whose numbers, digits or letters differ from the invariant ones, and a way to run code under one of them.</summary>
internal static class Cultures
{
    internal static Arbitrary<CultureInfo> Foreign { get; } =
        Gen.Elements("fr-FR", "ar-EG", "tr-TR", "zh-CN", "sv-SE", "fa-IR", "th-TH").Select(CultureInfo.GetCultureInfo).ToArbitrary();

    /// <summary>What the code gives while the culture is the current one.</summary>
    internal static T Under<T>(CultureInfo culture, Func<T> code)
    {
        (CultureInfo before, CultureInfo beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return code();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }
}
