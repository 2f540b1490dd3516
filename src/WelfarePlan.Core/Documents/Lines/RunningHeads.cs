using System.Buffers;
using System.Globalization;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Lines;

/// <summary>Marks running heads: the same words beside a page number, page after page.</summary>
internal static class RunningHeads
{
    private const int LongestHead = 60;
    private const int Reach = 3;
    private const int MostPagesBetween = 8;

    private static readonly SearchValues<char> YearSigns = SearchValues.Create("0123456789RHS令和平成昭元年度末月()");

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,");
    private static readonly SearchValues<char> DateSigns = SearchValues.Create("年月日期次章節編部頁/-~()");

    public static void Mark(IReadOnlyList<Line> lines)
    {
        MarkNumbersBesideRepeatedWords(lines);
        var beside = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.PageNumber) continue;
            Note(lines, NextText(lines, i, -1), beside);
            Note(lines, NextText(lines, i, 1), beside);
        }

        string? title = lines.FirstOrDefault(line => line.Kind == LineKind.Text) is { } firstLine
            ? TitleKeys.Of(firstLine.Text)
            : null;
        MarkPlanNamesBehindNumbers(lines);
        Dictionary<string, int> printings = Count(lines, beside.Keys);
        var heads = new HashSet<string>(
            beside
                .Where(entry =>
                    entry.Key == title || (entry.Value.Count >= 2 && entry.Value.Count * 2 >= printings[entry.Key])
                )
                .Select(entry => entry.Key),
            StringComparer.Ordinal
        );
        if (heads.Count == 0) return;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var printed = heads.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> room = stackalloc char[LongestHead];
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text || !IsShort(line.Text)) continue;
            if (!printed.TryGetValue(room[..TitleKeys.Write(line.Text, room)], out string? key)) continue;

            // The first printing of a heading is the heading; only what comes again is the page's.
            line.IsRunningHead = true;
            if (!seen.Add(key) || (!MayBeHeading(key) && key != title)) line.Kind = LineKind.PageNumber;
        }
    }

    /// <summary>第５章 … / 64 and 第５章 … / 68: different numbers beside the same words count pages.</summary>
    private static void MarkNumbersBesideRepeatedWords(IReadOnlyList<Line> lines)
    {
        var numbers = new Dictionary<(string Words, int Step), List<int>>();
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].Kind is not (LineKind.Text or LineKind.PageNumber) || !IsBareNumber(lines[i].Text)) continue;
            foreach (int step in (ReadOnlySpan<int>)[-1, 1])
            {
                int head = NextText(lines, i, step);
                if (head < 0 || !IsShort(lines[head].Text) || !NamesPlanOrChapter(lines[head].Text))
                    continue;
                (string, int) key = (TitleKeys.Of(lines[head].Text), step);
                if (!numbers.TryGetValue(key, out List<int>? places)) numbers[key] = places = [];
                places.Add(i);
            }
        }

        string? first = lines.FirstOrDefault(line => line.Kind == LineKind.Text) is { } title
            ? TitleKeys.Of(title.Text)
            : null;
        foreach (((string words, _), List<int> places) in numbers)
        {
            if ((places.Count < 2 && words != first) || !CountsPages(lines, places)) continue;
            foreach (int place in places) lines[place].Kind = LineKind.PageNumber;
        }
    }

    // Page numbers rise by one from page to page, or by a few where a page has no head; values of a table do not.
    private static bool CountsPages(IReadOnlyList<Line> lines, List<int> places)
    {
        int last = -1;
        foreach (int place in places)
        {
            int number = int.Parse(lines[place].Text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
            if (last >= 0 && number - last is < 1 or > MostPagesBetween) return false;
            last = number;
        }

        return true;
    }

    // 目標値 over 120 and again over 150 is a table with one cell a line.
    private static bool NamesPlanOrChapter(string text) =>
        text.Contains("計画", StringComparison.Ordinal)
        || (text.Contains('第', StringComparison.Ordinal) && text.AsSpan().IndexOfAny('章', '編', '節') > 0);

    private static bool IsBareNumber(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        return trimmed.Length is > 0 and <= 4 && !trimmed.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>- 38 - and 地域福祉計画 各論: the plan's name right behind a page number heads the next page, even if it does
    /// so once.</summary>
    private static void MarkPlanNamesBehindNumbers(IReadOnlyList<Line> lines)
    {
        for (int i = 1; i + 1 < lines.Count; i++)
        {
            if (
                lines[i].Kind != LineKind.PageNumber
                || lines[i + 1].Kind != LineKind.Text
                || !IsShort(lines[i + 1].Text)
            )
                continue;
            string text = lines[i + 1].Text.Trim();
            bool isChapter = text[0] == '第' && text.AsSpan().IndexOfAny('章', '編', '節') > 0;
            lines[i + 1].IsRunningHead =
                text.Contains("計画", StringComparison.Ordinal)
                && !isChapter
                && !text.Contains('。', StringComparison.Ordinal)
                && !HoldsValues(text);
        }
    }

    /// <summary>個別避難計画の作成件数 2,073 2,372, or 25件: a row and not the plan's name.</summary>
    private static bool HoldsValues(string text)
    {
        int bare = 0;
        foreach (Range range in text.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = text.AsSpan(range);
            if (word.Length == 0 || !char.IsAsciiDigit(word[0])) continue;
            int rest = word.IndexOfAnyExcept(Digits);
            if (rest < 0 ? word.Contains(',') || ++bare > 1 : !DateSigns.Contains(word[rest])) return true;
        }

        return false;
    }

    private static Dictionary<string, int> Count(IReadOnlyList<Line> lines, IEnumerable<string> keys)
    {
        Dictionary<string, int> printings = keys.ToDictionary(key => key, _ => 0, StringComparer.Ordinal);
        if (printings.Count == 0) return printings;
        var printed = printings.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> room = stackalloc char[LongestHead];
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text || !IsShort(line.Text)) continue;
            ReadOnlySpan<char> key = room[..TitleKeys.Write(line.Text, room)];
            if (printed.TryGetValue(key, out int count)) printed[key] = count + 1;
        }

        return printings;
    }

    // （令和6年度） over and over is the label of a column, on whatever page it stands.
    private static bool IsYear(string key) => key.AsSpan().IndexOfAnyExcept(YearSigns) < 0;

    private static bool MayBeHeading(string key) =>
        key[0] == '第' && key.AsSpan(0, Math.Min(4, key.Length)).IndexOfAny('章', '編', '節') > 0
        || key.StartsWith("基本", StringComparison.Ordinal)
        || key.Contains("目標", StringComparison.Ordinal)
        || key.Contains("方針", StringComparison.Ordinal);

    // A head at the right edge of the page has wide gaps before and between its words, on every page others.
    private static bool IsShort(string text)
    {
        if (text.Length <= LongestHead) return true;
        int letters = 0;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && ++letters > LongestHead) return false;
        }

        return true;
    }

    private static int NextText(IReadOnlyList<Line> lines, int index, int step)
    {
        int at = index + step;
        int passed = 0;
        while (at >= 0 && at < lines.Count && lines[at].Kind == LineKind.Blank && passed < Reach)
        {
            at += step;
            passed++;
        }

        return at >= 0 && at < lines.Count && lines[at].Kind == LineKind.Text ? at : -1;
    }

    private static void Note(IReadOnlyList<Line> lines, int index, Dictionary<string, List<int>> beside)
    {
        if (index < 0 || !IsShort(lines[index].Text)) return;
        string key = TitleKeys.Of(lines[index].Text);
        if (key.Length < 4 || IsYear(key) || char.IsAsciiDigit(key[^1]) && key.Any(c => c is '%' or '人' or '件')) return;
        if (!beside.TryGetValue(key, out List<int>? places)) beside[key] = places = [];
        if (!places.Contains(index)) places.Add(index);
    }
}
