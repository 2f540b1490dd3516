using WelfarePlan.Exchange.Sheets;

namespace WelfarePlan.Exchange.Tests;

public sealed class WorkbookMemoryTests
{
    private const int Many = 200_000;
    private const long Most = 4 * 1024 * 1024;

    [Fact]
    public void A_sheet_is_written_row_by_row_and_holds_none_of_them()
    {
        using Stream output = new CountingStream();
        var grown = new List<long>();
        using (var writer = new WorkbookWriter(output))
        {
            writer.Add(new Sheet("多数") { Head = ["番号", "語"], Rows = RowsOf(output, grown) });
        }

        Assert.Equal(Many / 50_000, grown.Count);
        Assert.True(grown[^1] - grown[0] < Most, $"{grown[^1] - grown[0]} bytes more are held for {Many} rows.");
    }

    // While rows are asked for, those before them have left for the output, and nothing of them stays.
    private static IEnumerable<IReadOnlyList<SheetCell>> RowsOf(Stream output, List<long> grown)
    {
        for (int i = 1; i <= Many; i++)
        {
            yield return [SheetCell.OfInteger(i), SheetCell.OfText($"行{i}")];
            if (i % 50_000 != 0) continue;
            Assert.True(output.Length > i, $"Only {output.Length} bytes of {i} rows are written.");
            grown.Add(GC.GetTotalMemory(forceFullCollection: true));
        }
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
