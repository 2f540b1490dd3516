namespace WelfarePlan.Documents.Words;

/// <summary>Endings that turn a number at the start of a line into a part of a name: 65 歳以上の, 3 か月児健診.</summary>
internal static class NamePhrases
{
    private static readonly string[] Starts =
        [
            "歳以上", "歳未満", "歳以下", "歳の", "歳児", "歳代", "歳から", "歳～", "歳~", "か月児", "ヶ月児", "カ月児", "年以上", "年以内", "年間に", "年間の",
            "つの", "人に1人", "人以上の", "回以上", "割以上", "日以上", "次救急", "次予防", "級", "代の", "か所以上", "以上の", "学年", "年生", "世代",
            "本以上", "歯以上", "学期", "種類以上", "時間以上", "推進員", "運動",
        ];

    public static bool StartsWithin(ReadOnlySpan<char> text)
    {
        foreach (string start in Starts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal)) return text.Length > start.Length || start.Length > 2;
        }

        return false;
    }
}
