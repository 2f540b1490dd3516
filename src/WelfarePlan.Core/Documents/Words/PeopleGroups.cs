namespace WelfarePlan.Documents.Words;

/// <summary>Words for the groups of people that a row counts: 男性, 女性, 小学生.</summary>
internal static class PeopleGroups
{
    private static readonly string[] Words =
        [
            "男性", "女性", "男", "女", "男子", "女子", "小学生", "中学生", "高校生", "未就学児", "児童", "生徒", "成人", "高齢者", "全体", "総数", "就学前",
            "計", "合計", "男女計", "総計",
        ];

    /// <summary>Returns whether a text is such a word and nothing else; brackets and dots around it do not
    /// count.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = text.Trim("()（）・ 　");
        foreach (string group in Words)
        {
            if (word.SequenceEqual(group)) return true;
        }

        return IsAges(word);
    }

    /// <summary>Returns whether one of the words of a text, parted by blanks, is such a word.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !char.IsWhiteSpace(text[i])) continue;
            if (i > start && Is(text[start..i])) return true;
            start = i + 1;
        }

        return false;
    }

    /// <summary>40~59歳, 75歳以上, 20代: ages and nothing else.</summary>
    private static bool IsAges(ReadOnlySpan<char> text)
    {
        bool hasAge = false;
        bool hasDigit = false;
        foreach (char c in text)
        {
            if (char.IsDigit(c)) hasDigit = true;
            else if (c is '歳' or '才' or '代') hasAge = true;
            else if (
                c is not ('~' or '～' or '〜' or '-' or '－' or '以' or '上' or '下' or '未' or '満' or 'か' or 'ら')
            )
                return false;
        }

        return hasAge && hasDigit;
    }
}
