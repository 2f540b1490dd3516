using System.Collections.Frozen;

namespace WelfarePlan.Documents.Tables;

/// <summary>Tells departments from the names of programmes, which end in some of the same letters.</summary>
internal static class DepartmentSigns
{
    private const string Marks = "◎○●◯〇★☆・･";
    private const string Ends = "・･／/、,，";
    private const int Longest = 80;

    private static readonly string[] PlainEndings =
    [
        "課", "室", "部", "局", "係", "センター", "協議会", "社協", "委員会", "本部", "支所", "出張所", "事務所", "保健所", "公民館", "図書館", "児童館",
        "自治会", "町内会", "区長会",
        "連合会", "病院", "診療所", "学校", "保育園", "保育所", "幼稚園", "こども園", "消防団", "消防署", "警察署", "公社", "機構", "担当",
    ];

    /// <summary>Words that end as departments do and are none: 料理教室, 子どもの居場所, 医療との関係.</summary>
    private static readonly string[] OtherEndings = ["教室", "場所", "関係", "一部", "全部", "内部", "外部", "薬局", "結局", "日課", "放課"];

    private static readonly string[] PlaceEndings = ["センター", "館", "園", "病院", "所", "学校"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Actors = FrozenSet.ToFrozenSet(
        [
            "市", "町", "村", "区", "県", "地区",
            "住民", "市民", "町民", "村民", "地域", "地域住民", "事業者", "各課", "全課", "全庁", "関係各課", "関係機関", "民生委員",
            "児童委員",
            "民生委員・児童委員", "民生委員児童委員", "NPO", "ＮＰＯ", "ボランティア", "ボランティア団体", "老人クラブ", "行政", "自主防災組織", "福祉事業所",
        ],
        StringComparer.Ordinal
    )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Companions = ["ほか", "など", "他", "等"];

    /// <summary>Returns the sign of the least plain of the names in a cell.</summary>
    public static DepartmentSign Of(ReadOnlySpan<char> text)
    {
        // 福祉総務課・ goes on in the next line.
        text = Bare(text).TrimEnd(Ends);
        if (text.Length is 0 or > Longest) return DepartmentSign.None;
        if (IsActor(text)) return DepartmentSign.Possible;

        var sign = DepartmentSign.Plain;
        int names = 0;
        for (int at = 0; DepartmentNames.TryNext(text, ref at, out ReadOnlySpan<char> name);)
        {
            names++;
            DepartmentSign own = OfOne(name);
            if (own < sign) sign = own;
        }

        return names == 0 ? DepartmentSign.None : sign;
    }

    /// <summary>Returns whether the words name a place, which may be a programme as well as a department.</summary>
    public static bool IsPlace(string text) => EndsWithAny(text, PlaceEndings);

    /// <summary>【福祉課】, （福祉課）, ◎福祉課: the name without what stands around it.</summary>
    public static string Unframe(string text)
    {
        ReadOnlySpan<char> bare = Bare(text);
        return bare.Length == text.Length ? text : bare.ToString();
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text)
    {
        text = text.Trim().TrimStart(Marks).Trim();
        while (
            text.Length > 2
            && (text[0], text[^1])
                is
                    ('【', '】')
                    or
                    ('(', ')')
                    or
                    ('（', '）')
                    or
                    ('[', ']')
                    or
                    ('［', '］')
                    or
                    ('〔', '〕')
                    or
                    ('<', '>')
                    or
                    ('＜', '＞')
        )
        {
            text = text[1..^1].Trim();
        }

        return text;
    }

    private static DepartmentSign OfOne(ReadOnlySpan<char> name)
    {
        name = Bare(name);
        foreach (string companion in Companions)
        {
            if (name.Length > companion.Length + 1 && name.EndsWith(companion, StringComparison.Ordinal))
                name = name[..^companion.Length].Trim();
        }

        // 福祉課（地域福祉係）
        int open = name.IndexOfAny('(', '（');
        if (open > 1 && name[^1] is ')' or '）') name = name[..open];
        if (IsActor(name)) return DepartmentSign.Possible;

        // A name that acts on something is a programme's.
        bool isPhrase =
            name.Contains('を')
            || name.Contains("する", StringComparison.Ordinal)
            || name.ContainsAny('。', ':', '：');
        if (isPhrase || !DepartmentNames.IsDepartment(name) || EndsWithAny(name, OtherEndings))
            return DepartmentSign.None;
        return EndsWithAny(name, PlainEndings) ? DepartmentSign.Plain : DepartmentSign.Possible;
    }

    // 各区, 各地区
    private static bool IsActor(ReadOnlySpan<char> name) =>
        Actors.Contains(name) || (name.StartsWith('各') && Actors.Contains(name[1..]));

    private static bool EndsWithAny(ReadOnlySpan<char> name, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
