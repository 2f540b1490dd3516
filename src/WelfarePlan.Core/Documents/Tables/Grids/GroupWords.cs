namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Words for the groups that a row counts (男性, 女性): alone they go on with the name of the row above.</summary>
internal static class GroupWords
{
    private static readonly string[] Words =
        ["男性", "女性", "男", "女", "男子", "女子", "小学生", "中学生", "高校生", "未就学児", "児童", "生徒", "成人", "高齢者", "全体", "総数", "就学前"];

    public static string Complete(string name, List<IndicatorRow> rows)
    {
        if (rows.Count == 0 || Array.IndexOf(Words, Bare(name)) < 0) return name;
        string above = rows[^1].Name;
        int blank = above.LastIndexOf(' ');
        bool isGroup = blank > 0 && Array.IndexOf(Words, Bare(above[(blank + 1)..])) >= 0;
        return isGroup ? $"{above[..blank]} {name}" : name;
    }

    /// <summary>Returns whether a column holds nothing but groups.</summary>
    public static bool Are(GridSection section, int column)
    {
        int groups = 0;
        foreach (BodyRow row in section.Body)
        {
            if (section.Grid[row.Row, column] is not { } cell) continue;
            if (Array.IndexOf(Words, Bare(cell.Text)) < 0) return false;
            groups++;
        }

        return groups > 0;
    }

    private static string Bare(string name) => name.Trim('(', ')', '（', '）', '・', ' ', '　');
}
