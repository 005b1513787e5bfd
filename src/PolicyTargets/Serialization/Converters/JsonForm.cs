using System.Text.Json;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>How a type looks in JSON.</summary>
internal abstract class JsonForm
{
    internal abstract Type Type { get; }
}

/// <summary>How a type looks in JSON.</summary>
internal abstract class JsonForm<T> : JsonForm
{
    internal sealed override Type Type => typeof(T);

    internal virtual bool IsText => false;

    internal abstract T Read(ref Utf8JsonReader reader, JsonVocabulary vocabulary);

    internal abstract void Write(Utf8JsonWriter json, T value, JsonVocabulary vocabulary);

    internal static PolicyJsonException Wrong(FindingCode code, params (string Name, string Value)[] arguments) =>
        new([new Finding(code, Severity.Error, "", arguments.Select(argument => new MessageArgument(argument.Name, argument.Value)))]);
}

/// <summary>A text with a grammar of its own, which is what <see cref="object.ToString"/> gives.</summary>
/// <param name="parse">Reads the text.</param>
/// <param name="expected">What is expected.</param>
/// <param name="unreadable">What a text that does not follow the grammar is.</param>
internal sealed class TextForm<T>(TextForm<T>.Parser parse, string expected, FindingCode unreadable) : JsonForm<T>
    where T : notnull
{
    internal delegate bool Parser(string text, JsonVocabulary vocabulary, out T? value);

    internal override bool IsText => true;

    internal override T Read(ref Utf8JsonReader reader, JsonVocabulary vocabulary)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw Wrong(FindingCodes.WrongType, ("member", "(value)"), ("found", MemberReader.Excerpt(JsonElement.ParseValue(ref reader))), ("expected", "a text"));
        }

        return Text(ref reader) is { } text && parse(text, vocabulary, out T? value) ? value! : throw Unreadable(ref reader);
    }

    internal override void Write(Utf8JsonWriter json, T value, JsonVocabulary vocabulary) => json.WriteStringValue(value.ToString());

    /// <summary>The text; null where it is no Unicode.</summary>
    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private PolicyJsonException Unreadable(ref Utf8JsonReader reader)
    {
        string found = Text(ref reader) ?? "what is no Unicode";
        return Wrong(unreadable, ("member", "(value)"), ("found", MemberReader.Shown(found)), ("expected", expected));
    }
}

/// <summary>An object with members.</summary>
/// <param name="read">Reads the members; null where something is wrong, which then is a finding.</param>
/// <param name="write">Writes the members.</param>
internal sealed class ObjectForm<T>(Func<CatalogueBuilder, MemberReader, T?> read, Action<RecordWriter, T> write) : JsonForm<T>
    where T : class
{
    internal override T Read(ref Utf8JsonReader reader, JsonVocabulary vocabulary)
    {
        JsonElement json = JsonElement.ParseValue(ref reader);
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(FindingCodes.WrongType, ("member", "(value)"), ("found", MemberReader.Excerpt(json)), ("expected", "{ … }"));
        }

        var findings = new List<Finding>();
        try
        {
            RawRecordReader.ReadTexts(json);
        }
        catch (InvalidOperationException)
        {
            throw Wrong(FindingCodes.UnreadableFile, ("problem", "a text here is no Unicode in UTF-8"));
        }
        catch (JsonException)
        {
            throw Wrong(FindingCodes.UnreadableFile, ("problem", FormattableString.Invariant($"this is nested more than {RawRecordReader.MaxDepthAlone} deep")));
        }

        var members = new MemberReader(RawRecord.Alone(json), findings);
        T? value = read(vocabulary.Builder, members);
        members.Finish();
        return findings.Count == 0 && value is not null ? value : throw new PolicyJsonException(findings, HintFor(findings, vocabulary));
    }

    private static string? HintFor(List<Finding> findings, JsonVocabulary vocabulary) =>
        vocabulary.Catalogue is null && findings.Exists(finding => finding.Code == FindingCodes.DanglingReference)
            ? $"The options know no catalogue: give them one with {nameof(PolicyTargetsJson.AddPolicyTargets)}." : null;

    internal override void Write(Utf8JsonWriter json, T value, JsonVocabulary vocabulary)
    {
        json.WriteStartObject();
        write(new RecordWriter(json, vocabulary.Catalogue), value);
        json.WriteEndObject();
    }
}

/// <summary>A whole catalogue: what a catalogue file holds, which needs nothing beside it.</summary>
internal sealed class CatalogueForm : JsonForm<PolicyCatalogue>
{
    internal override PolicyCatalogue Read(ref Utf8JsonReader reader, JsonVocabulary vocabulary)
    {
        JsonElement json = JsonElement.ParseValue(ref reader);
        CatalogueReadResult result = new CatalogueReader().Read(CatalogueFile.Unnamed(System.Text.Encoding.UTF8.GetBytes(json.GetRawText())));
        return result.HasErrors ? throw new PolicyJsonException(result.Findings) : result.Catalogue;
    }

    internal override void Write(Utf8JsonWriter json, PolicyCatalogue value, JsonVocabulary vocabulary)
    {
        json.WriteStartObject();
        new RecordWriter(json, value).Members(value);
        json.WriteEndObject();
    }
}
