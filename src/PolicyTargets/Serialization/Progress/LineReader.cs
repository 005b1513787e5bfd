namespace PolicyTargets.Serialization;

/// <summary>Reads a stream line by line into one buffer, which grows to the longest line and no further.</summary>
/// <param name="input">UTF-8, with or without byte order mark.</param>
/// <param name="first">The size of the buffer at first, in bytes.</param>
/// <param name="longest">The length that no line may reach, in bytes; of a longer one only the head is kept.</param>
/// <param name="beforeWaiting">What to do before more is asked of the stream, which may keep the reader waiting.</param>
internal sealed class LineReader(Stream input, int first, int longest, Action beforeWaiting)
{
    private const int HeadLength = 1 << 12;

    private byte[] _buffer = new byte[first];
    private byte[] _head = [];
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private bool _isFirst = true;

    /// <summary>Gets whether the line last read is only the head of one that is too long.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>The next line without its end and the blanks around it; valid until the next call.</summary>
    /// <returns>False at the end.</returns>
    internal bool Read(out ReadOnlySpan<byte> line)
    {
        IsTooLong = false;
        int seen = 0;
        while (true)
        {
            int length = _buffer.AsSpan(_start + seen, _end - _start - seen).IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = Take(seen + length, seen + length + 1);
                return true;
            }

            seen = _end - _start;
            if (_isAtEnd)
            {
                line = Take(seen, seen);
                return seen > 0 || IsTooLong;
            }

            if (seen >= longest)
            {
                PassOver();
                seen = 0;
            }

            Fill();
        }
    }

    private ReadOnlySpan<byte> Take(int length, int consumed)
    {
        ReadOnlySpan<byte> line = IsTooLong ? _head : _buffer.AsSpan(_start, length);
        if (_isFirst && line.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        _isFirst = false;
        _start += consumed;
        return line.Trim(" \t\r"u8);
    }

    /// <summary>Keeps the head of a line and forgets what was read of the rest.</summary>
    private void PassOver()
    {
        if (!IsTooLong)
        {
            _head = _buffer.AsSpan(_start, Math.Min(HeadLength, _end - _start)).ToArray();
        }

        (IsTooLong, _end) = (true, _start);
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        beforeWaiting();
        int read = input.Read(_buffer, _end, _buffer.Length - _end);
        (_end, _isAtEnd) = (_end + read, read == 0);
    }
}
