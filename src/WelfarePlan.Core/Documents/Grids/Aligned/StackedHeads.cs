using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Puts heads together from the words that lines broke them into: 計画策定時 / の値, 目標値 / （R7年度）.</summary>
internal static class StackedHeads
{
    private const int MostParts = 3;

    /// <summary>Returns the heads; null where a word is part of none, or where no line broke any.</summary>
    public static List<TextPiece>? Join(List<TextPiece> parts, YearContext years)
    {
        var heads = new List<TextPiece>();
        bool isBroken = false;
        for (int at = 0; at < parts.Count;)
        {
            int used = 0;
            HeadLabel? label = null;
            string raw = "";
            string joined = "";
            for (int count = 1; count <= MostParts && at + count <= parts.Count; count++)
            {
                TextPiece part = parts[at + count - 1];
                joined = count == 1 ? part.Raw : joined + part.Raw;
                bool mayGoOn = count == 1 || part.Text is ['(' or '[', ..] || Whole(part.Text, years) is null;
                if (!mayGoOn) break;
                string text = count == 1 ? part.Text : FoldedText.TextOf(joined).Trim();
                if (Whole(text, years) is not { } whole) continue;
                (used, label, raw) = (count, whole, joined);
            }

            if (label is null) return null;
            isBroken |= parts[at].Line != parts[at + used - 1].Line;
            heads.Add(new TextPiece(parts[at].Line, 0, 0, raw) { Label = label });
            at += used;
        }

        return isBroken ? heads : null;
    }

    private static HeadLabel? Whole(string text, YearContext years) =>
        HeadReader.Read(text, years) is { Coverage: HeadCoverage.Whole } label ? label : null;
}
