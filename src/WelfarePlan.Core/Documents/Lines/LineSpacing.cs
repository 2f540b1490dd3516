namespace WelfarePlan.Documents.Lines;

/// <summary>How a document spaces its lines: some extractions put a blank line behind every line.</summary>
internal static class LineSpacing
{
    private const double Share = 0.7;

    public static bool IsDouble(IReadOnlyList<Line> lines)
    {
        int text = 0;
        int followed = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsBlank) continue;
            text++;
            if (lines[i + 1].IsBlank) followed++;
        }

        return text >= 4 && followed >= text * Share;
    }
}
