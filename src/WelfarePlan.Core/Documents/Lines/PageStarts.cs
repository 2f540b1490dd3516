namespace WelfarePlan.Documents.Lines;

/// <summary>Marks the first lines of pages: behind a form feed, or behind the one blank that some extractions leave of
/// it.</summary>
internal static class PageStarts
{
    private const double MostShare = 0.06;

    public static void Mark(IReadOnlyList<Line> lines)
    {
        int text = 0;
        int single = 0;
        foreach (Line line in lines)
        {
            if (line.IsBlank) continue;
            text++;
            if (HasSingleBlank(line.Raw)) single++;
        }

        // Where many lines are set in by one blank, the blank says nothing of pages.
        bool blankMeansPage = single > 0 && single <= text * MostShare;
        foreach (Line line in lines)
        {
            line.StartsPage =
                line.IsRunningHead
                || line.Raw.Contains('\f', StringComparison.Ordinal)
                || (blankMeansPage && !line.IsBlank && HasSingleBlank(line.Raw));
        }
    }

    private static bool HasSingleBlank(string raw) => raw.Length > 1 && raw[0] == ' ' && !char.IsWhiteSpace(raw[1]);
}
