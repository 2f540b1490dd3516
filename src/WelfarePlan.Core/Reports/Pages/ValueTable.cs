using WelfarePlan.Reports.Evidence;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports.Pages;

/// <summary>The values of an indicator with their places, those first of which the reader is least sure, each with a
/// box to tick.</summary>
internal static class ValueTable
{
    public static void Write(HtmlWriter html, IReadOnlyList<ReadValue> values, Tongue tongue)
    {
        if (values.Count == 0) return;
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"),
            ("aria-label", tongue["値の一覧", "Values"])).Open("table", ("class", "values"));
        html.Open("thead").Open("tr");
        foreach (string head in (ReadOnlySpan<string>)
        [
            tongue["種類", "Role"], tongue["年度", "Fiscal year"], tongue["値", "Value"], tongue["印字", "As printed"],
            tongue["位置", "Place"], tongue["確かさ", "Confidence"], tongue["照合", "Checked"],
        ])
            html.Element("th", head, ("scope", "col"));
        html.Close("tr").Close("thead").Open("tbody");
        foreach (ReadValue value in values) Write(html, value, tongue);
        html.Close("tbody").Close("table").Close("div");
    }

    private static void Write(HtmlWriter html, ReadValue value, Tongue tongue)
    {
        html.Open("tr", ("class", value.IsDoubtful ? "doubt" : null));
        html.Element("td", value.Role).Element("td", ShownText.Of(value.Year, tongue));
        html.Element("td", value.Value, ("class", "wp-num")).Element("td", value.Printed ?? ShownText.None);
        html.Element("td", value.Location is { } location ? ShownText.Of(location.Place, tongue) : ShownText.None);
        html.Element("td", ShownText.Of(value.Location?.Confidence, tongue));
        html.Open("td");
        html.Empty("input", ("type", "checkbox"), ("data-value", value.Id), ("aria-label", tongue[
            $"{value.Role} {ShownText.Of(value.Year, tongue)} {value.Value} を原典と照合した",
            $"Checked: {value.Role} {ShownText.Of(value.Year, tongue)} {value.Value}"]));
        html.Close("td").Close("tr");
    }
}
