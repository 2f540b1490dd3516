using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids;

/// <summary>What stands above a table: its caption and its heading.</summary>
internal static class LinesAbove
{
    private const int LinesToHeading = 12;
    private const int LongestHeading = 50;

    /// <summary>Returns the numbered heading nearest above a line, or an empty text.</summary>
    public static string Heading(IReadOnlyList<Line> lines, int number)
    {
        for (int i = number - 2; i >= 0 && i >= number - LinesToHeading; i--)
        {
            string text = lines[i].Text.Trim();
            bool isShort = lines[i].Kind == LineKind.Text && text.Length <= LongestHeading;
            if (isShort && !text.Contains('。', StringComparison.Ordinal) && NumberingReader.Read(text) is not null)
                return text;
        }

        return "";
    }

    /// <summary>Returns the words right above a line, which may caption a table.</summary>
    public static string Caption(IReadOnlyList<Line> lines, int number)
    {
        for (int i = number - 2; i >= 0 && i >= number - 4; i--)
        {
            if (lines[i].Kind == LineKind.Text) return lines[i].Text.Trim();
        }

        return "";
    }
}
