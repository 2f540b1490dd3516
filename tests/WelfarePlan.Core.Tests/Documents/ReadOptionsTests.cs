using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents;

public sealed class ReadOptionsTests
{
    private const string Table = "指標 基準値（R2） 目標値（R6）\n相談件数\t120件\t150件\n";

    [Fact]
    public void A_reading_that_was_cancelled_before_it_began_reads_nothing()
    {
        string text = string.Concat(Enumerable.Repeat(Table, 20_000));
        var options = new ReadOptions { CancellationToken = new CancellationToken(canceled: true) };
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.ThrowsAny<OperationCanceledException>(() => PlanDocument.Read(text, options));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000);
    }

    [Fact]
    public async Task A_reading_that_would_go_on_and_on_ends_when_it_is_cancelled()
    {
        string text = string.Concat(Enumerable.Repeat(Table, 150_000));
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => PlanDocument.Read(text, new ReadOptions { CancellationToken = stop.Token }));
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Theory]
    [InlineData(20, 1_000, 1_000, "WP1005", "20")]
    [InlineData(1_000_000, 2, 1_000, "WP1006", "2")]
    [InlineData(1_000_000, 1_000, 1, "WP1007", "1")]
    public void A_text_over_a_limit_is_refused_whole_and_the_limit_named(
        int bytes, int lines, int cells, string id, string limit
    )
    {
        var limits = new ReadLimits { MaximumBytes = bytes, MaximumLines = lines, MaximumCells = cells };

        PlanReading result = PlanDocument.Read(Table, new ReadOptions { Limits = limits });

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((id, limit), (diagnostic.Id, diagnostic.Text));
        Assert.Equal(new Plan(), result.Plan);
        Assert.False(result.IsComplete);
    }

    [Fact]
    public void A_text_of_just_the_limit_is_read()
    {
        var limits = new ReadLimits
        {
            MaximumBytes = System.Text.Encoding.UTF8.GetByteCount(Table),
            MaximumLines = 3,
            MaximumCells = 2,
        };

        Assert.Equal(PlanDocument.Read(Table).Plan, PlanDocument.Read(Table, new ReadOptions { Limits = limits }).Plan);
    }

    [Fact]
    public void A_negative_limit_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits { MaximumBytes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits { MaximumLines = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits { MaximumCells = -1 });
    }
}
