using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Notes;

/// <summary>The years of values that arrows string together: はじめ（令和３年度）→令和４年度→令和５年度の順で並べています.</summary>
internal static class ChainLegend
{
    private const int LeastSteps = 3;
    private const int Longest = 120;
    private static readonly string[] Starts = ["はじめ", "当初", "策定", "基準", "現状", "開始", "スタート"];

    /// <summary>Finds the one legend of a document; two that differ date two tables, and nobody knows which.</summary>
    public static IReadOnlyList<RoleLabel> Find(IReadOnlyList<Line> lines, YearContext years)
    {
        IReadOnlyList<RoleLabel> found = [];
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text || Read(line.Text, years) is not { Count: > 0 } steps) continue;
            if (found.Count > 0 && !found.Select(YearOf).SequenceEqual(steps.Select(YearOf))) return [];
            found = steps;
        }

        return found;
    }

    /// <summary>Reads the steps out of a text; none where it strings no rising years together.</summary>
    public static IReadOnlyList<RoleLabel> Read(string text, YearContext years)
    {
        if (text.Length > Longest || text.AsSpan().CountAny(ArrowSigns.All) < LeastSteps - 1) return [];

        // 計画→実行→点検 strings no years together.
        if (!text.AsSpan().ContainsAnyInRange('0', '9')) return [];
        var steps = new List<RoleLabel>();
        int start = 0;
        while (start <= text.Length)
        {
            int arrow = text.AsSpan(start).IndexOfAny(ArrowSigns.All);
            int end = arrow < 0 ? text.Length : start + arrow;
            if (StepIn(text[start..end], steps.Count, arrow < 0, years) is not { } step) return [];
            if (steps.Count > 0 && step.Year <= steps[^1].Year) return [];
            steps.Add(step);
            start = end + 1;
        }

        return steps;
    }

    // Words lead to the first, and others end the sentence behind the last.
    private static RoleLabel? StepIn(string part, int place, bool isLast, YearContext years)
    {
        RoleLabel? found = null;
        for (int at = 0; at < part.Length; at++)
        {
            bool isYear = YearReader.TryReadAt(part, at, years, out YearReading year);
            if (!isYear || year is not { IsBad: false, Year: not null }) continue;
            if (found is not null && place > 0) return isLast ? found : null;
            bool isStart = place == 0 && Array.Exists(Starts, word => part.Contains(word, StringComparison.Ordinal));
            found = new RoleLabel(isStart ? RoleKind.Baseline : RoleKind.Year) { Year = year.Year };
            at += year.Length - 1;
        }

        return found;
    }

    private static Time.FiscalYear? YearOf(RoleLabel step) => step.Year;
}
