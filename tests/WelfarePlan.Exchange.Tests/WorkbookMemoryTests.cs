using WelfarePlan.Exchange.Sheets;

namespace WelfarePlan.Exchange.Tests;

public sealed class WorkbookMemoryTests
{
    private const int Many = 100_000;
    private const int Early = 1_000;

    [Fact]
    public void A_sheet_is_written_row_by_row_and_holds_none_of_them()
    {
        using Stream output = new CountingStream();
        var rows = new List<WeakReference>();
        int alive = Early;
        using (var writer = new WorkbookWriter(output))
        {
            writer.Add(new Sheet("多数") { Head = ["番号", "語"], Rows = RowsOf(output, rows, left => alive = left) });
        }

        Assert.True(alive <= 1, $"{alive} of the first {Early} rows are held while the last is written.");
    }

    // While the last row is asked for, those before it have left for the output, and nothing holds them.
    private static IEnumerable<IReadOnlyList<SheetCell>> RowsOf(
        Stream output, List<WeakReference> rows, Action<int> tell
    )
    {
        for (int i = 1; i < Many; i++) yield return Noted(i, rows);

        Assert.True(output.Length > Many, $"Only {output.Length} bytes of {Many} rows are written.");
        GC.Collect();
        tell(rows.Count(row => row.IsAlive));
        yield return Noted(Many, rows);
    }

    private static SheetCell[] Noted(int number, List<WeakReference> rows)
    {
        SheetCell[] row = [SheetCell.OfInteger(number), SheetCell.OfText($"行{number}")];
        if (rows.Count < Early) rows.Add(new(row));
        return row;
    }

    private sealed class CountingStream : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get => _length; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => _length += count;

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
