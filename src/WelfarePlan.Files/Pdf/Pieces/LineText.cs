using System.Text;
using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>Writes letters that stand side by side as text.</summary>
internal static class LineText
{
    private const double GapBetweenWords = 0.2;             // of a letter, between Latin letters and digits
    private const double GapBetweenKanji = 0.6;
    private const double WideGap = 1.5;

    public static string Join(IReadOnlyList<Glyph> glyphs)
    {
        var text = new StringBuilder(glyphs.Count);
        for (int at = 0; at < glyphs.Count; at++)
        {
            if (at > 0) text.Append(Between(glyphs[at - 1], glyphs[at]));
            text.Append(glyphs[at].Text);
        }

        return text.ToString();
    }

    public static string Between(Glyph left, Glyph right)
    {
        double gap = (right.Box.Left - left.Box.Right) / Math.Min(left.Size, right.Size);
        bool hasBlanks = right.Lead.Length > 0 && gap > 0.1 && right.Order == left.Order + 1;
        if (hasBlanks) return gap < WideGap ? right.Lead[..1] : right.Lead;
        if (gap >= WideGap) return "\u3000";
        return gap >= (IsNarrow(left) && IsNarrow(right) ? GapBetweenWords : GapBetweenKanji) ? " " : "";
    }

    private static bool IsNarrow(Glyph glyph) => glyph.Text[0] is > ' ' and < '\u2000';
}
