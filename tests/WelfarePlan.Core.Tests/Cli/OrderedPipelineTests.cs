using WelfarePlan.Cli.Inputs;

namespace WelfarePlan.Tests.Cli;

public sealed class OrderedPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void What_was_made_comes_in_the_order_of_the_items(int width)
    {
        var used = new List<int>();

        OrderedPipeline.Run(Enumerable.Range(0, 200), width, Reversing, used.Add, CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, 200), used);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void No_more_than_the_width_is_made_and_not_yet_used(int width)
    {
        int waiting = 0;
        int most = 0;

        OrderedPipeline.Run(
            Enumerable.Range(0, 100),
            width,
            item =>
            {
                int now = Interlocked.Increment(ref waiting);
                InterlockedMax(ref most, now);
                return item;
            },
            _ => Interlocked.Decrement(ref waiting),
            CancellationToken.None);

        Assert.InRange(most, 1, width);
    }

    [Fact]
    public void A_fault_of_the_work_reaches_the_caller_when_its_turn_comes()
    {
        var used = new List<int>();

        Assert.Throws<InvalidOperationException>(() => OrderedPipeline.Run(
            Enumerable.Range(0, 10),
            4,
            item => item < 5 ? item : throw new InvalidOperationException(),
            used.Add,
            CancellationToken.None
        )
    );
        Assert.Equal(Enumerable.Range(0, 5), used);
    }

    [Fact]
    public void A_fault_of_the_user_waits_for_what_is_under_way()
    {
        int running = 0;

        Assert.Throws<IOException>(() => OrderedPipeline.Run(
            Enumerable.Range(0, 10),
            4,
            item =>
            {
                Interlocked.Increment(ref running);
                Thread.Yield();
                Interlocked.Decrement(ref running);
                return item;
            },
            _ => throw new IOException(),
            CancellationToken.None));
        Assert.Equal(0, running);
    }

    [Fact]
    public void A_cancelled_run_starts_nothing_more()
    {
        using var stop = new CancellationTokenSource();
        int made = 0;

        Assert.ThrowsAny<OperationCanceledException>(() => OrderedPipeline.Run(
            Enumerable.Range(0, 100), 2, item => Interlocked.Increment(ref made), _ => stop.Cancel(), stop.Token));
        Assert.InRange(made, 1, 3);
    }

    [Fact]
    public void Who_stops_asking_waits_for_what_is_under_way()
    {
        int running = 0;
        int made = OrderedPipeline.Of(
            Enumerable.Range(0, 100),
            4,
            item =>
            {
                Interlocked.Increment(ref running);
                Thread.Yield();
                Interlocked.Decrement(ref running);
                return item;
            },
            CancellationToken.None).Take(3).Count();

        Assert.Equal((3, 0), (made, running));
    }

    // Later items finish first where threads allow it.
    private static int Reversing(int item)
    {
        SpinWait.SpinUntil(() => false, (200 - item) / 100);
        return item;
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int before = Volatile.Read(ref most);
        while (value > before && Interlocked.CompareExchange(ref most, value, before) is var seen && seen != before)
            before = seen;
    }
}
