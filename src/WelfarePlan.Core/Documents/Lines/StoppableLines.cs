using System.Collections;

namespace WelfarePlan.Documents.Lines;

/// <summary>Lines that are no longer given out once the reading is stopped, so that every stage ends at its next line.</summary>
internal sealed class StoppableLines(IReadOnlyList<Line> lines, CancellationToken stop) : IReadOnlyList<Line>
{
    public int Count => lines.Count;

    public Line this[int index]
    {
        get
        {
            stop.ThrowIfCancellationRequested();
            return lines[index];
        }
    }

    /// <summary>Returns the lines, or a list that stops with the token where it can be cancelled at all.</summary>
    public static IReadOnlyList<Line> Of(IReadOnlyList<Line> lines, CancellationToken stop) =>
        stop.CanBeCanceled ? new StoppableLines(lines, stop) : lines;

    public IEnumerator<Line> GetEnumerator()
    {
        foreach (Line line in lines)
        {
            stop.ThrowIfCancellationRequested();
            yield return line;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
