namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>What a plan expects to be asked for and what it will provide (量の見込み, 確保方策): targets of a service each,
/// never of one another.</summary>
internal static class DemandWords
{
    private static readonly string[] Words =
        [
            "量の見込み", "量の見込", "見込み量", "見込量", "必要量", "利用量", "確保方策", "確保の方策", "確保量", "確保の内容", "確保内容", "提供量", "提供体制",
            "ニーズ量", "過不足",
        ];

    public static bool IsOne(string text)
    {
        ReadOnlySpan<char> word = text.AsSpan().TrimStart("①②③④ABCab() 　");
        int open = word.IndexOfAny('(', '（');
        if (open > 0) word = word[..open];
        foreach (string known in Words)
        {
            if (word.SequenceEqual(known)) return true;
        }

        return false;
    }
}
