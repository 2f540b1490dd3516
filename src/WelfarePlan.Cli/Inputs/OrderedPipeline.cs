namespace WelfarePlan.Cli.Inputs;

/// <summary>Works on several items at a time and hands on what was made in the order of the items.</summary>
internal static class OrderedPipeline
{
    /// <summary>Runs the pipeline.</summary>
    /// <param name="items">What to work on.</param>
    /// <param name="width">How many items may be under way or wait to be handed on; it bounds the memory. At least
    /// 1.</param>
    /// <param name="make">The work, on any thread.</param>
    /// <param name="use">Takes what was made, on the caller's thread.</param>
    /// <param name="stop">Starts no further item.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Run<TItem, TMade>(
        IEnumerable<TItem> items, int width, Func<TItem, TMade> make, Action<TMade> use, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        var ahead = new Queue<Task<TMade>>(width);
        try
        {
            foreach (TItem item in items)
            {
                if (ahead.Count == width) use(ahead.Dequeue().GetAwaiter().GetResult());
                stop.ThrowIfCancellationRequested();
                ahead.Enqueue(Task.Run(() => make(item), stop));
            }

            while (ahead.TryDequeue(out Task<TMade>? next)) use(next.GetAwaiter().GetResult());
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
