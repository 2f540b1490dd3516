namespace WelfarePlan.Cli.Inputs;

/// <summary>The bytes of a stream that may be endless.</summary>
internal static class BoundedBytes
{
    private const int Piece = 1 << 16;

    /// <summary>Returns all bytes, or null where they are more than the limit that their first piece is
    /// given.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static byte[]? Read(
        Stream stream, Func<ReadOnlyMemory<byte>, long> limitOf, CancellationToken stop, out long limit
    )
    {
        using var copy = new MemoryStream();
        byte[] piece = new byte[Piece];
        limit = 0;
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            int count = stream.CanSeek ? stream.Read(piece) : Await(stream, piece, stop);
            if (count == 0) return copy.ToArray();
            if (copy.Length == 0) limit = limitOf(piece.AsMemory(0, count));
            if (copy.Length + count > limit || (stream.CanSeek && stream.Length > limit)) return null;
            copy.Write(piece, 0, count);
        }
    }

    // A pipe or a person may never write again: the wait must end even where the read does not.
    private static int Await(Stream stream, byte[] piece, CancellationToken stop) =>
        Task.Run(() => stream.Read(piece), stop).WaitAsync(stop).GetAwaiter().GetResult();
}
