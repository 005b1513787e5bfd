using NodaTime;
using NodaTime.Text;
using PolicyTargets.Messages;

namespace PolicyTargets.Text;

/// <summary>The message table in one language.</summary>
internal sealed class Wording(Language language)
{
    internal Language Language => language;

    /// <summary>A row without placeholders.</summary>
    internal string Word(string key) => MessageTable.Word(key, language);

    /// <summary>A row with its placeholders filled.</summary>
    internal string Say(string key, params (string Name, string Value)[] arguments) =>
        MessageTable.Write(key, language, [.. arguments.Select(argument => new MessageArgument(argument.Name, argument.Value))]);

    /// <summary>Several words as a list.</summary>
    internal string List(IEnumerable<string> words) => string.Join(Word("list.separator"), words);

    /// <summary>Several clauses as one sentence, without its end.</summary>
    internal string Clauses(IEnumerable<string> clauses) => string.Join(Word("clause.separator"), clauses);

    internal string Period(ReportingPeriod period) => PeriodWords.Write(period, language);

    internal string Reason(UndeterminedReason reason) => Word("reason." + reason);

    /// <summary>Words with remarks in parentheses; the words alone where there is none.</summary>
    internal string Noted(string words, IReadOnlyCollection<string> remarks) =>
        remarks.Count == 0 ? words : Say("remark", ("words", words), ("remarks", Clauses(remarks)));

    /// <summary>A document with its day, and the place in it.</summary>
    internal string Cite(Citation citation)
    {
        SourceDocument document = citation.Document;
        string source = document.PublishedOn is { } date
            ? Say("source.dated", ("title", document.Title), ("date", Day(date)))
            : Say("source.document", ("title", document.Title));
        return citation.Locator.Length == 0 ? source : Say("source.at", ("source", source), ("locator", citation.Locator));
    }

    internal static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
