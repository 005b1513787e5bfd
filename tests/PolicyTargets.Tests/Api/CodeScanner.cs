using System.Text;
using System.Text.RegularExpressions;

namespace PolicyTargets.Tests.Api;

/// <summary>Takes comments and the words of strings out of C# source; the code in the holes of an interpolated string stays, and so do line ends.</summary>
internal sealed partial class CodeScanner
{
    private readonly string _source;
    private readonly StringBuilder _code = new();
    private int _at;

    private CodeScanner(string source) => _source = source;

    internal static string CodeOf(string source)
    {
        var scanner = new CodeScanner(source);
        scanner.Code(inHole: false);
        return scanner._code.ToString();
    }

    /// <summary>The words and signs of code that <see cref="CodeOf"/> gave.</summary>
    internal static string[] Tokens(string code) => [.. Token().Matches(code).Select(match => match.Value)];

    /// <summary>Code up to its end, or up to the brace that closes the hole it stands in.</summary>
    private void Code(bool inHole)
    {
        for (int depth = 0; _at < _source.Length;)
        {
            if (Ignored().Match(_source, _at) is { Success: true } ignored)
            {
                _at += ignored.Length;
            }
            else if (Opening().Match(_source, _at) is { Success: true } opening)
            {
                _at += opening.Length;
                Text(opening.Value.Count(c => c == '$'), opening.Value.Contains('@', StringComparison.Ordinal), opening.Value.Count(c => c == '"'));
            }
            else
            {
                char c = _source[_at++];
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (inHole && depth < 0)
                {
                    return;
                }

                _code.Append(c);
            }
        }
    }

    /// <summary>The inside of a string up to its closing quotes.</summary>
    private void Text(int dollars, bool verbatim, int quotes)
    {
        bool raw = quotes > 1;
        for (_code.Append(' '); _at < _source.Length;)
        {
            int run = Run('"');
            int braces = Run('{');
            if (raw ? run >= quotes : run > 0 && !(verbatim && run > 1))
            {
                _at += raw ? run : 1;
                return;
            }

            if (dollars > 0 && (raw ? braces >= dollars : braces == 1))
            {
                _at += braces;
                Code(inHole: true);
                _at += dollars - 1;
                _code.Append(' ');
            }
            else
            {
                _at += !raw && (run > 1 || braces > 1 || (!verbatim && _source[_at] == '\\')) ? 2 : 1;
            }
        }
    }

    private int Run(char c)
    {
        int end = _at;
        while (end < _source.Length && _source[end] == c)
        {
            end++;
        }

        return end - _at;
    }

    [GeneratedRegex(@"\G(?://[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\])+')", RegexOptions.Singleline)]
    private static partial Regex Ignored();

    [GeneratedRegex("""\G(?:\$+|@\$?|\$@)?(?:"{3,}|")""")]
    private static partial Regex Opening();

    [GeneratedRegex(@"[A-Za-z_]\w*|\d[\w.]*|=>|[=!<>]=|&&|\|\||\?\?=?|\?\.|\.\.|\S")]
    private static partial Regex Token();
}
