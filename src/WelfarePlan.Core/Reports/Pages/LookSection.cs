using WelfarePlan.Reports.Evidence;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports.Pages;

/// <summary>What needs a look: what moves away from its target, what is behind, and what the reader was unsure
/// of.</summary>
internal static class LookSection
{
    public static void Write(HtmlWriter html, ReportRows rows, Tongue tongue)
    {
        html.Open("section", ("id", "look")).Element("h2", tongue["確認が必要なもの", "Needs a look"]);
        html.Open("div", ("class", "columns"));
        WriteList(html, rows, tongue["× 目標から遠ざかっているもの", "× Moving away from the target"],
            [.. rows.Cards.Where(card => card.IsWorse)], tongue);
        WriteList(html, rows, tongue["△ 目標に向かっているが遅れているもの", "△ On the way, but behind the line"],
            [.. rows.Cards.Where(card => card.IsBehind)], tongue);
        html.Close("div");
        WriteDoubtful(html, rows, tongue);
        html.Close("section");
    }

    private static void WriteList(
        HtmlWriter html, ReportRows rows, string heading, IReadOnlyList<IndicatorCard> cards, Tongue tongue)
    {
        html.Open("div").Element("h3", $"{heading} {ShownText.Count(cards.Count)}");
        if (cards.Count == 0)
        {
            html.Element("p", tongue["ありません。", "None."]).Close("div");
            return;
        }

        html.Open("ul");
        foreach (IndicatorCard card in cards)
        {
            html.Open("li").Element("a", card.Indicator.Name, ("href", $"#{rows.IdOf(card.Indicator)}"));
            html.Element("span", Course(card, tongue), ("class", "wp-small")).Close("li");
        }

        html.Close("ul").Close("div");
    }

    private static string Course(IndicatorCard card, Tongue tongue) =>
        $"{ShownText.Of(card.Indicator.Baseline, tongue)} → {ShownText.Of(card.Actual, tongue)}"
        + tongue[$"（目標 {ShownText.Of(card.Target, tongue)}）", $" (target {ShownText.Of(card.Target, tongue)})"];

    private static void WriteDoubtful(HtmlWriter html, ReportRows rows, Tongue tongue)
    {
        (IndicatorCard Card, ReadValue[] Values)[] doubtful =
        [
            .. rows.Cards.DistinctBy(card => card.Indicator, ReferenceEqualityComparer.Instance)
                .Select(card => (card, Doubtful(rows, card))).Where(pair => pair.Item2.Length > 0)
                .OrderBy(pair => pair.Item2.Min(value => value.Location!.Confidence)),
        ];
        int count = doubtful.Sum(pair => pair.Values.Length);
        html.Element("h3", tongue[
            $"？ 読み取りに確信がない値 {ShownText.Count(count)}",
            $"? Values of which the reader is unsure: {ShownText.Count(count)}"]);
        html.Element("p", count == 0 ? tongue["ありません。", "None."] : tongue[
            "原典と見比べ、合っていれば印を付けてください。", "Compare each with the source, and tick those that are right."]);
        WriteTicks(html, rows, tongue);
        foreach ((IndicatorCard card, ReadValue[] values) in doubtful)
        {
            html.Open("article", ("class", "check")).Open("h4")
                .Element("a", card.Indicator.Name, ("href", $"#{rows.IdOf(card.Indicator)}")).Close("h4");
            rows.Book.Write(html, card.Indicator);
            ValueTable.Write(html, values, tongue);
            html.Close("article");
        }
    }

    // Where the script puts how many are ticked, and the button that saves them: every value has a box, doubted or not.
    private static void WriteTicks(HtmlWriter html, ReportRows rows, Tongue tongue)
    {
        if (rows.Cards.All(card => rows.Book.ValuesOf(card.Indicator).Count == 0)) return;
        html.Open("p", ("class", "ticks"), ("data-words", tongue["照合済み", "checked"]),
            ("data-save", tongue["照合の記録を保存", "Save the ticks"])).Close("p");
    }

    private static ReadValue[] Doubtful(ReportRows rows, IndicatorCard card) =>
        [.. rows.Book.ValuesOf(card.Indicator).Where(value => value.IsDoubtful)];
}
