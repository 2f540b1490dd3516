using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings;

/// <summary>
/// A word of the plan's own making that counts its goals: 合言葉１, 合言葉２, … each before a title, in a document that
/// bears the title of a plan and has no other word for them.
/// </summary>
internal sealed class CountedWords
{
    private const int ShortestWord = 2;
    private const int LongestWord = 8;
    private const int Least = 2;
    private const int Most = 12;

    /// <summary>What is counted in any document: questions, figures, meetings, steps.</summary>
    private static readonly string[] Others = [
        "問", "図", "表", "資料", "別紙", "別添", "様式", "写真", "議題", "議案", "案件", "報告", "事例", "例", "注", "ステップ",
        "グループ", "令和", "平成", "昭和", "年", "月", "コース", "クラス", "班", "会場", "地区", "回", "部会", "ゾーン", "日程", "議事",
        "番号", "ポイント", "コラム", "ケース", "タイプ", "パターン", "レベル", "ランク", "期", "次", "層", "章", "部", "節", "編", "名", "その", "エリア",
        "圏域", "圏", "区",
    ];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public CountedWords(OutlineSource source)
    {
        if (source.PlanTitle is null) return;
        var counts = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (Line line in source.Lines)
        {
            if (line.Kind != LineKind.Text || line.Text.Length > OutlineLimits.LongestTitle) continue;
            if (NumberingReader.Read(line.Text) is { Family: NumberingFamily.Word, Number.Length: > 0, Rank: 1 } known
                && !LevelWords.IsPlain(known.Word)) return;
            if (Find(line.Text) is not { } found) continue;
            if (!counts.TryGetValue(found.Word, out HashSet<int>? known2)) counts[found.Word] = known2 = [];
            known2.Add(found.Count);
        }

        foreach ((string word, HashSet<int> seen) in counts)
        {
            if (seen.Count is >= Least and <= Most && seen.Min() == 1 && seen.Max() == seen.Count) _words.Add(word);
        }
    }

    /// <summary>Returns the numbering of a line that begins with such a word, or null.</summary>
    public Numbering? Read(string text) =>
        _words.Count > 0 && Find(text) is { } found && _words.Contains(found.Word) ? found : null;

    private static Numbering? Find(string text)
    {
        int start = 0;
        while (start < text.Length && IsInFront(text[start])) start++;
        int end = start;
        while (end < text.Length && end - start <= LongestWord && IsOfWord(text[end])) end++;
        if (end - start is < ShortestWord or > LongestWord) return null;
        string word = text[start..end];
        if (EndsOtherwise(word)) return null;
        int number = end;
        while (number < text.Length && text[number] == ' ' && number - end < 2) number++;
        int after = EndOfCount(text, number);
        if (after == number || NumberSigns.ToCount(text.AsSpan(number, after - number)) is 0 or > Most) return null;
        int title = after;
        while (title < text.Length && IsBehind(text[title])) title++;
        return title == text.Length || IsTitleAt(text, title, hasGap: title > after)
            ? new Numbering(NumberingFamily.Word, text[number..after], word, title)
            : null;
    }

    private static bool IsInFront(char c) =>
        char.IsWhiteSpace(c) || Bullets.IsMark(c) || "【《<〔[".Contains(c, StringComparison.Ordinal);

    private static bool IsBehind(char c) =>
        char.IsWhiteSpace(c) || ":.】》>〕]|".Contains(c, StringComparison.Ordinal);

    private static bool EndsOtherwise(string word) =>
        AnyWord.Ends(word, Others)
        || "はがをにでとのもや".Contains(word[^1], StringComparison.Ordinal);

    private static bool IsOfWord(char c) =>
        char.IsLetter(c) && !NumberSigns.IsRoman(c) && !NumberSigns.IsKanji(c);

    private static int EndOfCount(string text, int number)
    {
        int after = number;
        while (after < text.Length && after - number < 2 && char.IsAsciiDigit(text[after])) after++;
        bool isSign = after == number && after < text.Length && (NumberSigns.IsCircled(text[after])
            || NumberSigns.IsRoman(text[after]) || NumberSigns.IsKanji(text[after]));
        return isSign ? after + 1 : after;
    }

    private static bool IsTitleAt(string text, int title, bool hasGap)
    {
        bool isQuoted = text[title] is '「' or '『';
        return (hasGap || isQuoted) && (char.IsLetter(text[title]) || isQuoted)
            && TitleForms.IsTitle(text[title..]) && !TitleForms.IsRow(text[title..]);
    }
}
