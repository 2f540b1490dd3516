using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables;

/// <summary>Names of programmes: what is no part of them, where they end, and what cannot be one.</summary>
internal static class ProgrammeNames
{
    private const int Longest = 60;
    private const int LongestTail = 20;
    private const int ShortestName = 3;
    private const int LongestWithoutParticle = 26;
    private const int LongestLabel = 6;
    private const int LongestGrade = 12;
    private const int LongestMark = 3;

    private static readonly char[] MarksInFront = [.. "★☆◎●○〇◯◆◇■□・･▶▪•※"];
    private static readonly char[] MarksBehind = [.. "★☆◎●※*＊:："];
    private static readonly string[] DepartmentLabels = ["担当", "所管", "主管", "関係", "実施"];

    private static readonly System.Buffers.SearchValues<char> Closers = System.Buffers.SearchValues.Create("】)）]］>＞》");

    /// <summary>What a frame may say of a programme without naming it; other words in frames stay in the
    /// name.</summary>
    private static readonly string[] Marks =
        [
            "重点", "年間", "新規", "新", "拡充", "継続", "再掲", "重点事業", "新規事業", "拡充事業", "継続事業", "再掲事業", "主要", "重点取組", "一部新規",
            "一部拡充", "通年", "毎年", "随時", "見直し", "完了",
        ];

    private static readonly string[] WholeEndings =
    [
        "事業", "講座", "教室", "相談", "支援", "訓練", "配布", "整備", "推進", "運営", "開催", "実施", "充実", "促進", "助成", "補助", "制度", "サービス",
        "活動", "派遣", "設置", "育成", "養成", "交流",
        "会", "講演", "研修", "啓発", "提供", "連携", "強化", "作成", "策定", "調査", "見守り", "給付", "貸付", "手当", "健診", "体験", "づくり", "窓口",
        "ネットワーク", "計画", "広報", "センター", "サロン",
        "カフェ", "保護", "対策", "確保", "普及", "周知", "発行", "配置", "登録", "訪問", "支給", "運動", "協定", "システム", "拠点", "の場", "居場所", ")",
        "）", "発信", "拡大", "向上", "改善", "利用", "活用",
        "会議", "金", "食堂", "広場", "ひろば", "クラブ", "スクール", "体操", "まつり", "フォーラム", "検診", "教育", "学習", "マップ", "ブック", "名簿", "バス",
        "タクシー", "貸出", "貸与", "減免", "委託", "指定", "巡回", "送迎",
        "予防", "防止", "点検", "把握", "検討", "公表", "更新", "見学",
    ];

    /// <summary>Takes marks (【重点】, ★, （再掲）) and the note sign off a name.</summary>
    public static string Clean(string raw)
    {
        string name = raw.Trim();
        for (int before = -1; before != name.Length && name.Length > 0;)
        {
            before = name.Length;
            name = name.TrimStart(MarksInFront).Trim();
            name = name.TrimEnd(MarksBehind).Trim();
            name = WithoutMarkBesideBlank(WithoutMarkAtStart(WithoutMarkAtEnd(name)));
        }

        return name;
    }

    /// <summary>Parts 多重債務相談（消費生活センター） into the name and its department; the department is empty where there is
    /// none.</summary>
    public static (string Name, string Department) WithoutDepartment(string raw) => PartLast(raw, DepartmentSign.Plain);

    /// <summary>Parts off what stands in brackets at the end, if its sign says plainly enough that it is a
    /// department.</summary>
    public static (string Name, string Department) PartLast(string raw, DepartmentSign least)
    {
        string text = raw.Trim();
        int open = OpenOfLastBracket(WithoutGrade(text));
        if (open <= 0) return (text, "");
        text = WithoutGrade(text);

        // （担当：福祉課）
        string inner = text[(open + 1)..^1].Trim();
        int colon = inner.AsSpan().IndexOfAny(':', '：');
        if (
            colon is > 0 and <= LongestLabel
            && AnyWord.IsIn(inner.AsSpan(0, colon), DepartmentLabels)
        )
            inner = inner[(colon + 1)..].Trim();
        return DepartmentSigns.Of(inner) < least ? (text, "") : (text[..open].Trim(), inner);
    }

    /// <summary>Parts 仲間をつくる［担当：福祉係］ into what it names and who answers for it; the latter is empty where no word
    /// says so.</summary>
    public static (string Name, string Department) WithoutCharge(string raw)
    {
        string text = raw.Trim();
        bool maySay = text.AsSpan().IndexOfAny(':', '：') > 0 && AnyWord.IsIn(text, DepartmentLabels);
        if (!maySay) return (text, "");
        (string name, string department) = PartLast(text, DepartmentSign.Plain);
        if (department.Length == 0) return (text, "");
        ReadOnlySpan<char> behind = text.AsSpan(name.Length);
        return behind[..behind.IndexOf(department)].IndexOfAny(':', '：') > 0 ? (name, department) : (text, "");
    }

    /// <summary>配食サービス【福祉課】 評価：Ａ: what is thought of it is no part of its name.</summary>
    public static string WithoutGrade(string text)
    {
        int close = text.AsSpan().LastIndexOfAny(Closers);
        ReadOnlySpan<char> behind = text.AsSpan(close + 1).Trim();
        int colon = close > 0 && behind.Length <= LongestGrade ? behind.IndexOfAny(':', '：') : -1;
        bool isGrade = colon > 0
            && behind.Length - colon - 1 is > 0 and <= LongestMark
            && RoleWords.TryFind(behind[..colon].Trim(), out RoleKind role) && role == RoleKind.Grade;
        return isGrade ? text[..(close + 1)] : text;
    }

    /// <summary>【重点】 on its own.</summary>
    public static bool IsMark(string text) => OpenOfLastBracket(text) == 0 && IsMarkWord(text[1..^1]);

    public static bool MayBe(string name)
    {
        if (
            name.Length is < 2 or > Longest
            || name.Contains('。', StringComparison.Ordinal)
            || !AnyLetter.IsIn(name)
        )
            return false;
        if (OpenOfLastBracket(name) == 0) return false;
        return name[0]
                is not ('の' or 'を' or 'が' or 'ー' or 'ッ' or 'ャ' or 'ュ' or 'ョ' or 'っ' or '、' or ')' or '）')
            && name[^1] is not ('、' or 'を');
    }

    /// <summary>Returns whether a name ends as names of programmes do.</summary>
    public static bool IsWhole(string name) =>
        AnyWord.Ends(name, WholeEndings);

    /// <summary>Returns whether words are the rest of a name that was broken over lines.</summary>
    public static bool IsTail(string first, string rest)
    {
        if (first.Length == 0 || rest.Length is 0 or > LongestTail || LooksLikeSentence(rest)) return false;
        if (rest.Length <= ShortestName && char.IsLetter(rest[0])) return true;
        if (NameEndings.IsCut(first) || HasOpenBracket(first) || !MayBegin(rest[0])) return true;
        if (IsKatakana(first[^1]) && IsKatakana(rest[0]) && !IsWhole(first)) return true;
        return !IsWhole(first) && IsWhole(rest);
    }

    /// <summary>Names are nouns; what has clauses or ends in a particle is said about a programme.</summary>
    public static bool LooksLikeSentence(string text)
    {
        if (text.AsSpan().ContainsAny('。', '、') || text.Length > LongestWithoutParticle) return true;
        foreach (
            string ending in (ReadOnlySpan<string>)
                [
                    "を", "に", "が", "は", "で", "も", "へ", "て", "し", "ます", "ました", "する", "れる", "され", "した", "ため", "ための",
                    "により", "として",
                ]
        )
        {
            if (text.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool MayBegin(char first) =>
        first
            is not (
                'の' or 'を' or 'が' or 'へ' or 'ー' or 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ッ' or 'ャ' or 'ュ' or 'ョ' or 'ン'
                    or 'っ' or 'ゃ' or 'ゅ' or 'ょ' or ')' or '）' or '」'
            );

    private static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヺ' or 'ー';

    private static bool HasOpenBracket(string text) =>
        text.Count(c => c is '(' or '（' or '「' or '【') > text.Count(c => c is ')' or '）' or '」' or '】');

    private static string WithoutMarkAtEnd(string name)
    {
        int open = OpenOfLastBracket(name);
        return open > 0 && IsMarkWord(name[(open + 1)..^1]) ? name[..open].Trim() : name;
    }

    private static string WithoutMarkAtStart(string name)
    {
        if (name.Length == 0 || name[0] is not ('【' or '(' or '（' or '[' or '［' or '<' or '＜' or '《')) return name;
        int close = name.AsSpan().IndexOfAny(Closers);
        return close > 1 && close + 1 < name.Length && IsMarkWord(name[1..close]) ? name[(close + 1)..].Trim() : name;
    }

    /// <summary>出前講座　拡充, 新規 出前講座: a mark parted from the name by a blank.</summary>
    private static string WithoutMarkBesideBlank(string name)
    {
        int last = name.AsSpan().LastIndexOfAny(" \u3000");
        if (last > 0 && IsMarkWord(name[(last + 1)..])) return name[..last].Trim();
        int first = name.AsSpan().IndexOfAny(" \u3000");
        return first > 0 && IsMarkWord(name[..first]) ? name[(first + 1)..].Trim() : name;
    }

    /// <summary>Returns whether words say how a programme goes on, and name none: 新規, 拡充.</summary>
    public static bool IsMarkWord(string word) => Array.IndexOf(Marks, word.Trim()) >= 0;

    /// <summary>Returns where the bracket opens that closes at the end of a text, or -1.</summary>
    private static int OpenOfLastBracket(string text)
    {
        if (text.Length < 3 || text[^1] is not ('】' or ')' or '）' or ']' or '］' or '〕' or '>' or '＞' or '〉')) return -1;
        int depth = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is '】' or ')' or '）' or ']' or '］' or '〕' or '>' or '＞' or '〉') depth++;
            else if (text[i] is '【' or '(' or '（' or '[' or '［' or '〔' or '<' or '＜' or '〈' && --depth == 0) return i;
        }

        return -1;
    }
}
