using System.Buffers;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Lines;

/// <summary>A set of the numbers of lines, asked for every line by every reader.</summary>
internal sealed class LineSet
{
    private const int BitsOfWord = 6;

    // A bit for each line.
    private ulong[] _marks = [];

    public bool Contains(int number) =>
        (uint)(number >> BitsOfWord) < (uint)_marks.Length && (_marks[number >> BitsOfWord] & (1UL << number)) != 0;

    public void Add(int number)
    {
        int word = number >> BitsOfWord;
        if (word >= _marks.Length) Array.Resize(ref _marks, Math.Max(word + 1, _marks.Length * 2));
        _marks[word] |= 1UL << number;
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
        int lines = 0;
        foreach (LineSpan span in spans)
        {
            if (span.IsNowhere) continue;
            lines = Math.Max(lines, span.Last + 2);
            if (lines > changes.Length) Grow(ref changes, lines);
            changes[span.First]++;
            changes[span.Last + 1]--;
        }

        var set = new LineSet();
        int open = 0;
        for (int line = 0; line < lines; line++)
        {
            open += changes[line];
            if (open > 0) set.Add(line);
        }

        if (changes.Length > 0) ArrayPool<int>.Shared.Return(changes);
        return set;
    }

    private static void Grow(ref int[] changes, int lines)
    {
        int[] more = ArrayPool<int>.Shared.Rent(Math.Max(lines, changes.Length * 2));
        changes.CopyTo(more, 0);
        more.AsSpan(changes.Length).Clear();
        if (changes.Length > 0) ArrayPool<int>.Shared.Return(changes);
        changes = more;
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
