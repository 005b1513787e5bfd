using System.Text.Json;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>Reads a value from text without throwing.</summary>
internal delegate bool TryParse<T>(string text, out T? value);

/// <summary>The members of one JSON object, each asked for by name and type. What is wrong becomes a finding; what nobody asked for is unknown.</summary>
internal sealed class MemberReader
{
    private readonly RawRecord _record;
    private readonly List<Finding> _findings;
    private readonly IReadOnlyList<string> _path;
    private readonly JsonElement _json;
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly List<string> _known = [];
    private readonly int _before;

    internal MemberReader(RawRecord record, List<Finding> findings)
        : this(record, record.Json, [], findings)
    {
    }

    internal MemberReader(RawRecord record, JsonElement json, IReadOnlyList<string> path, List<Finding> findings)
    {
        (_record, _json, _path, _findings, _before) = (record, json, path, findings, findings.Count);
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (!_members.TryAdd(member.Name, member.Value))
            {
                Add(FindingCodes.WrongType, At(member.Name), ("member", member.Name), ("found", "a second value"), ("expected", "one value"));
            }
        }
    }

    /// <summary>Gets the record that the object is, or is part of.</summary>
    internal RawRecord Record => _record;

    /// <summary>Gets whether the object is empty of problems so far, its nested objects included.</summary>
    internal bool IsSound => _findings.Count == _before;

    /// <summary>Gets the names of the members that the object has, for objects whose names are data.</summary>
    internal IReadOnlyCollection<string> Names => _members.Keys;

    /// <summary>Names every member that the object may have, whatever is asked for later: a fault in one must not make others look unknown.</summary>
    internal MemberReader Expect(params string[] names)
    {
        _known.AddRange(names);
        return this;
    }

    /// <summary>Takes members out of those that the object may have.</summary>
    internal void Forget(params string[] names) => _known.RemoveAll(names.Contains);

    /// <summary>A text without a finding where it is none.</summary>
    internal string? Peek(string name) => _members.TryGetValue(name, out JsonElement json) && json.ValueKind == JsonValueKind.String ? json.GetString() : null;

    /// <summary>An object without a finding where it is none; nothing in it counts as asked for.</summary>
    internal MemberReader? PeekObject(string name) =>
        _members.TryGetValue(name, out JsonElement json) && json.ValueKind == JsonValueKind.Object ? new MemberReader(_record, json, [.. _path, name], []) : null;

    internal bool Has(string name) => _members.ContainsKey(name);

    internal string? Text(string name, bool isRequired = false) =>
        Find(name, isRequired) is not { } json ? null
        : json.ValueKind == JsonValueKind.String && json.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text
        : WrongType<string>(name, "a text");

    internal bool Flag(string name) =>
        Find(name, isRequired: false) is { } json && (json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : WrongType<object>(name, "true or false") is not null);

    internal decimal? Number(string name, bool isRequired = false) =>
        Find(name, isRequired) is not { } json ? null : ExactNumber.TryRead(json, out decimal number) ? number : WrongNumber(name);

    internal IReadOnlyList<string> Texts(string name)
    {
        if (Find(name, isRequired: false) is not { } json)
        {
            return [];
        }

        if (json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(item.GetString())))
        {
            return [.. json.EnumerateArray().Select(item => item.GetString()!)];
        }

        WrongType(name, "a list of texts");
        return [];
    }

    /// <summary>A list of numbers; null where it is none.</summary>
    internal IReadOnlyList<decimal>? Numbers(string name, string expected)
    {
        if (Find(name, isRequired: true) is not { } json)
        {
            return null;
        }

        if (json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(item => ExactNumber.TryRead(item, out _)))
        {
            return [.. json.EnumerateArray().Select(item => item.GetDecimal())];
        }

        WrongType(name, expected);
        return null;
    }

    /// <summary>A member whose text has a grammar of its own.</summary>
    internal T? Parsed<T>(string name, TryParse<T> parse, string expected, bool isRequired = false)
    {
        if (Text(name, isRequired) is not { } text)
        {
            return default;
        }

        if (parse(text, out T? value))
        {
            return value;
        }

        Unreadable(name, text, expected);
        return default;
    }

    /// <summary>One of a few words.</summary>
    internal T? Word<T>(string name, WordList<T> words, bool isRequired = false)
        where T : struct, Enum
    {
        if (Text(name, isRequired) is not { } text)
        {
            return null;
        }

        T? value = words.Find(text);
        if (value is null)
        {
            Unreadable(name, text, string.Join(" | ", words.Words));
        }

        return value;
    }

    /// <summary>One of a few words that are known by more than a value.</summary>
    internal string? Choice(string name, IEnumerable<string> words, bool isRequired = false) =>
        Parsed<string>(name, (string text, out string? value) => words.Contains(value = text), string.Join(" | ", words), isRequired);

    internal MemberReader? Object(string name, bool isRequired = false, string expected = "{ … }") =>
        Find(name, isRequired) is not { } json ? null
        : json.ValueKind == JsonValueKind.Object ? new MemberReader(_record, json, [.. _path, name], _findings)
        : WrongType<MemberReader>(name, expected);

    /// <summary>The objects of a list.</summary>
    internal IReadOnlyList<MemberReader> Objects(string name)
    {
        if (Find(name, isRequired: false) is not { } json)
        {
            return [];
        }

        if (json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object))
        {
            return [.. json.EnumerateArray().Select((item, index) => new MemberReader(_record, item, [.. _path, name, RawRecord.Item(index)], _findings))];
        }

        WrongType(name, "[ { … } ]");
        return [];
    }

    /// <summary>The JSON of a member that may have several types.</summary>
    internal JsonElement? Find(string name, bool isRequired)
    {
        _known.Add(name);
        if (_members.TryGetValue(name, out JsonElement json))
        {
            return json;
        }

        if (isRequired)
        {
            Add(FindingCodes.MissingMember, _record.Place(_path), ("member", name));
        }

        return null;
    }

    /// <summary>Reports what nobody asked for, once.</summary>
    internal void Finish()
    {
        string expected = string.Join(", ", _known.Distinct());
        foreach (string name in _members.Keys.Except(_known).ToArray())
        {
            Add(FindingCodes.UnknownMember, At(name), ("member", Shown(name)), ("expected", expected));
            _known.Add(name);
        }
    }

    /// <summary>Reports a member that the object may have, but not beside the others that it has.</summary>
    internal void Superfluous(string name, string expected) => Add(FindingCodes.UnknownMember, At(name), ("member", name), ("expected", expected));

    internal void WrongType(string name, string expected) =>
        Add(FindingCodes.WrongType, At(name), ("member", name), ("found", _members.TryGetValue(name, out JsonElement json) ? Excerpt(json) : "nothing"), ("expected", expected));

    /// <summary>Reports that the object itself is not what it should be.</summary>
    internal void WrongObject(string expected) =>
        Add(FindingCodes.WrongType, _record.Place(_path), ("member", _path.Count == 0 ? "(value)" : _path[^1]), ("found", Excerpt(_json)), ("expected", expected));

    internal void Unreadable(string name, string found, string expected) =>
        Add(FindingCodes.UnreadableValue, At(name), ("member", name), ("found", Shown(found)), ("expected", expected));

    internal void UnknownUnit(string name, string found, string expected) => Add(FindingCodes.UnknownUnit, At(name), ("found", Shown(found)), ("expected", expected));

    internal void Dangling(string name, string kind, string id, string section) => Add(FindingCodes.DanglingReference, At(name), ("kind", kind), ("id", Shown(id)), ("section", section));

    internal void Duplicate(string name, string kind, string id, string first) => Add(FindingCodes.DuplicateId, At(name), ("kind", kind), ("id", id), ("first", first));

    /// <summary>The beginning of a value as it stands, for messages.</summary>
    internal static string Excerpt(JsonElement json)
    {
        const int Length = 40;
        string text = json.GetRawText().ReplaceLineEndings(" ");
        return text.Length <= Length ? text : text[..Length] + "…";
    }

    /// <summary>A text, or the beginning of one that is longer than any identifier.</summary>
    internal static string Shown(string text)
    {
        const int Length = 100;
        return text.Length <= Length ? text : text[..Length] + "…";
    }

    internal string At(string name) => _record.Place([.. _path, name]);

    private decimal? WrongNumber(string name)
    {
        WrongType(name, "a number of at most 28 digits");
        return null;
    }

    private T? WrongType<T>(string name, string expected)
        where T : class
    {
        WrongType(name, expected);
        return null;
    }

    private void Add(FindingCode code, string place, params (string Name, string Value)[] arguments) =>
        _findings.Add(new Finding(code, Severity.Error, place, arguments.Select(argument => new MessageArgument(argument.Name, argument.Value))) { Objects = _record.Ids });
}
