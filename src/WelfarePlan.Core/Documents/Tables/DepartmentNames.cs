namespace WelfarePlan.Documents.Tables;

/// <summary>Names of departments in one cell: 福祉課・健康課, 福祉課／社協, 【福祉企画課】.</summary>
internal static class DepartmentNames
{
    private static readonly char[] Gaps = ['／', '/', '、', ',', '，', ' ', '　', '\n', '】', '【', '[', ']'];
    private static readonly char[] Dots = ['・', '･', ' '];
    private static readonly string[] Endings =
        [
            "課", "室", "部", "局", "係", "所", "センター", "館", "協議会", "社協", "委員会", "事務局", "班", "園", "校", "署", "団", "支所", "機構",
            "公社", "担当", "各課", "関係課", "グループ", "病院", "本部", "院", "会", "法人",
        ];

    public static bool IsDepartment(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 2 or > 30) return false;
        if (text.IndexOfAny('。', '、') >= 0) return false;
        foreach (string ending in Endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Parts at ／ and 、 and line ends; at ・ only behind a department (福祉課・人権・男女共同参画課 are two).</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var names = new List<string>();
        foreach (
            string part in text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
        {
            AddSides(part, names);
        }

        return names;
    }

    private static void AddSides(string part, List<string> names)
    {
        int from = 0;
        int side = 0;
        for (int at = 0; at <= part.Length; at++)
        {
            if (at < part.Length && part[at] is not ('・' or '･')) continue;
            bool isEnd = at == part.Length;
            if (isEnd || IsDepartment(part.AsSpan(side, at - side)))
            {
                if (part[from..at].Trim(Dots) is { Length: > 0 } name) names.Add(name);
                from = at + 1;
            }

            side = at + 1;
        }
    }
}
