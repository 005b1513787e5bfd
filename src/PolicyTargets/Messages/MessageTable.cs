using System.Collections.Frozen;
using System.Text;

namespace PolicyTargets.Messages;

/// <summary>The one table of everything that the library says to people: a key, its Chinese and its English text, with named placeholders.</summary>
/// <remarks>A placeholder is a name in braces. A test holds both languages of every row to the same placeholders.</remarks>
internal static partial class MessageTable
{
    private static readonly FrozenDictionary<string, LocalizedText> Rows =
        new[] { Findings, Validations, ValidationWords, Words, Measures, Values, Sentences, Explanations, Rules, PolicyRules, Benefits, Divisions, Tables }.SelectMany(rows => rows).ToFrozenDictionary(row => row.Key, row => new LocalizedText(row.Chinese, row.English), StringComparer.Ordinal);

    internal static IEnumerable<string> Keys => Rows.Keys;

    internal static bool Has(string key) => Rows.ContainsKey(key);

    internal static LocalizedText Template(string key) =>
        Rows.TryGetValue(key, out LocalizedText? text) ? text : throw new ArgumentException($"The message table has no row '{key}'.", nameof(key));

    /// <summary>A row without placeholders.</summary>
    internal static string Word(string key, Language language) => Template(key).In(language);

    /// <summary>A row with its placeholders filled.</summary>
    internal static string Write(string key, Language language, params IReadOnlyList<MessageArgument> arguments)
    {
        string template = Template(key).In(language);
        var text = new StringBuilder();
        int position = 0;
        foreach ((int start, int length) in Placeholders(template))
        {
            string name = template.Substring(start + 1, length - 2);
            text.Append(template, position, start - position).Append(Value(key, name, arguments));
            position = start + length;
        }

        return text.Append(template, position, template.Length - position).ToString();
    }

    /// <summary>Where the placeholders stand, braces included.</summary>
    internal static IEnumerable<(int Start, int Length)> Placeholders(string template)
    {
        for (int start = template.IndexOf('{', StringComparison.Ordinal); start >= 0; start = template.IndexOf('{', start + 1))
        {
            yield return (start, template.IndexOf('}', start) - start + 1);
        }
    }

    private static string Value(string key, string name, IReadOnlyList<MessageArgument> arguments)
    {
        foreach (MessageArgument argument in arguments)
        {
            if (argument.Name == name)
            {
                return argument.Value;
            }
        }

        throw new ArgumentException($"The message '{key}' needs a value for {{{name}}}.", nameof(arguments));
    }

    private readonly record struct Row(string Key, string Chinese, string English);
}
