using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>The cells of a document in reading order, with the lines at which tables end.</summary>
internal sealed class CellStream
{
    private const int LongestHeading = 60;

    private readonly List<StreamItem> _items = [];

    public CellStream(IReadOnlyList<Line> lines, YearContext years)
    {
        var reader = new CellReader(years);
        for (int index = 0; index < lines.Count; index++)
        {
            Line line = lines[index];
            if (line.Kind != LineKind.Text || RuledRow.IsRule(line.Text)) continue;
            StopKind stop = StopAt(line);
            if (stop != StopKind.None)
            {
                _items.Add(new StreamItem(line, null, stop));
                continue;
            }

            if (BrokenHeaders.TryJoin(lines, index, years, out Cell? joined, out int last))
            {
                _items.Add(new StreamItem(line, joined, StopKind.None));
                index = last;
                continue;
            }

            foreach (Cell cell in reader.Read(line)) _items.Add(new StreamItem(line, cell, StopKind.None));
        }
    }

    public int Count => _items.Count;

    public StreamItem this[int index] => _items[index];

    public Cell? CellAt(int index) => index >= 0 && index < _items.Count ? _items[index].Cell : null;

    private static StopKind StopAt(Line line)
    {
        if (RuledRow.IsRuled(line.Text) && !IsWordHeading(line)) return StopKind.None;
        ReadOnlySpan<char> text = line.Text.AsSpan().Trim();
        if (text[0] is '※' || text.StartsWith("注)", StringComparison.Ordinal) || text.StartsWith("(注", StringComparison.Ordinal) || text.StartsWith("注:", StringComparison.Ordinal)) return StopKind.Note;
        if (text.Contains('。')) return StopKind.Sentence;
        if (text.Length > LongestHeading) return StopKind.None;

        Numbering? numbering = NumberingReader.Read(line.Text);
        return numbering is { Family: NumberingFamily.Part or NumberingFamily.Chapter or NumberingFamily.Section or NumberingFamily.Article or NumberingFamily.Word } ? StopKind.Heading : StopKind.None;
    }

    /// <summary>基本目標１｜…: a heading that was parted like the rows of the tables under it.</summary>
    private static bool IsWordHeading(Line line) =>
        line.Text.AsSpan().Count('|') <= 1 && !line.Text.Contains('\t', StringComparison.Ordinal) && NumberingReader.Read(line.Text) is { Family: NumberingFamily.Word };
}
