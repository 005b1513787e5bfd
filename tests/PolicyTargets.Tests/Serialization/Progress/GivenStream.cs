namespace PolicyTargets.Tests.Serialization.Progress;

/// <summary>A stream that gives what a function makes, piece by piece; an empty piece is its end.</summary>
internal sealed class GivenStream(Func<int, byte[]> next) : Stream
{
    private int _count;
    private byte[] _rest = [];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_rest.Length == 0)
        {
            _rest = next(_count++);
        }

        int taken = Math.Min(count, _rest.Length);
        _rest.AsSpan(0, taken).CopyTo(buffer.AsSpan(offset));
        _rest = _rest[taken..];
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
