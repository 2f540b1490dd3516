using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Assembly;

/// <summary>A unit inside a name: 相談件数（件）, 参加率[％], 参加者数（単位：人）.</summary>
internal static class NameUnits
{
    public const int LongestBareName = 6;

    public static string? Of(string name)
    {
        string folded = TitleKeys.Of(name);
        int open = folded.LastIndexOfAny(['(', '[', '〔']);
        while (open >= 0)
        {
            int close = folded.AsSpan(open).IndexOfAny(')', ']', '〕');
            if (close > 1)
            {
                string inside = folded.Substring(open + 1, close - 1);
                if (inside.StartsWith("単位", StringComparison.Ordinal)) inside = inside[2..].TrimStart(':');
                if (
                    inside.StartsWith("年間", StringComparison.Ordinal)
                    || inside.StartsWith("累計", StringComparison.Ordinal)
                )
                    inside = inside[2..].TrimStart('・').TrimStart('/');
                if (UnitWords.IsUnit(inside)) return inside;
            }

            open = open == 0 ? -1 : folded.LastIndexOfAny(['(', '[', '〔'], open - 1);
        }

        return null;
    }
}
