using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyTargets.Internal;
using PolicyTargets.Messages;
using PolicyTargets.Progress;

namespace PolicyTargets.Serialization;

/// <summary>Assesses series from one stream of JSON Lines to another: one object in, one object out, in order, in constant memory.</summary>
/// <remarks>
/// <para>In: <c>id</c> and the members of a <see cref="ProgressQuestion"/>; out: a <see cref="ProgressRecord"/>. A record that cannot be read gives <c>{ "id", "error": { "code", "message" } }</c> in its
/// place, and the rest goes on. Blank lines are passed over; a line of 16 MiB or more is a bad record.</para>
/// <para>Results are flushed before more input is waited for, so that a program that sends a record may wait for its result.</para>
/// <para>See <c>docs/reference/tool.md</c>, verb progress.</para>
/// </remarks>
/// <threadsafety>Immutable; one instance serves all.</threadsafety>
public sealed class ProgressPipe
{
    private const int FirstBuffer = 1 << 16;
    private const int LongestLine = 1 << 24;
    private const int WriteAt = 1 << 16;

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Creates a stream of assessments.</summary>
    /// <param name="method">The method.</param>
    /// <param name="language">The language of the messages about bad records.</param>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is null.</exception>
    public ProgressPipe(ProgressMethod method, Language language = Language.English) => (Method, Language) = (Require.NotNull(method), language);

    /// <summary>Gets the method.</summary>
    public ProgressMethod Method { get; }

    /// <summary>Gets the language of the messages about bad records.</summary>
    public Language Language { get; }

    /// <summary>Reads every record, assesses it and writes the result.</summary>
    /// <param name="input">JSON Lines in UTF-8, with or without byte order mark.</param>
    /// <param name="output">What gets the results: UTF-8, a line each.</param>
    /// <param name="cancellationToken">Stops between two records.</param>
    /// <returns>How many records there were, and how many of them were bad.</returns>
    /// <exception cref="ArgumentNullException">A stream is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; the results of the records before were written.</exception>
    /// <exception cref="IOException">A stream failed.</exception>
    public (long Records, long Bad) Run(Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>(2 * WriteAt);
        using var json = new Utf8JsonWriter(buffer, WriterOptions);
        var lines = new LineReader(input, FirstBuffer, LongestLine, () => Flush(buffer, output));
        var reader = new ProgressRecordReader();
        (long records, long bad) = (0, 0);
        while (lines.Read(out ReadOnlySpan<byte> line))
        {
            if (line.IsEmpty)
            {
                continue;
            }

            if (cancellationToken.IsCancellationRequested)
            {
                Flush(buffer, output);
                cancellationToken.ThrowIfCancellationRequested();
            }

            records++;
            json.Reset(buffer);
            if (lines.IsTooLong ? reader.RefuseLong(line, LongestLine) : reader.Read(line))
            {
                ProgressRecordWriter.Write(json, reader.Id, Method.Assess(reader.Question));
            }
            else
            {
                bad++;
                ProgressRecordWriter.Write(json, reader.Id, reader.Finding!, Language);
            }

            json.Flush();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount >= WriteAt)
            {
                Write(buffer, output);
            }
        }

        Flush(buffer, output);
        return (records, bad);
    }

    /// <summary>The method.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"stream of {Method}";

    private static void Write(ArrayBufferWriter<byte> buffer, Stream output)
    {
        output.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }

    private static void Flush(ArrayBufferWriter<byte> buffer, Stream output)
    {
        if (buffer.WrittenCount > 0)
        {
            Write(buffer, output);
            output.Flush();
        }
    }
}
