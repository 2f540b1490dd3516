namespace WelfarePlan.Cli.Inputs;

/// <summary>Works on several items at a time and hands on what was made in the order of the items.</summary>
internal static class OrderedPipeline
{
    /// <summary>Runs the pipeline as its results are asked for.</summary>
    /// <param name="items">What to work on.</param>
    /// <param name="width">How many items may be under way or wait to be handed on; it bounds the memory. At least
    /// 1.</param>
    /// <param name="make">The work, on any thread.</param>
    /// <param name="stop">Starts no further item.</param>
    /// <returns>What was made; who stops asking waits for what is under way.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IEnumerable<TMade> Of<TItem, TMade>(
        IEnumerable<TItem> items, int width, Func<TItem, TMade> make, CancellationToken stop
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        return Made(items, width, make, stop);
    }

    /// <summary>Runs the pipeline and uses what was made on the caller's thread.</summary>
    public static void Run<TItem, TMade>(
        IEnumerable<TItem> items, int width, Func<TItem, TMade> make, Action<TMade> use, CancellationToken stop)
    {
        foreach (TMade made in Of(items, width, make, stop)) use(made);
    }

    private static IEnumerable<TMade> Made<TItem, TMade>(
        IEnumerable<TItem> items, int width, Func<TItem, TMade> make, CancellationToken stop
    )
    {
        var ahead = new Queue<Task<TMade>>(width);
        try
        {
            foreach (TItem item in items)
            {
                if (ahead.Count == width) yield return ahead.Dequeue().GetAwaiter().GetResult();
                stop.ThrowIfCancellationRequested();
                ahead.Enqueue(Task.Run(() => make(item), stop));
            }

            while (ahead.TryDequeue(out Task<TMade>? next)) yield return next.GetAwaiter().GetResult();
        }
        finally
        {
            // Nothing may still read a file, or keep a process for one, behind the back of a caller who was told of a
            // fault.
            Task.WhenAll(ahead).ContinueWith(
                static done => _ = done.Exception,
                CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default
            )
            .Wait(CancellationToken.None);
        }
    }
}
