using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Titles;

/// <summary>Tells whether a line goes on with the paragraph above it.</summary>
internal static class ParagraphForms
{
    private const int Room = 6;

    // Lines of one paragraph are of one size; a slogan or heading is larger than what follows.
    private const double OtherSize = 1.1;

    /// <summary>A line breaks where it is full; a short title with a longer line below was not broken there.</summary>
    /// <param name="above">The line above.</param>
    /// <param name="line">The line.</param>
    /// <param name="isInside">Whether the paragraph or item has begun before the line above.</param>
    /// <param name="fullLine">The length of a full line of the document, where it is known.</param>
    public static bool GoesOn(Line above, Line line, bool isInside, int fullLine = int.MaxValue)
    {
        if (above.IsWhole) return false;
        if (IsOtherSize(above, line)) return false;
        string text = above.Text.Trim();
        if (text.Length == 0 || text[^1] is '、' or '・' or '「' or '(') return true;
        int limit = isInside ? OutlineLimits.ShortestFullLine : OutlineLimits.LongestRecurringLabel;
        bool isNarrow = fullLine == int.MaxValue || text.Length + Room + 2 >= fullLine || isInside;
        bool hadRoom = text.Length <= limit && (text.Length + Room < line.Text.Trim().Length || !isNarrow);
        return !hadRoom || !TitleForms.IsTitle(text) || "のをにとはがでへや".Contains(text[^1], StringComparison.Ordinal);
    }

    private static bool IsOtherSize(Line above, Line line) =>
        above.Format?.FontSize is > 0 and var size && line.Format?.FontSize is > 0 and var below
        && Math.Max(size, below) > Math.Min(size, below) * OtherSize;
}
