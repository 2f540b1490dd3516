using System.Text;

namespace WelfarePlan.Tests.Cli;

/// <summary>A writer that remembers who wrote: what fails on a thread of its own nobody can catch.</summary>
internal sealed class ThreadBoundWriter : TextWriter
{
    private readonly HashSet<int> _threads = [];

    public IReadOnlyCollection<int> Threads => _threads;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_threads) _threads.Add(Environment.CurrentManagedThreadId);
    }
}
