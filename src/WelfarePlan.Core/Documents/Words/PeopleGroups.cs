namespace WelfarePlan.Documents.Words;

/// <summary>Words for the groups of people that a row counts: 男性, 女性, 小学生.</summary>
internal static class PeopleGroups
{
    private static readonly string[] Words =
        ["男性", "女性", "男", "女", "男子", "女子", "小学生", "中学生", "高校生", "未就学児", "児童", "生徒", "成人", "高齢者", "全体", "総数", "就学前"];

    /// <summary>Returns whether a text is such a word and nothing else; brackets and dots around it do not count.</summary>
    public static bool Is(string text) => Array.IndexOf(Words, text.Trim('(', ')', '（', '）', '・', ' ', '　')) >= 0;
}
