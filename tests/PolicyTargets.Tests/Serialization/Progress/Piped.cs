using System.Text;
using System.Text.Json;
using PolicyTargets.Messages;
using PolicyTargets.Progress;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization.Progress;

/// <summary>What a pipe made of an input.</summary>
internal sealed record Piped(long Records, long Bad, string Text)
{
    internal string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal JsonElement[] Objects => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    internal static Piped Of(string input, Language language = Language.English) => Of(Encoding.UTF8.GetBytes(input), language);

    internal static Piped Of(byte[] input, Language language = Language.English)
    {
        using var stream = new MemoryStream(input);
        return Of(stream, language);
    }

    internal static Piped Of(Stream input, Language language = Language.English)
    {
        using var output = new MemoryStream();
        (long records, long bad) = new ProgressPipe(ProgressMethods.OpenSdg2, language).Run(input, output);
        return new(records, bad, Encoding.UTF8.GetString(output.ToArray()));
    }
}
