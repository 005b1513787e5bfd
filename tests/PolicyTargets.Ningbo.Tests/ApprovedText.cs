using System.Runtime.CompilerServices;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>Texts that a person reads and approves. A change is shown line by line; <c>APPROVE_TEXT=1</c> writes the file anew, to be read again.</summary>
internal static class ApprovedText
{
    internal static void Check(string name, IEnumerable<string> lines, [CallerFilePath] string thisFile = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(thisFile)!, name);
        string[] actual = [.. lines];
        if (Environment.GetEnvironmentVariable("APPROVE_TEXT") == "1")
        {
            File.WriteAllText(path, string.Join('\n', actual) + "\n");
        }

        string[] approved = File.Exists(path) ? File.ReadAllLines(path) : [];
        string[] changed = [.. actual.Except(approved).Select(line => "+ " + line).Concat(approved.Except(actual).Select(line => "- " + line))];
        Assert.True(changed.Length == 0, $"{name} is not as approved:\n{string.Join('\n', changed.Take(40))}");
        Assert.Equal(approved, actual);
    }
}
