using WelfarePlan.Text;

namespace WelfarePlan.Documents.Words;

/// <summary>The words that head or label the names of programmes, and those that say what a list is one of.</summary>
internal static class ProgrammeWords
{
    /// <summary>The rank from which a word names programmes and nothing else.</summary>
    public const int Sure = 3;

    private const int Plain = 2;

    private static readonly string[] Works = ["取組", "取り組み", "活動"];
    private static readonly string[] Measures = ["個別施策", "具体的施策"];

    private static readonly string[] Groups =
    [
        "区分", "分野", "種別", "類型", "設問", "基本目標", "基本方針", "基本施策", "施策の方向", "施策の方向性", "サービス種別",
    ];

    private static readonly string[] OtherThings = ["内容", "概要", "事業費", "事業者", "事業所", "事業計画", "年度", "実績", "目的", "対象"];

    private static readonly string[] OwnStarts = ["主な", "具体的な", "関連", "個別", "推進する", "実施する"];
    private static readonly string[] ListEndings = ["事業", "事業等", "一覧", "取組", "取り組み"];

    private static readonly string[] Several =
    [
        "主", "関連", "関係する", "具体", "実施", "重点", "構成", "推進", "一覧", "該当", "新規", "市の", "町の", "村の", "取組", "取り組み",
    ];

    private static readonly string[] OtherLists = ["事業費", "事業者", "事業所", "事業計画", "事業名", "事業概要"];

    /// <summary>Returns how plainly a word names programmes and not what holds them or what they do; 0 where it never
    /// does.</summary>
    public static int NameRank(string word)
    {
        if (Array.IndexOf(Groups, word) >= 0 || AnyWord.IsIn(word, OtherThings)) return 0;
        if (word.Contains("事業", StringComparison.Ordinal)) return Sure + 1;
        return AnyWord.IsIn(word, Works) || Array.IndexOf(Measures, word) >= 0 ? Sure : Plain;
    }

    /// <summary>主な取組・事業, 施策・事業名: words of the plan's own that can only head names.</summary>
    public static bool IsOwnName(string word) =>
        NameRank(word) >= Sure
        && (
            word[^1] == '名'
            || word.Contains('・', StringComparison.Ordinal)
            || AnyWord.Begins(word, OwnStarts)
        );

    /// <summary>重点的に進める事業, 町の関連事業: words of the plan's own over a list of programmes.</summary>
    public static bool NameList(ReadOnlySpan<char> word) =>
        word.IndexOf("事業") >= 0
        && AnyWord.Ends(word, ListEndings)
        && AnyWord.IsIn(word, Several)
        && !AnyWord.IsIn(word, OtherLists)
        && !word.Contains('。');
}
