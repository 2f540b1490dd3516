using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Notes;

/// <summary>A sentence that dates two values by where they stand: 左の数字は2022年度の実績、右の数字は2029年度の目標です.</summary>
internal static class SideLegend
{
    private const int MostBetween = 24;
    private static readonly (char First, char Second)[] Sides = [('左', '右'), ('上', '下'), ('前', '後')];
    private static readonly string[] Figures = ["の数字は", "の数値は", "の値は", "側は", "が", "は"];
    private static readonly string[] Starts = ["実績", "現状", "基準", "現在", "値", "策定時"];

    /// <summary>Returns the years of the values where the plan starts and of its targets, or null.</summary>
    public static (YearReading Baseline, YearReading Target)? Read(string text, YearContext years)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9')) return null;
        foreach ((char first, char second) in Sides)
        {
            if (Find(text, 0, first, years) is not var (start, startEnd, startWords)) continue;
            if (Find(text, startEnd, second, years) is not var (goal, _, goalWords)) continue;
            bool isPair =
                Array.Exists(Starts, word => startWords.Contains(word, StringComparison.Ordinal))
                && !startWords.Contains("目標", StringComparison.Ordinal)
                && goalWords.Contains("目標", StringComparison.Ordinal);
            if (isPair && start.Year < goal.Year) return (start, goal);
        }

        return null;
    }

    /// <summary>Finds the year that is said of a side, and the words behind it to the end of the clause.</summary>
    private static (YearReading Year, int End, string Words)? Find(string text, int from, char side, YearContext years)
    {
        int at = text.IndexOf(side, from);
        if (at < 0) return null;
        foreach (string figure in Figures)
        {
            if (!text.AsSpan(at + 1).StartsWith(figure, StringComparison.Ordinal)) continue;
            int start = at + 1 + figure.Length;
            int end = text.AsSpan(start).IndexOfAny("、,。;");
            end = end < 0 ? text.Length : start + end;
            for (int place = start; place < Math.Min(end, start + MostBetween); place++)
            {
                if (!YearReader.TryReadAt(text, place, years, out YearReading year)) continue;
                return year.IsBad ? null : (year, end, text[start..end]);
            }

            return null;
        }

        return null;
    }
}
