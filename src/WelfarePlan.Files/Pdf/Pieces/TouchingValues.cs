namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>Parts values from the words before them where a text fills its column and other values of the page stand
/// below or above the value.</summary>
internal static class TouchingValues
{
    private const double SameEdge = 0.15;                   // letters
    private const double Nearest = 20;                      // letters up or down: the same table
    private const int FewValues = 2;

    public static List<TextRun> Part(List<TextRun> runs)
    {
        List<TextRun> values = [.. runs.Where(run => ValueShape.IsValue(run.Text))];
        return values.Count < FewValues ? runs : [.. runs.SelectMany(run => Part(run, values))];
    }

    private static List<TextRun> Part(TextRun run, List<TextRun> values)
    {
        List<TextRun> pieces = [.. run.CutBeforeValues()];
        bool areCells = pieces.Count > 1
            && pieces.Skip(1).All(piece => ValueShape.IsValue(piece.Text) && IsInColumn(piece, values));
        return areCells ? pieces : [run];
    }

    private static bool IsInColumn(TextRun piece, List<TextRun> values)
    {
        List<TextRun> near = values.FindAll(value =>
            Math.Abs(value.Box.Top - piece.Box.Top) is var apart && apart > piece.Size / 2
            && apart < Nearest * piece.Size);
        double same = SameEdge * piece.Size;
        return near.Count(value => Math.Abs(value.Box.Left - piece.Box.Left) < same) >= FewValues
            || near.Count(value => Math.Abs(value.Box.Right - piece.Box.Right) < same) >= FewValues
            || near.Count(value => Math.Abs(value.Middle - piece.Middle) < same) >= FewValues;
    }
}
