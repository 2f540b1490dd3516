namespace WelfarePlan.Tests.Cli;

/// <summary>A stream on which every read and every write does the same.</summary>
internal sealed class OddStream(Func<int> call) : Stream
{
    public int Calls { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Calls++;
        return call();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        Calls++;
        call();
    }

    public override void Flush()
    {
        // Nothing is held back.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
