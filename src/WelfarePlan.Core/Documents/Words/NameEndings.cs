using WelfarePlan.Text;

namespace WelfarePlan.Documents.Words;

/// <summary>How names of indicators end, and how the second half of a broken name begins.</summary>
internal static class NameEndings
{
    private const int LongestTail = 28;
    private const int LongestName = 60;
    private const int ShortestName = 3;
    private const int LongestInBrackets = 9;

    private static readonly string[] Endings =
        [
            "数", "率", "割合", "額", "比", "値", "満足度", "認知度", "達成度", "理解度", "浸透度", "頻度", "関心度", "充実度", ")", "）", "状況", "量",
            "有無", "時間", "％", "%", "年数", "人口", "寿命",
        ];

    private static readonly string[] TailWords =
    [
        "年度", "数", "率", "割合", "者の", "人の", "者数", "催", "施回", "回数", "件数", "額", "人数", "日数", "地区数",
    ];

    // What heads the names may have run into the first of them.
    private static readonly string[] Heads = ["項目", "指標名", "指標 ", "指標　"];

    private static readonly string[] Counted = ["数", "率", "割合", "額", "度", "人口", "寿命", "量", "時間", "得点", "点数"];

    /// <summary>Returns whether a word ends as what is counted or measured does, whatever brackets follow:
    /// 相談件数（延べ）.</summary>
    public static bool Counts(ReadOnlySpan<char> word)
    {
        word = word.Trim();
        while (word.Length > 0 && word[^1] is ')' or '）')
        {
            int open = word.LastIndexOfAny('(', '（');
            if (open <= 0) return false;
            word = word[..open].TrimEnd();
        }

        if (word is "数" or "率") return true;
        if (word.Length < 2 || word.EndsWith("年度", StringComparison.Ordinal)) return false;
        foreach (string ending in Counted)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    public static bool IsComplete(string name)
    {
        name = name.Trim();
        return AnyWord.Ends(name, Endings);
    }

    /// <summary>Returns whether a name plainly stops in the middle.</summary>
    public static bool IsCut(string name)
    {
        name = name.Trim();
        return name.Length > 1
            && name[^1]
                is 'の' or 'を' or 'が' or 'に' or 'で' or 'と' or 'は' or 'も' or 'へ' or 'や' or 'る' or 'す' or '、' or '・'
                    or '（' or '(' or 'ッ';
    }

    /// <summary>Returns whether a name begins as none does, or holds words that belong to labels and other
    /// tables.</summary>
    private static bool EndsInNoteNumber(string name) =>
        name.Length > 3
        && name[^1] is ')' or '）'
        && char.IsAsciiDigit(Text.WidthFolding.Fold(name[^2]))
        && name[^3] is '(' or '（';

    public static bool IsDoubtful(string name)
    {
        name = name.Trim();
        if (IsCut(name) || name.Length > LongestName || name.Length < ShortestName || HoldsTwoNames(name)) return true;
        if (EndsInNoteNumber(name)) return true;
        if (
            AnyWord.Begins(name, TailWords)
            || AnyWord.Begins(name, Heads)
            || name.EndsWith("事業", StringComparison.Ordinal)
        )
            return true;
        if (IsNoStart(name[0]) || "○◇・〇".Contains(name[0], StringComparison.Ordinal)) return true;
        int frame = name.AsSpan().IndexOf('】');
        if (frame > 1 && frame + 1 < name.Length && name.AsSpan(0, frame).IndexOf('【') > 0) return true;
        if (name[0] is '(' or '（' && IsBracketed(name[..Math.Min(name.Length, name.AsSpan().IndexOfAny(')', '）') + 1)]))
            return true;
        if (name.Contains(' ', StringComparison.Ordinal)) name = name.Replace(" ", "", StringComparison.Ordinal);
        foreach (
            string word in (ReadOnlySpan<string>)
                [
                    "評価指標", "成果指標", "数値目標", "目標指標", "事業費", "の推移", "（単位", "(単位", "現状と課題", "取組①", "取組②", "取組③", "／",
                    "○", "◇", "〇", "各論", "地域福祉計画", "主な取組",
                    "基本施策", "基本目標",
                ]
        )
        {
            if (name.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Returns whether a name begins with what may be the rest of the one before it: （延べ）避難所の数,
    /// 達成企業の割合避難所の数.</summary>
    public static bool MayHoldRest(string name)
    {
        name = name.Trim();
        int mark = name.LastIndexOf('・');
        return name.Length > 0
            && (name[0] is '(' or '（' || IsNoStart(name[0]) || HoldsTwoNames(name)
                || (mark > 0 && IsComplete(name[..mark])));
    }

    private static bool IsNoStart(char first) =>
        "のをがにへーンッュョャァィゥェォ）)ｰﾝｯｭｮｬｧｨｩｪｫ".Contains(first, StringComparison.Ordinal);

    /// <summary>避難所の数外出に不便を…の割合: where one name ends, another goes on without a particle.</summary>
    private static bool HoldsTwoNames(string name)
    {
        foreach (
            string ending in (ReadOnlySpan<string>)
                [
                    "の数", "件数", "者数", "回数", "世帯数", "の割合", "団体数", "箇所数", "地区数", "の推進", "の充実", "の強化", "の支援", "の促進",
                ]
        )
        {
            int at = name.IndexOf(ending, StringComparison.Ordinal);
            int after = at + ending.Length;
            bool isParted = at >= 0 && after < name.Length && name[after] is ' ' or '\u3000';
            if (isParted) after++;
            if (
                at >= 0
                && after < name.Length
                && char.IsLetterOrDigit(name[after])
                && (isParted || name[after] is not (>= 'ぁ' and <= 'ん'))
            )
                return true;
        }

        int close = name.AsSpan().IndexOfAny(')', '）');
        int open = close < 0 ? -1 : name.AsSpan(0, close).LastIndexOfAny('(', '（');
        return open > 0
            && close + 1 < name.Length
            && char.IsLetter(name[close + 1])
            && name[close + 1] is not (>= 'ぁ' and <= 'ん')
            && IsComplete(name[..open]);
    }

    /// <summary>（世帯）, （延べ）（人）: brackets and nothing else.</summary>
    public static bool IsBracketed(string text)
    {
        text = text.Trim();
        if (text.Length is <= 2 or > 16 || text[0] is not ('(' or '（') || text[^1] is not (')' or '）')) return false;
        int open = 0;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is '(' or '（') open = i;
            if (i - open > LongestInBrackets || (text[i] is ')' or '）' && text[i + 1] is not ('(' or '（')))
                return false;
        }

        return true;
    }

    /// <summary>Returns whether words under a row that is not complete can be the rest of its name.</summary>
    public static bool MayEnd(string first, string rest)
    {
        rest = rest.Trim();
        if (rest.Length is 0 or > LongestTail || rest.Contains('。', StringComparison.Ordinal)) return false;

        // No name begins with these particles; もの忘れ, やさしい and にぎわい begin with others.
        if (rest[0] is 'の' or 'を' or 'が' || IsBracketed(rest)) return true;
        if (IsComplete(first)) return false;
        return IsComplete(rest)
            || rest[0]
                is >= 'ぁ'
                    and <= 'ん' or 'ー' or 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ッ' or 'ャ' or 'ュ' or 'ョ' or 'ン';
    }
}
