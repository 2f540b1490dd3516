namespace WelfarePlan.Documents.Tables;

/// <summary>Names of departments in one cell: 福祉課・健康課, 福祉課／社協, 【福祉企画課】.</summary>
internal static class DepartmentNames
{
    private static readonly string[] Endings =
        ["課", "室", "部", "局", "係", "所", "センター", "館", "協議会", "社協", "委員会", "事務局", "班", "園", "校", "署", "団", "支所", "機構", "公社", "担当", "各課", "関係課", "グループ", "病院", "本部", "院", "会", "法人"];

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

    /// <summary>Parts at ／ and 、 and line ends; at ・ only where both sides are departments (ＮＰＯ・市民活動支援課 is one).</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var names = new List<string>();
        foreach (string part in text.Split(['／', '/', '、', ',', '，', ' ', '　', '\n', '】', '【', '[', ']'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] sides = part.Split(['・', '･']);
            if (sides.Length > 1 && sides.All(side => IsDepartment(side))) names.AddRange(sides);
            else names.Add(part);
        }

        return names;
    }
}
