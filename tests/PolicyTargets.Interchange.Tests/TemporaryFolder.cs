using System.Text;

namespace PolicyTargets.Interchange.Tests;

/// <summary>A folder of its own, gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("policy-targets-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    internal string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file and gives its path.</summary>
    internal string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    internal string Write(string name, byte[] content)
    {
        File.WriteAllBytes(At(name), content);
        return At(name);
    }
}
