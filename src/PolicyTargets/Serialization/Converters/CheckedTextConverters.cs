using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>A text that must keep a grammar; anything else is refused when it is read.</summary>
internal abstract class CheckedTextConverter(string what, Func<string, bool> isValid) : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { } text && isValid(text) ? text : throw new JsonException($"This is no {what}.");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

/// <summary>An id or code.</summary>
internal sealed class IdentifierConverter() : CheckedTextConverter("identifier", Identifiers.IsValid);

/// <summary>A reporting period, as <see cref="ReportingPeriod.Parse"/> reads it.</summary>
internal sealed class PeriodConverter() : CheckedTextConverter("period", text => ReportingPeriod.TryParse(text, out _));

/// <summary>A day: <c>2025-04-30</c>.</summary>
internal sealed class DayConverter() : CheckedTextConverter("day", text => LocalDatePattern.Iso.Parse(text).Success);

/// <summary>A division code, as <see cref="DivisionCode.Parse"/> reads it.</summary>
internal sealed class DivisionCodeConverter() : CheckedTextConverter("division code", text => DivisionCode.TryParse(text, out _));

/// <summary>How well the value of one territory gives that of another.</summary>
internal sealed class ExactnessConverter() : CheckedTextConverter("exactness", Vocabulary.ExactnessKinds.Contains);

/// <summary>The code of a finding.</summary>
internal sealed class FindingCodeConverter() : CheckedTextConverter("finding code", text => Messages.FindingCode.TryParse(text, out _));

/// <summary>A name, a word, the code of a unit: any text that is not blank.</summary>
internal sealed class NameConverter() : CheckedTextConverter("name", text => !string.IsNullOrWhiteSpace(text));

/// <summary>Any text; ids as they stand in a bad file may be anything.</summary>
internal sealed class TextConverter() : CheckedTextConverter("text", _ => true);

/// <summary>Reasons, joined by commas.</summary>
internal sealed class JoinedReasonsConverter() : CheckedTextConverter("list of reasons", text => JoinedReasons.TryParse(text, out _));
