using System.Buffers;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>
/// 実施計画１ 小地域福祉活動 in a narrow card, and 実施計画１ 小地域福祉活動の活性化 in its chapter: one heading, whose title went on
/// in a line that the card broke off.
/// </summary>
internal static class BrokenTitles
{
    private const int Shortest = 3;

    // 人を育てる／２　地域を育てる is a list of titles.
    private static readonly SearchValues<char> Ends = SearchValues.Create("/／、。：:|｜0123456789０１２３４５６７８９");

    public static void Mark(IReadOnlyList<OutlinePart> parts)
    {
        var whole = new Dictionary<(string Word, string Number), OutlinePart>();
        foreach (OutlinePart part in parts)
        {
            if (!IsNamed(part)) continue;
            (string Word, string Number) sign = (part.Numbering.Word, part.Numbering.Number);
            bool isLonger = !whole.TryGetValue(sign, out OutlinePart? known) || part.Key.Length > known.Key.Length;
            if (isLonger) whole[sign] = part;
        }

        foreach (OutlinePart part in parts)
        {
            if (!IsNamed(part)) continue;
            OutlinePart longest = whole[(part.Numbering.Word, part.Numbering.Number)];
            bool isBroken = part.Key.Length < longest.Key.Length
                && longest.Key.StartsWith(part.Key, StringComparison.Ordinal)
                && longest.Text.AsSpan(Math.Min(part.Text.Length, longest.Text.Length)).IndexOfAny(Ends) < 0;
            if (isBroken) part.Text = longest.Text;
        }
    }

    private static bool IsNamed(OutlinePart part) =>
        part is { Class: LineClass.Heading, Numbering: { Family: NumberingFamily.Word, Number.Length: > 0 } }
        && part.Key.Length >= Shortest;
}
