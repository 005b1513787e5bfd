using PolicyTargets.Internal;

namespace PolicyTargets.Messages;

/// <summary>Something that a reader or a validator found: what kind, how grave, where, with which values. The sentence is written when asked for.</summary>
/// <remarks>Two findings are equal when code, severity, place, objects and arguments are. A program should look at <see cref="Code"/> and
/// <see cref="Arguments"/>, never at the sentence.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record Finding
{
    private readonly IReadOnlyList<MessageArgument> _arguments;

    /// <summary>Creates a finding.</summary>
    /// <param name="code">Its kind: one of <see cref="FindingCodes"/>.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="path">The place, as precisely as it is known: a file with line and column, a record, a member. May be empty.</param>
    /// <param name="arguments">The values of the message's placeholders, each once.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> has no message in this library.</exception>
    public Finding(FindingCode code, Severity severity, string path, params IEnumerable<MessageArgument> arguments)
    {
        Code = Require.NotNull(code);
        Severity = severity;
        Path = Require.NotNull(path);
        _arguments = ValueList<MessageArgument>.Of(Require.NotNull(arguments));
        if (!MessageTable.Has(code.Text))
        {
            throw new ArgumentException($"There is no message for {code}; the library's codes are listed in {nameof(FindingCodes)}.", nameof(code));
        }
    }

    /// <summary>Gets the kind of finding.</summary>
    public FindingCode Code { get; }

    /// <summary>Gets how grave it is.</summary>
    public Severity Severity { get; }

    /// <summary>Gets the place; empty where there is none.</summary>
    public string Path { get; }

    /// <summary>Gets the ids of the records that the finding is about; empty where none is known.</summary>
    public IReadOnlyList<string> Objects { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Gets the values behind the message, in the order given.</summary>
    public IReadOnlyList<MessageArgument> Arguments => _arguments;

    /// <summary>Writes what was found and what to do about it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One sentence or two, without the place.</returns>
    public string Message(Language language) => MessageTable.Write(Code.Text, language, [.. _arguments.Select(argument => argument with { Value = Said(argument, language) })]);

    /// <summary>The same finding at another place.</summary>
    internal Finding At(string path) => new(Code, Severity, path, _arguments) { Objects = Objects };

    /// <summary>A value as it is said in a language, where it is a word of the library and not of the data: a kind of record.</summary>
    private static string Said(MessageArgument argument, Language language) =>
        argument.Said is { } said ? said.In(language)
        : $"argument.{argument.Name}.{argument.Value}" is var key && MessageTable.Has(key) ? MessageTable.Word(key, language) : argument.Value;

    /// <summary>The finding on one line, in English: <c>CAT007 error at catalogue.json(12,5): …</c>.</summary>
    /// <returns>Code, severity, place and message.</returns>
    public override string ToString() =>
        $"{Code} {Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" }}{(Path.Length > 0 ? " at " + Path : "")}: {Message(Language.English)}";
}
