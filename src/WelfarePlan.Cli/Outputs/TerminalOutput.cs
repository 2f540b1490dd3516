using System.Text;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Standard output where it is a terminal: data too is shown with nothing in it that steers the
/// terminal.</summary>
/// <remarks>Every write holds whole characters; what is written here is never more than a line or a text of our
/// own.</remarks>
internal sealed class TerminalOutput(Stream terminal) : Stream
{
    private const string EndOfRow = "\r\n";

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Writes a line of ours, whose cells were made safe before they got colours.</summary>
    public static void WriteOwn(Stream output, string line) => WriteOwn(output, Encoding.UTF8.GetBytes($"{line}\n"));

    /// <summary>Writes what was shown already, in a stream like this one.</summary>
    public static void WriteOwn(Stream output, ReadOnlySpan<byte> shown)
    {
        if (output is TerminalOutput own) own.WriteShown(shown);
        else output.Write(shown);
    }

    /// <summary>Returns a stream that keeps what is written, shown as the given one would show it.</summary>
    public static Stream Like(Stream output, MemoryStream kept) =>
        output is TerminalOutput ? new TerminalOutput(kept) : kept;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        string text = Encoding.UTF8.GetString(buffer);
        string shown = string.Join(EndOfRow, text.Split(EndOfRow).Select(VisibleText.OfLines));
        terminal.Write(Encoding.UTF8.GetBytes(shown));
    }

    public override void Flush() => terminal.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void WriteShown(ReadOnlySpan<byte> shown) => terminal.Write(shown);
}
