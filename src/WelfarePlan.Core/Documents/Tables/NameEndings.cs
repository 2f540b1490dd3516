namespace WelfarePlan.Documents.Tables;

/// <summary>How names of indicators end, and how the second half of a broken name begins.</summary>
internal static class NameEndings
{
    private const int LongestTail = 28;

    private static readonly string[] Endings =
        ["数", "率", "割合", "額", "比", "値", "度", ")", "）", "状況", "量", "点", "有無", "時間", "％", "%", "年数", "人口", "寿命"];

    public static bool IsComplete(string name)
    {
        name = name.Trim();
        return Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>Returns whether words under a row that is not complete can be the rest of its name.</summary>
    public static bool MayEnd(string first, string rest)
    {
        rest = rest.Trim();
        if (rest.Length is 0 or > LongestTail || rest.Contains('。', StringComparison.Ordinal) || IsComplete(first)) return false;
        return IsComplete(rest) || rest[0] is >= 'ぁ' and <= 'ん' or 'ー' or 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ッ' or 'ャ' or 'ュ' or 'ョ' or 'ン';
    }
}
