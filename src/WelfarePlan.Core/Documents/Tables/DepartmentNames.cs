using System.Buffers;

namespace WelfarePlan.Documents.Tables;

/// <summary>Names of departments in one cell: 福祉課・健康課, 福祉課／社協, 【福祉企画課】.</summary>
internal static class DepartmentNames
{
    private const string Dots = "・･ ";
    private const char Section = '係';

    private static readonly SearchValues<char> Gaps = SearchValues.Create("／/、,， 　\n】【[]");

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
        for (int at = 0; TryNext(text, ref at, out ReadOnlySpan<char> name);)
            names.Add(name.Length == text.Length ? text : name.ToString());
        return names;
    }

    /// <summary>Takes the next name of a text, and moves behind it.</summary>
    /// <returns>False where no name stands any more.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int at, out ReadOnlySpan<char> name)
    {
        while (at < text.Length)
        {
            ReadOnlySpan<char> rest = text[at..];
            int gap = EndOfPart(rest);
            ReadOnlySpan<char> part = gap < 0 ? rest : rest[..gap];
            int end = EndOfName(part);
            name = part[..end].Trim().Trim(Dots);
            at += end == part.Length && gap < 0 ? end : end + 1;
            if (name.Length > 0) return true;
        }

        name = default;
        return false;
    }

    // 社協 地域福祉係: a section is told behind what it is of.
    private static int EndOfPart(ReadOnlySpan<char> text)
    {
        int gap = text.IndexOfAny(Gaps);
        if (gap <= 0 || text[gap] is not (' ' or '　') || text[gap - 1] == Section) return gap;
        int behind = gap + 1;
        int next = text[behind..].IndexOfAny(Gaps);
        int end = next < 0 ? text.Length : behind + next;
        bool isOfSection = end - behind > 1 && text[end - 1] == Section && IsDepartment(text[..gap]);
        return !isOfSection ? gap : next < 0 ? -1 : end;
    }

    /// <summary>Returns where the first name of a part ends: at a dot behind a department, or at the end.</summary>
    private static int EndOfName(ReadOnlySpan<char> part)
    {
        int side = 0;
        for (int at = 0; at < part.Length; at++)
        {
            if (part[at] is not ('・' or '･')) continue;
            if (IsDepartment(part[side..at])) return at;
            side = at + 1;
        }

        return part.Length;
    }
}
