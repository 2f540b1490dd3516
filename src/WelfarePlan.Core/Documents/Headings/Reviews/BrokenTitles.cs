using System.Buffers;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

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
        var places = new Dictionary<(string Word, string Number, string Above), List<OutlinePart>>();
        var above = new SortedList<int, string>();
        foreach (OutlinePart part in parts)
        {
            if (!IsNamed(part)) continue;

            // 施策１ under each goal is another measure each time.
            int rank = LevelWords.RankOf(part.Numbering.Word);
            while (above.Count > 0 && above.GetKeyAtIndex(above.Count - 1) >= rank) above.RemoveAt(above.Count - 1);
            string owner = above.Count == 0 ? "" : above.GetValueAtIndex(above.Count - 1);
            above[rank] = part.Numbering.Word + part.Numbering.Number;
            (string, string, string) place = (part.Numbering.Word, part.Numbering.Number, owner);
            if (!places.TryGetValue(place, out List<OutlinePart>? printings)) places[place] = printings = [];
            printings.Add(part);
        }

        foreach (List<OutlinePart> printings in places.Values) Complete(printings);
    }

    private static void Complete(List<OutlinePart> printings)
    {
        OutlinePart whole = printings.MaxBy(static part => part.Key.Length)!;
        if (!printings.TrueForAll(part => whole.Key.StartsWith(part.Key, StringComparison.Ordinal))) return;
        foreach (OutlinePart part in printings)
        {
            int end = Math.Min(part.Text.Length, whole.Text.Length);
            if (whole.Text.AsSpan(end).IndexOfAny(Ends) < 0) part.Text = whole.Text;
        }
    }

    private static bool IsNamed(OutlinePart part) =>
        part is { Class: LineClass.Heading, Numbering: { Family: NumberingFamily.Word, Number.Length: > 0 } }
        && part.Key.Length >= Shortest;
}
