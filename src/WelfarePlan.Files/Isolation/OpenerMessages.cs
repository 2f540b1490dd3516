using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Isolation;

/// <summary>What goes over the pipe: a file and its limits one way, its document the other way.</summary>
internal static class OpenerMessages
{
    private const int Mark = 0x31_50_4C_57;                 // WLP1: anything else is no answer of ours

    public static void WriteRequest(Stream stream, OpenerRequest request)
    {
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            PlanFileLimits limits = request.Limits;
            writer.Write(Mark);
            writer.Write(request.MaximumTime.Ticks);
            writer.Write(limits.MaximumBytes);
            writer.Write(limits.MaximumUnpackedBytes);
            writer.Write(limits.MaximumPages);
            writer.Write(limits.MaximumCells);
            writer.Write(limits.MaximumDepth);
            writer.Write(request.File.Length);
            writer.Write(request.File);
        }

        stream.Flush();
    }

    /// <summary>Reads the next request; false where the stream ends.</summary>
    public static bool TryReadRequest(Stream stream, [NotNullWhen(true)] out OpenerRequest? request)
    {
        request = null;
        Span<byte> mark = stackalloc byte[sizeof(int)];
        if (stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) < mark.Length) return false;
        if (BinaryPrimitives.ReadInt32LittleEndian(mark) != Mark) return false;
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        TimeSpan time = new(reader.ReadInt64());
        PlanFileLimits limits = new()
        {
            MaximumBytes = reader.ReadInt64(),
            MaximumUnpackedBytes = reader.ReadInt64(),
            MaximumPages = reader.ReadInt32(),
            MaximumCells = reader.ReadInt32(),
            MaximumDepth = reader.ReadInt32(),
        };
        var file = new byte[reader.ReadInt32()];
        stream.ReadExactly(file);
        request = new(file, limits, time);
        return true;
    }

    public static void WriteAnswer(Stream stream, SourceDocument document)
    {
        using var content = new MemoryStream();
        using (var writer = new DocumentWriter(content)) writer.Write(document);
        Span<byte> head = stackalloc byte[2 * sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(head, Mark);
        BinaryPrimitives.WriteInt32LittleEndian(head[sizeof(int)..], (int)content.Length);
        stream.Write(head);
        stream.Write(content.GetBuffer(), 0, (int)content.Length);
        stream.Flush();
    }

    /// <exception cref="InvalidDataException">What came is no answer.</exception>
    /// <exception cref="IOException">The stream ended or broke.</exception>
    public static SourceDocument ReadAnswer(Stream stream)
    {
        Span<byte> head = stackalloc byte[2 * sizeof(int)];
        stream.ReadExactly(head);
        int length = BinaryPrimitives.ReadInt32LittleEndian(head[sizeof(int)..]);
        bool isAnswer = BinaryPrimitives.ReadInt32LittleEndian(head) == Mark && length >= 0;
        if (!isAnswer) throw new InvalidDataException("No answer.");
        var content = new byte[length];
        stream.ReadExactly(content);
        try
        {
            using var reader = new DocumentReader(new MemoryStream(content, writable: false));
            return reader.Read();
        }
        catch (Exception damage) when (damage is FormatException or ArgumentException)
        {
            throw new InvalidDataException("No document.", damage);
        }
    }
}
