using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>Writes objects of the model as the records of catalogue files, in the forms that <see cref="CatalogueBuilder"/> reads. What is absent or usual is not written.</summary>
/// <param name="json">Where to.</param>
/// <param name="vocabulary">Knows the units of series: a unit that goes without saying is left out. Null where nothing is known, and then every number has its unit.</param>
internal sealed partial class RecordWriter(Utf8JsonWriter json, PolicyCatalogue? vocabulary)
{
    /// <summary>Stands for nothing (a day that is left open, no code, no parent) where no member at all would mean something else.</summary>
    internal const string Open = "..";

    /// <summary>Stands for a day of publication that nobody knows, beside a document that has one.</summary>
    internal const string UnknownDay = "unknown";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A blank text says nothing, and is read as none.</summary>
    private void Text(string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            json.WriteString(name, Whole(text));
        }
    }

    private void Date(string name, LocalDate? date) => Text(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

    private void Period(string name, ReportingPeriod? period) => Text(name, period?.ToString());

    private void Flag(string name, bool isSet)
    {
        if (isSet)
        {
            json.WriteBoolean(name, true);
        }
    }

    private void Number(string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    /// <summary>The word of a value, unless it is the one that no word stands for.</summary>
    private void Word<T>(string name, WordList<T> words, T value, T usual)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, usual))
        {
            json.WriteString(name, words.Word(value));
        }
    }

    private void Word<T>(string name, WordList<T> words, T? value)
        where T : struct, Enum => Text(name, value is { } known ? words.Word(known) : null);

    private void Texts(string name, IEnumerable<string> texts) => List(name, texts.Where(text => !string.IsNullOrWhiteSpace(text)), text => json.WriteStringValue(Whole(text)));

    /// <exception cref="JsonException">Half of a sign stands in the text: it would be written as another one, and nobody would know.</exception>
    private static string Whole(string text)
    {
        try
        {
            _ = Strict.GetByteCount(text);
            return text;
        }
        catch (EncoderFallbackException exception)
        {
            throw new JsonException(FormattableString.Invariant($"A text to be written is no Unicode: half of a sign stands at {exception.Index} of its {text.Length} characters."), exception);
        }
    }

    private void Objects<T>(string name, IEnumerable<T> items, Action<T> writeMembers) => List(name, items, item => Object(() => writeMembers(item)));

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        T[] all = [.. items];
        if (all.Length == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        Array.ForEach(all, write);
        json.WriteEndArray();
    }

    private void Object(string name, Action writeMembers)
    {
        json.WritePropertyName(name);
        Object(writeMembers);
    }

    private void Object(Action writeMembers)
    {
        json.WriteStartObject();
        writeMembers();
        json.WriteEndObject();
    }

    private void Name(string name, LocalizedText? text)
    {
        if (text is not null)
        {
            Object(name, () => Members(text));
        }
    }

    internal void Members(LocalizedText text)
    {
        Text("zh", text.Chinese);
        Text("en", text.English);
    }

    private void Source(string name, Citation? source)
    {
        if (source is not null)
        {
            Object(name, () => Members(source));
        }
    }

    private void Members(Citation source)
    {
        Text("document", source.Document.Id);
        Text("locator", source.Locator.Length == 0 ? null : source.Locator);
        Word("legibility", Vocabulary.Legibilities, source.Legibility, Legibility.Clear);
    }
}
