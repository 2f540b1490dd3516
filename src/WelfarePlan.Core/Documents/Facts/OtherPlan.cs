using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Facts;

/// <summary>Says where a document calls itself a plan of another field (環境基本計画, 行政改革大綱): what it states is
/// stated, and is none of a welfare plan.</summary>
internal static class OtherPlan
{
    private const int FirstTitles = 6;
    private const int FirstLines = 12;
    private const int Longest = 60;
    private const int ShortestField = 2;
    private const int LongestBehind = 24;

    private static readonly string[] Plans = ["計画", "大綱"];

    // What stands behind the name of a plan in its title.
    private static readonly string[] Behind =
        ["(", "〔", "[", "【", "<", "《", " ", "の", "概要", "進捗", "進行", "実績", "評価", "書", "素案", "案", "令和", "第"];

    // 推進 and 基本 say what kind of plan it is, but not of what.
    private static readonly string[] Kinds =
        [
            "推進", "基本", "実施", "行動", "活動", "振興", "総合", "整備", "実行", "事業", "管理", "前期", "中期", "後期", "中長期", "長期", "地域", "改定",
            "個別",
        ];

    private static readonly string[] Welfare =
    [
        "福祉", "健康", "介護", "障害", "障がい", "障碍", "子ども", "こども", "子供", "子育", "児童", "次世代", "若者", "自殺", "いのち", "命", "高齢", "老人",
        "長寿", "再犯", "更生",
        "成年後見", "権利", "保健", "医療", "健やか", "食育", "認知症", "ひきこもり", "貧困", "困窮", "ひとり親", "母子", "人権", "男女", "共生",
        "共同", "支え", "ささえ", "支援", "要配慮", "社協", "協議会", "ボランティア", "見守", "居場所", "包括", "コミュニティ", "助け", "たすけ", "絆", "民生",
    ];

    public static void Report(IReadOnlyList<Line> lines, ICollection<Diagnostic> log)
    {
        Line? title = null;
        int seen = 0;
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text) continue;
            if (++seen > FirstLines) break;
            ReadOnlySpan<char> text = line.Text.AsSpan().Trim();
            if (text.Length > Longest || text.ContainsAny('。', '|')) continue;
            if (AnyWord.IsIn(text, Welfare)) return;
            if (title is null && seen <= FirstTitles && NamesField(text)) title = line;
        }

        if (title is not null) log.Add(DiagnosticRules.PlanOfOtherField.At(title.Span, title.Text.Trim()));
    }

    private static bool NamesField(ReadOnlySpan<char> text)
    {
        foreach (string plan in Plans)
        {
            int end = text.LastIndexOf(plan, StringComparison.Ordinal);
            if (end <= 0) continue;
            ReadOnlySpan<char> rest = text[(end + plan.Length)..];
            if (rest.Length > LongestBehind || (rest.Length > 0 && !AnyWord.Begins(rest, Behind))) continue;
            if (FieldBefore(text[..end]).Length >= ShortestField) return true;
        }

        return false;
    }

    /// <summary>Returns the words before 計画 that say of what it is: 環境 of 青葉市環境基本.</summary>
    private static ReadOnlySpan<char> FieldBefore(ReadOnlySpan<char> text)
    {
        for (bool isMore = true; isMore;)
        {
            isMore = false;
            foreach (string kind in Kinds)
            {
                if (!text.EndsWith(kind, StringComparison.Ordinal)) continue;
                text = text[..^kind.Length];
                isMore = true;
            }
        }

        int start = text.Length;
        while (start > 0 && (IsOfName(text[start - 1]) || text[..start].EndsWith("都市", StringComparison.Ordinal)))
            start--;
        return text[start..];
    }

    // A place, a count (第３次) and words of its own (まちづくり) end where a field begins.
    private static bool IsOfName(char c) =>
        c is (>= '一' and <= '鿿' or >= 'ァ' and <= 'ヺ' or 'ー') and not ('市' or '町' or '村' or '区' or '次' or '期');
}
