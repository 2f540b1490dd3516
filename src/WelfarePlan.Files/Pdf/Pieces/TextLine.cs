using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>The runs of one line, from the left.</summary>
internal sealed class TextLine
{
    public TextLine(List<TextRun> runs)
    {
        Runs = runs;
        Box = Boxes.Union(runs.Select(run => run.Box));
        Size = runs.Max(run => run.Size);
        IEnumerable<Glyph> glyphs = runs.SelectMany(run => run.Glyphs);
        Text = LineText.Join([.. TextRuns.Strokes(glyphs).SelectMany(stroke => stroke)]);
    }

    public List<TextRun> Runs { get; }

    public SourceBox Box { get; }

    public double Size { get; }

    public string Text { get; }

    /// <summary>Returns whether it begins with a number of a list.</summary>
    public bool IsNumbered() => ValueShape.HasListNumber(Text);

    public bool IsBold => Runs.Sum(run => run.IsBold ? run.Text.Length : -run.Text.Length) > 0;
}
