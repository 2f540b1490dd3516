using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>Tells cells apart whose texts fill their columns, so that nearly no white is between them: what the page
/// writes next stands on the next line of the same cell.</summary>
internal sealed class WrittenBelow(IReadOnlyList<Glyph> glyphs)
{
    private const double LeastPitch = 0.7;                  // letters
    private const double MostPitch = 2;
    private const double SameSize = 0.1;

    private readonly Dictionary<int, Glyph> _byOrder = ByOrder(glyphs);

    /// <summary>Returns whether a run goes on below itself, and not with a letter that stands beside it.</summary>
    public bool EndsCell(List<Glyph> run, Glyph beside)
    {
        Glyph last = run[^1];
        if (beside.Operator == last.Operator || beside.Order == last.Order + 1) return false;
        if (!_byOrder.TryGetValue(last.Order + 1, out Glyph next)) return false;
        double pitch = next.Box.Bottom - last.Box.Bottom;
        return pitch > LeastPitch * last.Size && pitch < MostPitch * last.Size
            && Math.Abs(next.Size - last.Size) < SameSize * last.Size
            && next.Middle < last.Box.Right && next.Middle > run[0].Box.Left - last.Size;
    }

    private static Dictionary<int, Glyph> ByOrder(IReadOnlyList<Glyph> glyphs)
    {
        var byOrder = new Dictionary<int, Glyph>(glyphs.Count);
        foreach (Glyph glyph in glyphs) byOrder[glyph.Order] = glyph;
        return byOrder;
    }
}
