using System.Collections;

namespace WelfarePlan.Documents.Lines;

/// <summary>Lines that are no longer given out once the reading is stopped, so that every stage ends at its next line;
/// it counts how often one is asked for.</summary>
/// <remarks>An <see cref="IList{T}"/> because LINQ walks from the first line to where a stretch begins in a mere
/// <see cref="IReadOnlyList{T}"/>: a stretch taken at every line would cost the square of the lines.</remarks>
internal sealed class StoppableLines(IReadOnlyList<Line> lines, ReadingWork? work, CancellationToken stop)
    : IReadOnlyList<Line>, IList<Line>
{
    public int Count => lines.Count;

    bool ICollection<Line>.IsReadOnly => true;

    public Line this[int index]
    {
        get
        {
            stop.ThrowIfCancellationRequested();
            work?.Step();
            return lines[index];
        }
    }

    Line IList<Line>.this[int index]
    {
        get => this[index];
        set => throw new NotSupportedException();
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

    int IList<Line>.IndexOf(Line item) => lines.Index().Where(line => line.Item == item)
        .Select(line => line.Index).DefaultIfEmpty(-1).First();

    bool ICollection<Line>.Contains(Line item) => lines.Contains(item);

    void ICollection<Line>.CopyTo(Line[] array, int arrayIndex)
    {
        foreach (Line line in this) array[arrayIndex++] = line;
    }

    void ICollection<Line>.Add(Line item) => throw new NotSupportedException();

    void ICollection<Line>.Clear() => throw new NotSupportedException();

    bool ICollection<Line>.Remove(Line item) => throw new NotSupportedException();

    void IList<Line>.Insert(int index, Line item) => throw new NotSupportedException();

    void IList<Line>.RemoveAt(int index) => throw new NotSupportedException();
}
