using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Rows;

/// <summary>How much words look like one whole name: whole endings speak for it, particles in front and two names in
/// one against it.</summary>
internal static class NameScores
{
    private const double Whole = 3;
    private const double Doubt = -4;
    private const double Empty = -8;
    private const double Joint = -3;
    private const double Line = -0.25;
    private const double Bracket = 2;

    /// <summary>Endings of titles: what stands above such a name is a heading, not its first half.</summary>
    private static readonly string[] TitleEndings =
        [
            "推進", "拡充", "充実", "強化", "促進", "活性化", "づくり", "取組", "取り組み", "取組み", "整備", "向上", "育成", "確保", "防止", "連携", "啓発",
            "形成", "構築", "展開", "実現", "事業",
        ];

    /// <summary>Further endings of what stands in a column of measures before the names.</summary>
    private static readonly string[] ContextEndings =
        [
            "支援", "活動", "会議", "教室", "運営", "実施", "開催", "する", "こと", "制度", "相談", "講座", "訓練", "サービス", "センター", "ます", "計画",
            "対策", "普及", "周知", "設置", "体制", "ネットワーク",
        ];

    /// <summary>Returns whether words above a name look like the measure that the name stands under.</summary>
    public static bool IsContext(string words) =>
        Array.Exists(TitleEndings, ending => words.EndsWith(ending, StringComparison.Ordinal))
        || Array.Exists(ContextEndings, ending => words.EndsWith(ending, StringComparison.Ordinal));

    public static double Of(IReadOnlyList<Cell> head, IReadOnlyList<Cell> tail)
    {
        if (head.Count + tail.Count == 0) return Empty;

        string name = JapaneseLines.Join(head.Concat(tail).Select(word => word.Raw));
        double score = 0;
        if (NameEndings.IsComplete(name)) score += Whole;
        if (NameEndings.IsDoubtful(name)) score += Doubt;
        List<Cell> cells = [.. head, .. tail];
        for (int i = 0; i + 1 < cells.Count; i++)
        {
            if (cells[i].LineNumber != cells[i + 1].LineNumber) score += Line;
            if (IsDoubtfulJoint(cells[i], cells[i + 1])) score += Joint;
        }

        if (
            head.Count > 0
            && tail.Count > 0
            && NameEndings.IsComplete(JapaneseLines.Join(head.Select(word => word.Raw)))
            && !NameEndings.MayEnd(JapaneseLines.Join(head.Select(word => word.Raw)), tail[0].Raw)
            && !NameEndings.IsBracketed(tail[0].Raw)
        )
            score += Joint;
        // A unit or （延べ） on a line of its own closes the name above it.
        if (head.Count > 0 && tail.Count > 0 && NameEndings.IsBracketed(tail[0].Raw)) score += Bracket;
        return score;
    }

    /// <summary>Returns whether two cells beside or below each other look like two things rather than one broken
    /// name.</summary>
    public static bool IsDoubtfulJoint(Cell first, Cell second)
    {
        string before = first.Raw.Trim();
        string after = second.Raw.Trim();
        if (before.Length == 0 || after.Length == 0) return false;

        // ① or (2) in front of a line begins a thing of its own.
        bool isNumbered =
            second.LineNumber != first.LineNumber
            && NumberingReader.Read(second.Line.Text) is { Family: not NumberingFamily.Mark } numbering
            && numbering.TitleStart >= second.Start
            && second.Line.Text.AsSpan(0, second.Start).IsWhiteSpace();
        if (isNumbered) return true;

        // の数 and ヤング / ケアラー go on; 支援 / 拠点 may.
        bool goesOn =
            after[0] is >= 'ぁ' and <= 'ん' or '(' or '（' or 'ー' or '・' or '／' or '/' or '、' or '」' or ')' or '）'
            || NameEndings.IsCut(before);
        if (goesOn) return false;
        if (NameEndings.IsComplete(before)) return true;
        if (first.LineNumber == second.LineNumber) return false;
        if (before.Length > 3 && DepartmentNames.IsDepartment(before) && before[^1] is '課' or '係' or '局') return true;
        return before.Length > 4
            && NameEndings.IsComplete(after)
            && Array.Exists(TitleEndings, ending => before.EndsWith(ending, StringComparison.Ordinal));
    }
}
