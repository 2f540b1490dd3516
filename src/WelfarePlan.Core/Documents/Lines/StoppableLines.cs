using System.Collections;

namespace WelfarePlan.Documents.Lines;

/// <summary>Lines that are no longer given out once the reading is stopped, so that every stage ends at its next line;
/// it counts how often one is asked for.</summary>
internal sealed class StoppableLines(IReadOnlyList<Line> lines, ReadingWork? work, CancellationToken stop)
    : IReadOnlyList<Line>
{
    public int Count => lines.Count;

    public Line this[int index]
    {
        get
        {
            stop.ThrowIfCancellationRequested();
            work?.Step();
            return lines[index];
        }
    }

    /// <summary>Returns the lines, or a list that stops with the token and counts, where that is asked for at
    /// all.</summary>
    public static IReadOnlyList<Line> Of(IReadOnlyList<Line> lines, ReadingWork? work, CancellationToken stop) =>
        stop.CanBeCanceled || work is not null ? new StoppableLines(lines, work, stop) : lines;

    public IEnumerator<Line> GetEnumerator()
    {
        foreach (Line line in lines)
        {
            stop.ThrowIfCancellationRequested();
            work?.Step();
            yield return line;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
