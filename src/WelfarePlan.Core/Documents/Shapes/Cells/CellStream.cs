using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Shapes.Cells;

/// <summary>The cells of a document in reading order, with the lines at which tables end.</summary>
internal sealed class CellStream
{
    private const int LongestHeading = 60;
    private const int MostBlanks = 4;
    private const int LeastLabels = 2;

    private readonly List<StreamItem> _items = [];

    public CellStream(IReadOnlyList<Line> lines, YearContext years, IReadOnlySet<int> taken)
    {
        var reader = new CellReader(years);
        for (int index = 0; index < lines.Count; index++)
        {
            Line line = lines[index];
            if (
                line.Kind != LineKind.Text
                || line.IsRunningHead
                || taken.Contains(line.Number)
                || RuledRow.IsRule(line.Text)
            )
                continue;
            StopKind stop = StopAt(line);
            if (stop == StopKind.Sentence && IsRow(reader.Read(line))) stop = StopKind.None;
            if (stop == StopKind.None && OpensSection(lines, index, reader)) stop = StopKind.Heading;
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

    /// <summary>A name, several values and then a note that is a sentence.</summary>
    private static bool IsRow(IReadOnlyList<Cell> cells)
    {
        int first = 0;
        while (first < cells.Count && cells[first].Kind != CellKind.Value) first++;
        if (first == 0 && cells.Count > 1 && cells[1].Kind == CellKind.Text)
        {
            // The row's own number stands first.
            first = 1;
            while (first < cells.Count && cells[first].Kind != CellKind.Value) first++;
        }

        return first > 0 && first + 2 < cells.Count && cells[first + 1].Kind == CellKind.Value;
    }

    private static StopKind StopAt(Line line)
    {
        if (RuledRow.IsRuled(line.Text) && !IsWordHeading(line)) return StopKind.None;
        ReadOnlySpan<char> text = line.Text.AsSpan().Trim();
        if (
            text[0] is '※'
            || text.StartsWith("注)", StringComparison.Ordinal)
            || text.StartsWith("(注", StringComparison.Ordinal)
            || text.StartsWith("注:", StringComparison.Ordinal)
        )
            return StopKind.Note;
        if (text.Contains('。')) return StopKind.Sentence;
        if (text.Length > LongestHeading) return StopKind.None;

        Numbering? numbering = NumberingReader.Read(line.Text);
        return
            numbering
                is
            {
                Family: NumberingFamily.Part or NumberingFamily.Chapter or NumberingFamily.Section
                        or NumberingFamily.Article or NumberingFamily.Word
            }
            ? StopKind.Heading
            : StopKind.None;
    }

    /// <summary>（２）健康づくりの推進, and under it a label, a header, prose or the next number: a heading, not the name of a
    /// row.</summary>
    private static bool OpensSection(IReadOnlyList<Line> lines, int index, CellReader reader)
    {
        Line line = lines[index];
        if (line.Text.Length > LongestHeading || RuledRow.IsRuled(line.Text)) return false;
        if (
            NumberingReader.Read(line.Text) is not { } numbering
            || numbering.Family is NumberingFamily.Mark or NumberingFamily.None
        )
            return false;
        if (
            NamePhrases.StartsWithin(line.Text.AsSpan(numbering.TitleStart))
            || reader
                .Read(line)
                .Any(cell => cell.Start >= numbering.TitleStart && cell.Kind is CellKind.Value or CellKind.Role)
        )
            return false;

        int next = index + 1;
        while (next < lines.Count && lines[next].Kind != LineKind.Text && next - index <= MostBlanks) next++;
        if (next >= lines.Count || lines[next].Kind != LineKind.Text) return false;
        if (numbering.Family != NumberingFamily.Circled && StopAt(lines[next]) is StopKind.Sentence or StopKind.Heading)
            return true;
        for (int seen = 0; seen < MostBlanks && next < lines.Count; next++)
        {
            if (lines[next].Kind != LineKind.Text) continue;
            seen++;
            IReadOnlyList<Cell> cells = reader.Read(lines[next]);
            if (cells is [{ Kind: CellKind.Role }, ..]) return true;
            if (cells.Any(cell => cell.Kind == CellKind.Value)) break;
            if (cells.Count(cell => cell.Kind == CellKind.Role) >= LeastLabels) return true;
            if (seen > 1 && numbering.Family != NumberingFamily.Circled && StopAt(lines[next]) != StopKind.None)
                return true;
        }

        next = index + 1;
        while (next < lines.Count && lines[next].Kind != LineKind.Text) next++;
        return NumberingReader.Read(lines[next].Text) is { } below
            && below.Family != numbering.Family
            && below.Family is not NumberingFamily.Mark
            && !reader.Read(lines[next]).Any(cell => cell.Start >= below.TitleStart && cell.Kind == CellKind.Value);
    }

    /// <summary>基本目標１｜…: a heading that was parted like the rows of the tables under it.</summary>
    private static bool IsWordHeading(Line line) =>
        line.Text.AsSpan().Count('|') <= 1
        && !line.Text.Contains('\t', StringComparison.Ordinal)
        && NumberingReader.Read(line.Text) is { Family: NumberingFamily.Word };
}
