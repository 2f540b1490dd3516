using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Lines;

/// <summary>A set of the numbers of lines, asked for every line by every reader.</summary>
internal sealed class LineSet
{
    private bool[] _marks = [];

    public bool Contains(int number) => (uint)number < (uint)_marks.Length && _marks[number];

    public void Add(int number)
    {
        if (number >= _marks.Length) Array.Resize(ref _marks, Math.Max(number + 1, _marks.Length * 2));
        _marks[number] = true;
    }

    public void AddAll(IEnumerable<int> numbers)
    {
        if (numbers is int[] array)
        {
            foreach (int number in array) Add(number);
            return;
        }

        foreach (int number in numbers) Add(number);
    }

    /// <summary>Returns the lines of spans, however often they overlap: each span costs the same.</summary>
    public static LineSet OfSpans(IEnumerable<LineSpan> spans)
    {
        int[] changes = [];
        foreach (LineSpan span in spans)
        {
            if (span.IsNowhere) continue;
            if (span.Last + 1 >= changes.Length)
                Array.Resize(ref changes, Math.Max(span.Last + 2, changes.Length * 2));
            changes[span.First]++;
            changes[span.Last + 1]--;
        }

        var set = new LineSet { _marks = new bool[changes.Length] };
        int open = 0;
        for (int line = 0; line < changes.Length; line++)
        {
            open += changes[line];
            set._marks[line] = open > 0;
        }

        return set;
    }

    /// <summary>Returns whether any of the numbers is in the set.</summary>
    public bool ContainsAny(int[] numbers)
    {
        foreach (int number in numbers)
        {
            if (Contains(number)) return true;
        }

        return false;
    }
}
