using System.Text;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>The years that a sentence gives all values of a role in the document: 現状値は、令和４年度の実績です。</summary>
/// <param name="Baseline">The year of all baselines, or null.</param>
/// <param name="Target">The year of all targets, or null.</param>
internal readonly record struct StatedYears(YearReading? Baseline, YearReading? Target)
{
    private const int LongestSentence = 400;
    private const int MostBetween = 24;

    private static readonly string[] Baselines = ["現状値", "基準値", "現在値", "策定時の値", "当初値", "現状", "策定時", "計画策定時", "基準"];
    private static readonly string[] Targets = ["目標値", "数値目標", "目標"];

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
        bool isOneBaseline = true;
        bool isOneTarget = true;
        foreach (string sentence in Sentences(lines))
        {
            Take(Find(sentence, Baselines, years), ref baseline, ref isOneBaseline);
            Take(Find(sentence, Targets, years), ref target, ref isOneTarget);
        }

        return new StatedYears(isOneBaseline ? baseline : null, isOneTarget ? target : null);
    }

    // Two sentences that give two years date two tables, and nobody knows which.
    private static void Take(YearReading? found, ref YearReading? kept, ref bool isOne)
    {
        if (found is not { IsBad: false, Year: not null }) return;
        isOne &= kept is null || kept.Value.Year == found.Value.Year;
        kept ??= found;
    }

    /// <summary>Sentences of running text, which go on over lines; a note of marked rows (※印の…) speaks of these
    /// alone.</summary>
    private static IEnumerable<string> Sentences(IReadOnlyList<Line> lines)
    {
        var open = new StringBuilder();
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text || open.Length > LongestSentence) open.Clear();
            if (line.Kind != LineKind.Text) continue;
            string text = line.Text.Trim();
            if (text.Length == 0) open.Clear();
            int start = 0;
            for (int end = text.IndexOf('。', 0); end >= 0; end = text.IndexOf('。', start))
            {
                open.Append(text, start, end - start);
                if (MayDate(open)) yield return open.ToString();
                open.Clear();
                start = end + 1;
            }

            open.Append(text, start, text.Length - start);
        }
    }

    private static bool MayDate(StringBuilder sentence) =>
        sentence.Length is > 1 and <= LongestSentence && !(sentence[0] == '※' && sentence[1] == '印');

    private static YearReading? Find(string sentence, string[] words, YearContext years)
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
                bool isQuoted = at > 0 && sentence[at - 1] == '「' && after < sentence.Length && sentence[after] == '」';
                if (isQuoted) after++;
                bool isValue = isQuoted || word[^1] == '値';
                if (isValue && after < sentence.Length && sentence[after] == 'は'
                    && YearBehind(sentence, after + 1, years) is { } year) return year;
            }
        }

        return null;
    }

    private static YearReading? YearBehind(string sentence, int start, YearContext years)
    {
        int end = Math.Min(sentence.Length, start + MostBetween);
        for (int at = start; at < end; at++)
        {
            if (!YearReader.TryReadAt(sentence, at, years, out YearReading year)) continue;
            ReadOnlySpan<char> rest = sentence.AsSpan(at + year.Length);
            foreach (string words in Behind)
            {
                if (rest.StartsWith(words, StringComparison.Ordinal)) return year;
            }

            return null;
        }

        return null;
    }
}
