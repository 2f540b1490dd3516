using System.Text;
using WelfarePlan.Testing;

namespace WelfarePlan.Benchmarks.Fuzzing;

/// <summary>Changes markup: whole elements, numbers in attributes and the words between tags.</summary>
internal static class MarkupChanges
{
    private const int MostChanges = 6;

    private static readonly string[] Numbers =
    [
        "0", "-1", "1", "2147483647", "2147483648", "-2147483648", "99999999999999999999", "1e308", "NaN", "", "16385",
        "1048577", "3.5", "A0", "XFE1", "A1:XFD1048576",
    ];

    private static readonly string[] Words =
    [
        "\u200B", "\u3000", "&#0;", "&#xD800;", "&amp;", "&nbsp;", "]]>", "<!--", "<br/>", "<b>", "</td>", "基準値",
        "目標値", "令和６年度", "95.1％", "－", "\uFFFD", "<![CDATA[", "\t", "\n",
    ];

    /// <summary>Returns changed markup.</summary>
    public static string Of(string markup, Dice dice)
    {
        var changed = new StringBuilder(markup);
        for (int times = dice.Between(1, MostChanges); times > 0 && changed.Length > 0; times--)
        {
            string now = changed.ToString();
            int tag = now.IndexOf('<', dice.Below(now.Length));
            int end = tag < 0 ? -1 : now.IndexOf('>', tag);
            if (end < 0) continue;
            switch (dice.Below(6))
            {
                case 0:
                    changed.Remove(tag, end + 1 - tag);
                    break;
                case 1:
                    int last = now.IndexOf('>', Math.Min(end + dice.Below(400), now.Length - 1));
                    if (last > 0) changed.Insert(dice.Chance(50) ? tag : last + 1, now[tag..(last + 1)]);
                    break;
                case 2:
                    int until = now.IndexOf('<', Math.Min(end + dice.Below(300), now.Length - 1));
                    if (until > tag) changed.Remove(tag, until - tag);
                    break;
                case 3:
                    Renumber(changed, now, tag, end, dice);
                    break;
                case 4:
                    changed.Insert(end + 1, dice.Pick(Words));
                    break;
                default:
                    changed.Insert(dice.Below(changed.Length), dice.Pick(Words));
                    break;
            }
        }

        return changed.ToString();
    }

    private static void Renumber(StringBuilder changed, string now, int tag, int end, Dice dice)
    {
        int quote = now.IndexOf('"', tag, end - tag);
        int close = quote < 0 ? -1 : now.IndexOf('"', quote + 1);
        if (close < 0) return;
        changed.Remove(quote + 1, close - quote - 1).Insert(quote + 1, dice.Pick(Numbers));
    }
}
