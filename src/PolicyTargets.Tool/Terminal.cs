namespace PolicyTargets.Tool;

/// <summary>Where the tool reads and writes; tests give it strings.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsOutRedirected">Whether standard output is a pipe or file, so that no colours belong there.</param>
/// <param name="Width">The columns of the screen; of a page where there is none.</param>
/// <param name="Lang">The environment's <c>LANG</c>.</param>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error, bool IsOutRedirected, int Width, string? Lang)
{
    private const int PageWidth = 160;

    internal static Terminal OfConsole() => new(
        Console.In, Console.Out, Console.Error, Console.IsOutputRedirected, Console.IsOutputRedirected ? PageWidth : Math.Max(Console.WindowWidth, 80), Environment.GetEnvironmentVariable("LANG"))
    {
        StandardInput = Console.OpenStandardInput,
        StandardOutput = Console.OpenStandardOutput,
    };

    /// <summary>Gets standard input as bytes; tests have it from <see cref="In"/>.</summary>
    internal Func<Stream>? StandardInput { get; init; }

    /// <summary>Gets standard output as bytes; tests have it through <see cref="Out"/>.</summary>
    internal Func<Stream>? StandardOutput { get; init; }

    /// <summary>A file, or standard input, as bytes.</summary>
    internal Stream OpenIn(string path)
    {
        if (path != "-")
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }

        return StandardInput is { } open ? open() : new MemoryStream(System.Text.Encoding.UTF8.GetBytes(In.ReadToEnd()));
    }

    /// <summary>Writes a file, which appears only when all of it is written.</summary>
    internal static void WriteFile(string path, Action<Stream> write)
    {
        string temporary = path + ".part";
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            write(file);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Writes bytes to the file, or to standard output; a file appears only when all of it is written.</summary>
    internal void WriteBytes(string? path, Action<Stream> write)
    {
        if (path is not (null or "-"))
        {
            WriteFile(path, write);
        }
        else if (StandardOutput is { } open)
        {
            using Stream output = open();
            write(output);
        }
        else
        {
            using var memory = new MemoryStream();
            write(memory);
            Out.Write(System.Text.Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
        }
    }
}
