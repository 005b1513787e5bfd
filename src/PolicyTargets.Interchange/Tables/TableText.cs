using System.Text;

namespace PolicyTargets.Interchange.Tables;

/// <summary>The text of a file: UTF-8 where the bytes are that, else GB 18030.</summary>
internal static class TableText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without byte order mark; null where the bytes are in neither encoding.</summary>
    internal static string? Of(ReadOnlySpan<byte> content) => (Decode(Utf8, content) ?? Decode(Chinese(), content))?.TrimStart('\uFEFF');

    private static Encoding Chinese() => CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> content)
    {
        try
        {
            return encoding.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
