using WelfarePlan.Diagnostics;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Lines;

/// <summary>Stage 1: source text to repaired lines. Never drops or adds a line, so that numbers agree with an editor's.</summary>
internal static class LineReader
{
    private const int LongestRepaired = 4000;

    public static IReadOnlyList<Line> Read(string source, ICollection<Diagnostic> log, CancellationToken stop = default)
    {
        var lines = new List<Line>();
        int start = source.StartsWith('\uFEFF') ? 1 : 0;
        while (start <= source.Length)
        {
            stop.ThrowIfCancellationRequested();
            int end = source.IndexOf('\n', start);
            if (end < 0) end = source.Length;
            int last = end > start && source[end - 1] == '\r' ? end - 1 : end;
            lines.Add(Repair(lines.Count + 1, source[start..last], log));
            start = end + 1;
        }

        IReadOnlyList<Line> stoppable = StoppableLines.Of(lines, stop);
        PageFurniture.Mark(stoppable);
        return stoppable;
    }

    private static Line Repair(int number, string raw, ICollection<Diagnostic> log)
    {
        var folded = new FoldedText(raw);
        if (string.IsNullOrWhiteSpace(folded.Text)) return new Line(number, raw, "") { Kind = LineKind.Blank };
        if (folded.Text.Length > LongestRepaired) return new Line(number, raw, folded.Text, Indexes(folded));

        MappedText closed = SpacedLetters.Close(MarkdownMarks.Drop(new MappedText(folded.Text, Indexes(folded))), raw);
        MappedText text = EchoFolding.Fold(closed, out bool wasEcho);
        if (wasEcho) log.Add(DiagnosticRules.EchoFolded.At(LineSpan.At(number), text.Text.Trim()));

        // A line of Markdown marks alone has nothing left.
        return string.IsNullOrWhiteSpace(text.Text)
            ? new Line(number, raw, "") { Kind = LineKind.Blank }
            : new Line(number, raw, SlashRules.Draw(text, raw), text.SourceIndexes);
    }

    private static int[] Indexes(FoldedText folded)
    {
        int[] indexes = new int[folded.Text.Length];
        for (int i = 0; i < indexes.Length; i++) indexes[i] = folded.SourceIndex(i);
        return indexes;
    }
}
