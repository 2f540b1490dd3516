using WelfarePlan.Text;

namespace WelfarePlan.Documents.Lines;

/// <summary>Draws rules where a row is parted by full-width strokes: 指標名／現況値（H28年度）／目標値（H34年度）.</summary>
internal static class SlashRules
{
    private const int LongestRow = 200;
    private static readonly string[] HeaderWords =
        ["値", "目標", "指標", "項目", "区分", "年度", "単位", "実績", "現状", "策定時", "担当", "所管", "備考"];

    // 7地区／20地区　13地区／20地区: the gaps part the cells, and the strokes stand inside them.
    private static bool HasGapBeforeNumber(string text)
    {
        string trimmed = text.Trim();
        for (int i = 1; i < trimmed.Length; i++)
        {
            if (char.IsAsciiDigit(trimmed[i]) && char.IsWhiteSpace(trimmed[i - 1])) return true;
        }

        return false;
    }

    public static string Draw(MappedText line, string raw)
    {
        string text = line.Text;
        if (
            text.Length > LongestRow
            || raw.AsSpan().Count('／') < 2
            || text.Contains('。', StringComparison.Ordinal)
            || HasGapBeforeNumber(text)
        )
            return text;

        char[] ruled = text.ToCharArray();
        for (int i = 0; i < ruled.Length; i++)
        {
            if (ruled[i] == '/' && raw[line.SourceIndex(i)] == '／') ruled[i] = '│';
        }

        string[] parts = new string(ruled).Split('│');
        int values = parts.Count(part => part.Trim() is [>= '0' and <= '9', ..]);
        int words = parts.Count(part =>
            AnyWord.IsIn(part, HeaderWords)
        );
        return parts.Length >= 3 && (values >= 1 || words >= 2) ? new string(ruled) : text;
    }
}
