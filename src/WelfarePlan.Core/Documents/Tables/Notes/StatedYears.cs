using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Notes;

/// <summary>The years that a sentence gives all values of a role in the document: 現状値は、令和４年度の実績です。</summary>
/// <param name="Baseline">The year of all baselines, or null.</param>
/// <param name="Target">The year of all targets, or null.</param>
/// <param name="Marked">The year of the baselines of rows marked ※, or null.</param>
internal readonly record struct StatedYears(
    YearReading? Baseline, YearReading? Target, YearReading? Marked = null)
{
    /// <summary>Gets the year that the sentence of baselines and targets gives the values on the way (中間), or
    /// null.</summary>
    public YearReading? OnTheWay { get; init; }

    /// <summary>Gets the year of all that has come of it, or null.</summary>
    public YearReading? Actual { get; init; }

    private const int LongestSentence = 400;
    private const int MostBetween = 24;

    // A note of marked rows speaks of these alone.
    private const string Mark = "※印";

    private const string Middle = "中間";

    private static readonly string[] Baselines =
        ["現状値", "基準値", "現在値", "策定時の値", "当初値", "現状", "策定時", "計画策定時", "基準", "いま"];

    private static readonly string[] Targets = ["目標値", "数値目標", "目標", "ゴール"];
    private static readonly string[] Actuals = ["実績値", "実績", "結果", "達成値"];

    // What is said of the values of a year, and not of what happened in it.
    private static readonly string[] Behind =
    [
        "末", "の実績", "の値", "の数値", "の数", "のもの", "の結果", "の状況", "の目標", "現在", "時点", "です", "とし", "に達成", "における", "、", ")のもの",
        ")の値", ")の実績", ")の目標", ")に達成",
    ];

    public static StatedYears Of(IReadOnlyList<Line> lines, YearContext years)
    {
        YearReading? baseline = null;
        YearReading? target = null;
        YearReading? actual = null;
        YearReading? marked = null;
        bool isOneMarked = true;
        bool isOneBaseline = true;
        bool isOneTarget = true;
        bool isOneActual = true;
        foreach (string sentence in Sentences(lines))
        {
            if (sentence.StartsWith(Mark, StringComparison.Ordinal))
            {
                Take(Find(sentence, Baselines, years, isMarked: true), ref marked, ref isOneMarked);
                continue;
            }

            Take(Find(sentence, Baselines, years), ref baseline, ref isOneBaseline);
            Take(Find(sentence, Targets, years), ref target, ref isOneTarget);
            Take(Find(sentence, Actuals, years), ref actual, ref isOneActual);
        }

        DatedRoles? pair = YearNotes.FindPair(lines, years);
        return new StatedYears(
            pair?.Baseline ?? (isOneBaseline ? baseline : null),
            pair?.Target ?? (isOneTarget ? target : null),
            isOneMarked ? marked : null)
        {
            OnTheWay = pair?.OnTheWay,
            Actual = isOneActual ? actual : null,
        };
    }

    /// <summary>Returns whether a head is one of values between start and end: 中間, 中間値.</summary>
    public static bool IsOnTheWay(string head) => head.StartsWith(Middle, StringComparison.Ordinal);

    // Two sentences that give two years date two tables, and nobody knows which.
    private static void Take(YearReading? found, ref YearReading? kept, ref bool isOne)
    {
        if (found is not { IsBad: false, Year: not null }) return;
        isOne &= kept is null || kept.Value.Year == found.Value.Year;
        kept ??= found;
    }

    /// <summary>Sentences that say something of a value or of a word in quotation marks; they go on over a
    /// line.</summary>
    private static IEnumerable<string> Sentences(IReadOnlyList<Line> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Text || lines[i].Text.Length > LongestSentence || !MayDate(lines[i].Text))
                continue;
            bool goesOn = i + 1 < lines.Count && lines[i + 1].Kind == LineKind.Text;
            string text = goesOn ? lines[i].Text.Trim() + lines[i + 1].Text.Trim() : lines[i].Text.Trim();
            foreach (string sentence in text.Split('。', StringSplitOptions.RemoveEmptyEntries))
            {
                if (MayDate(sentence)) yield return sentence;
            }
        }
    }

    private static bool MayDate(ReadOnlySpan<char> text) =>
        text.Contains("値は", StringComparison.Ordinal)
        || text.Contains("」は", StringComparison.Ordinal)
        || text.Contains("の基準は", StringComparison.Ordinal)
        || text.Contains("の現状は", StringComparison.Ordinal);

    /// <summary>「到達目標」の基準は, 各指標の現状は: what is said of indicators, and not of the town.</summary>
    private static bool IsOfIndicators(ReadOnlySpan<char> before)
    {
        if (before is not [.., 'の']) return false;
        before = before[..^1].TrimEnd('」');
        return before.EndsWith("指標", StringComparison.Ordinal) || before.EndsWith("目標", StringComparison.Ordinal)
            || before.EndsWith("目標値", StringComparison.Ordinal);
    }

    private static YearReading? Find(string sentence, string[] words, YearContext years, bool isMarked = false)
    {
        foreach (string word in words)
        {
            for (
                int at = sentence.IndexOf(word, StringComparison.Ordinal);
                at >= 0;
                at = sentence.IndexOf(word, at + 1, StringComparison.Ordinal)
            )
            {
                int after = at + word.Length;
                bool isQuoted =
                    at > 0 && sentence[at - 1] == '「' && after < sentence.Length && sentence[after] == '」';
                if (isQuoted) after++;
                bool isValue = isQuoted || word[^1] == '値' || IsOfIndicators(sentence.AsSpan(0, at));
                if (
                    isValue
                    && after < sentence.Length
                    && sentence[after] == 'は'
                    && YearBehind(sentence, after + 1, years, isMarked) is { } year
                )
                    return year;
            }
        }

        return null;
    }

    private static YearReading? YearBehind(string sentence, int start, YearContext years, bool isMarked)
    {
        int end = Math.Min(sentence.Length, start + MostBetween);
        for (int at = start; at < end; at++)
        {
            if (!YearReader.TryReadAt(sentence, at, years, out YearReading year)) continue;
            if (isMarked) return year;
            ReadOnlySpan<char> rest = sentence.AsSpan(at + year.Length);

            // 2023年度末（アンケートは2024年度）の数値
            if (rest is ['(', ..] && rest.IndexOf(')') is > 0 and var close) rest = rest[(close + 1)..];
            if (rest.Trim().IsEmpty) return year;
            foreach (string words in Behind)
            {
                if (rest.StartsWith(words, StringComparison.Ordinal)) return year;
            }

            return null;
        }

        return null;
    }
}
