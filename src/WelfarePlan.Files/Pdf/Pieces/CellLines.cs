using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>Writes the runs of a cell as lines.</summary>
internal static class CellLines
{
    private const double SmallestRuby = 0.62;               // of the letters that it explains

    public static List<string> Of(IReadOnlyList<TextRun> runs, double width)
    {
        List<Glyph> glyphs = [.. runs.SelectMany(run => run.Glyphs).OrderBy(glyph => glyph.Order)];
        if (VerticalText.TryRead(glyphs, width) is { } columns) return columns;
        List<TextLine> lines = TextLines.Of(runs);
        RemoveRuby(lines);
        return [.. lines.Select(Text).Where(text => text.Length > 0)];
    }

    public static void RemoveRuby(List<TextLine> lines) =>
        lines.RemoveAll(line => lines.Any(under => IsRubyOf(line, under)));

    public static string Text(TextLine line)
    {
        bool isSpread = line.Runs.Count > 1 && line.Runs.All(run => run.Glyphs.Count == 1 && run.Text[0] >= '\u3040');
        return isSpread ? string.Concat(line.Runs.Select(run => run.Text)) : line.Text;
    }

    private static bool IsRubyOf(TextLine line, TextLine under) =>
        under.Size > 0 && line.Size <= SmallestRuby * under.Size
        && line.Box.Middle() < under.Box.Middle()
        && under.Box.Top - line.Box.Bottom < 0.5 * line.Size
        && line.Box.Left > under.Box.Left - line.Size && line.Box.Right < under.Box.Right + line.Size
        && line.Runs.All(run => run.Glyphs.All(glyph => glyph.Text[0] is >= '\u3041' and <= '\u30FC'));
}
