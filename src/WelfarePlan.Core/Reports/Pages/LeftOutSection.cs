using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Ledgers;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports.Pages;

/// <summary>What was left out: the diagnostics, the tables that were passed over, and lines with figures that nothing
/// was read from.</summary>
internal static class LeftOutSection
{
    public static void Write(HtmlWriter html, ReportEntry entry, Tongue tongue)
    {
        html.Open("section", ("id", "left"));
        html.Element("h2", tongue["読み取れなかったもの", "What was left out"]);
        WriteDiagnostics(html, entry.Reading.Diagnostics, tongue);
        if (entry.Trace is { } trace)
        {
            WriteTables(html, trace, tongue);
            WriteLines(html, trace, tongue);
        }

        html.Close("section");
    }

    private static void WriteDiagnostics(HtmlWriter html, IReadOnlyList<Diagnostic> told, Tongue tongue)
    {
        html.Element("h3", tongue[
            $"読み取り時の注記 {ShownText.Count(told.Count)}", $"What the reader said: {ShownText.Count(told.Count)}"]);
        if (told.Count == 0)
        {
            html.Element("p", tongue["ありません。", "Nothing."]);
            return;
        }

        OpenTable(html, tongue, tongue["種別", "Severity"], tongue["位置", "Place"], tongue["内容", "Message"]);
        foreach (Diagnostic each in told.OrderByDescending(each => each.Severity))
        {
            html.Open("tr").Element("td", ShownText.Of(each.Severity, tongue));
            html.Element("td", ShownText.Of(each.Place, tongue));
            html.Open("td").Text($"{each.Id} {tongue[each.MessageJa, each.Message]}").Close("td").Close("tr");
        }

        CloseTable(html);
    }

    private static void WriteTables(HtmlWriter html, ReadingTrace trace, Tongue tongue)
    {
        ExplainedTable[] passed = [.. trace.Tables.Where(table => table.Indicators + table.Programmes == 0)];
        if (passed.Length == 0) return;
        html.Open("details").Element("summary", tongue[
            $"読まなかった表 {ShownText.Count(passed.Length)}", $"Tables passed over: {ShownText.Count(passed.Length)}"]);
        OpenTable(html, tongue, tongue["位置", "Place"], tongue["表題", "Caption"], tongue["理由", "Verdict"]);
        foreach (ExplainedTable table in passed)
        {
            html.Open("tr").Element("td", ShownText.Of(table.Place, tongue)).Element("td", table.Caption);
            html.Element("td", table.Verdict, ("lang", tongue.IsJapanese ? "en" : null)).Close("tr");
        }

        CloseTable(html);
        html.Close("details");
    }

    // Prose is many lines; those with a figure are the ones that a reader may miss something in.
    private static void WriteLines(HtmlWriter html, ReadingTrace trace, Tongue tongue)
    {
        ExplainedLine[] unread = [.. trace.Lines.Where(line => line.Fate is LineFate.Prose or LineFate.RefusedTable)];
        ExplainedLine[] figures = [.. unread.Where(line => line.Text.Any(IsDigit))];
        html.Element("p", tongue[
            $"指標や体系として読まなかった行は{ShownText.Count(unread.Length)}行で、うち数字を含むものは{ShownText.Count(figures.Length)}行です。",
            $"{ShownText.Count(unread.Length)} lines were not read as indicators or parts of the plan; "
            + $"{ShownText.Count(figures.Length)} of them hold figures."]);
        if (figures.Length == 0) return;
        html.Open("details").Element("summary", tongue["数字を含む行", "Lines with figures"]);
        OpenTable(html, tongue, tongue["位置", "Place"], tongue["行", "Line"]);
        foreach (ExplainedLine line in figures)
            html.Open("tr").Element("td", ShownText.Of(line.Place, tongue)).Element("td", line.Text).Close("tr");
        CloseTable(html);
        html.Close("details");
    }

    private static void OpenTable(HtmlWriter html, Tongue tongue, params ReadOnlySpan<string> heads)
    {
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"),
            ("aria-label", tongue["一覧", "List"])).Open("table", ("class", "list")).Open("thead").Open("tr");
        foreach (string head in heads) html.Element("th", head, ("scope", "col"));
        html.Close("tr").Close("thead").Open("tbody");
    }

    private static void CloseTable(HtmlWriter html) => html.Close("tbody").Close("table").Close("div");

    private static bool IsDigit(char sign) => char.IsAsciiDigit(sign) || sign is >= '０' and <= '９';
}
