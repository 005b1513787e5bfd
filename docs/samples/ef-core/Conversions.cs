using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;
using PolicyTargets;
using PolicyTargets.Catalogues;

namespace EfCore;

/// <summary>Codes, ids and periods: every type of the library whose text reads back.</summary>
internal sealed class TextConverter<T>() : ValueConverter<T, string>(value => value.ToString()!, text => Read(text))
    where T : IParsable<T>
{
    // A call of its own: an expression tree cannot call T.Parse.
    private static T Read(string text) => T.Parse(text, null);
}

/// <summary>Days as ISO text, which sorts as the days do.</summary>
internal sealed class LocalDateConverter() : ValueConverter<LocalDate, string>(
    date => LocalDatePattern.Iso.Format(date), text => LocalDatePattern.Iso.Parse(text).Value);

/// <summary>Units by their code, those of the scales of the catalogue among them.</summary>
internal sealed class UnitConverter(PolicyCatalogue reference) : ValueConverter<Unit, string>(unit => unit.Code, code => Read(code, reference))
{
    private static Unit Read(string code, PolicyCatalogue reference) =>
        reference.FindUnit(code) ?? throw new FormatException($"The unit '{code}' is none of the catalogue's.");
}

/// <summary>A whole claim, or a part of one such as a <see cref="Bound"/>, as the JSON record of catalogue files. What it names, its scale or document, is looked up in the catalogue of the options.</summary>
internal sealed class RecordConverter<T>(JsonSerializerOptions options) : ValueConverter<T, string>(value => JsonSerializer.Serialize(value, options), text => Read(text, options))
    where T : class
{
    private static T Read(string text, JsonSerializerOptions options) => JsonSerializer.Deserialize<T>(text, options)!;
}
