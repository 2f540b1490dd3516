namespace WelfarePlan.Files.Text;

/// <summary>Tells a file of separated values from a text in which separators happen to stand.</summary>
internal static class SeparatedShape
{
    private const int RowsLookedAt = 2_000;

    // Of a thousand rows exported from a table nearly all have as many fields; lines of prose do not agree.
    private const double SharesEnough = 0.9;

    private static readonly char[] Separators = ['\t', ',', ';'];

    public static char? SeparatorOf(string text)
    {
        foreach (char separator in Separators)
        {
            if (text.Contains(separator, StringComparison.Ordinal) && Fits(text, separator)) return separator;
        }

        return null;
    }

    private static bool Fits(string text, char separator)
    {
        var counts = new Dictionary<int, int>();
        int rows = 0;
        int telling = 0;
        foreach (IReadOnlyList<string> fields in SeparatedRows.Of(text, separator).Take(RowsLookedAt))
        {
            if (fields.All(string.IsNullOrWhiteSpace)) continue;
            rows++;
            counts[fields.Count] = counts.GetValueOrDefault(fields.Count) + 1;
            if (fields.Count > 1 && (separator != ',' || HasRealComma(fields))) telling++;
        }

        if (rows == 0) return false;

        // Titles may stand over the table with fewer fields.
        (int common, int often) = counts.MaxBy(pair => pair.Value);
        int titles = counts.Where(pair => pair.Key == 1).Sum(pair => pair.Value);
        bool agree = often >= SharesEnough * (rows - Math.Min(titles, rows / 4));
        return rows > 1 && common > 1 && agree && telling * 2 > rows;
    }

    // 1,234 is one number.
    private static bool HasRealComma(IReadOnlyList<string> fields)
    {
        for (int at = 1; at < fields.Count; at++)
        {
            bool isDigitBefore = fields[at - 1] is [.., >= '0' and <= '9'];
            bool isGroupAfter = fields[at] is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] or
                [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', not (>= '0' and <= '9'), ..];
            if (!isDigitBefore || !isGroupAfter) return true;
        }

        return false;
    }
}
