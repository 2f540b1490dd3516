namespace WelfarePlan.Documents.Shapes.Cells;

/// <summary>What stands in a column of grades: A, Ｂ, ◎, 達成.</summary>
internal static class GradeMarks
{
    public static bool IsMark(string text) =>
        text
            is "達成" or "未達成" or "概ね達成" or "一部達成" or "順調" or "概ね順調" or "やや遅れ" or "遅れ" or "良好" or "改善" or "悪化" or "横ばい"
                or "維持" or "A+" or "B+" or "B*" or "→" or "↑" or "↓"
        || (
            text.Length == 1
            && text[0] is >= 'A' and <= 'E' or 'S' or '◎' or '○' or '〇' or '△' or '×' or '▲' or '☆' or '★'
        );
}
