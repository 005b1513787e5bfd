namespace PolicyTargets.Serialization;

/// <summary>The words of the files for the values of an enumeration.</summary>
/// <remarks>Two arrays, searched: the lists are short, and a dictionary for each enumeration would be compiled anew for each when a program starts.</remarks>
/// <param name="words">The words.</param>
/// <param name="values">Their values, in the same order.</param>
internal sealed class WordList<T>(string[] words, T[] values)
    where T : struct, Enum
{
    internal IReadOnlyList<string> Words => words;

    /// <summary>The value of a word; null when there is none.</summary>
    internal T? Find(string word) => Array.IndexOf(words, word) is >= 0 and var at ? values[at] : null;

    /// <summary>The word of a value, in the reverse direction of reading.</summary>
    internal string Word(T value) => words[Array.IndexOf(values, value)];
}
