namespace WelfarePlan.Documents.Tables;

/// <summary>How names of indicators end, and how the second half of a broken name begins.</summary>
internal static class NameEndings
{
    private const int LongestTail = 28;

    private static readonly string[] Endings =
        ["数", "率", "割合", "額", "比", "値", "満足度", "認知度", "達成度", "理解度", "浸透度", "頻度", "関心度", "充実度", ")", "）", "状況", "量", "有無", "時間", "％", "%", "年数", "人口", "寿命"];

    public static bool IsComplete(string name)
    {
        name = name.Trim();
        return Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>Returns whether a name plainly stops in the middle.</summary>
    public static bool IsCut(string name)
    {
        name = name.Trim();
        return name.Length > 1 && name[^1] is 'の' or 'を' or 'が' or 'に' or 'で' or 'と' or 'は' or 'も' or 'へ' or 'や' or 'る' or '、' or '・' or '（' or '(' or 'ッ';
    }

    public static bool IsBracketed(string text)
    {
        text = text.Trim();
        return text.Length is > 2 and <= 12 && text[0] is '(' or '（' && text[^1] is ')' or '）';
    }

    /// <summary>Returns whether words under a row that is not complete can be the rest of its name.</summary>
    public static bool MayEnd(string first, string rest)
    {
        rest = rest.Trim();
        if (rest.Length is 0 or > LongestTail || rest.Contains('。', StringComparison.Ordinal)) return false;

        // No name begins with these particles; もの忘れ, やさしい and にぎわい begin with others.
        if (rest[0] is 'の' or 'を' or 'が') return true;
        if (IsComplete(first)) return false;
        return IsComplete(rest) || rest[0] is >= 'ぁ' and <= 'ん' or 'ー' or 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ッ' or 'ャ' or 'ュ' or 'ョ' or 'ン';
    }
}
