namespace WelfarePlan.Documents.Shapes.Cells;

/// <summary>Words that stand among the cells of a row and are no part of its name.</summary>
internal static class CellNotes
{
    /// <summary>（H24.4月末現在）.</summary>
    public static bool IsAsOf(string text) =>
        text.Length > 3 && text[0] == '(' && text[^1] == ')'
        && (
            text.Contains("現在", StringComparison.Ordinal)
            || text.Contains("時点", StringComparison.Ordinal)
            || text.Contains("月末", StringComparison.Ordinal)
            || text.EndsWith("月)", StringComparison.Ordinal)
        );

    /// <summary>｢参加したことがある｣: the answer that was counted.</summary>
    public static bool IsQuoted(string text) =>
        text.Length > 2 && text[0] is '「' or '｢' && text[^1] is '」' or '｣' && text.Count(c => c is '「' or '｢') == 1;

    public static string Inside(string text) => text.Length > 2 ? text[1..^1] : text;
}
