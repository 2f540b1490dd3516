using WelfarePlan.Diagnostics;
using WelfarePlan.Reports.Parts;
using WelfarePlan.Sources;

namespace WelfarePlan.Reports.Evidence;

/// <summary>Lines of a text with their numbers, the printed values marked.</summary>
internal sealed class LineEvidence
{
    private const int MostLinesTogether = 12;

    private readonly Dictionary<int, string> _lines = [];
    private readonly Dictionary<SourcePlace, string> _paragraphs = [];

    public LineEvidence(SourceDocument? document)
    {
        foreach (SourceLine line in document?.Pages.SelectMany(page => page.Parts).OfType<SourceLine>() ?? [])
        {
            if (line.Place is LinesPlace { Span: { IsNowhere: false } span }) _lines.TryAdd(span.First, line.Text);
            else if (line.Place is not BoxPlace) _paragraphs.TryAdd(line.Place, line.Text);
        }
    }

    public void Write(HtmlWriter html, IReadOnlyList<ReadValue> values, SourcePlace? name)
    {
        foreach (IGrouping<SourcePlace, ReadValue> here in values
            .Where(value => value.Location is { Place: var place } && _paragraphs.ContainsKey(place))
            .GroupBy(value => value.Location!.Place))
        {
            html.Open("blockquote");
            WriteLine(html, _paragraphs[here.Key], [.. here]);
            html.Close("blockquote");
        }

        LineSpan[] spans = [.. values.Select(value => value.Location?.Lines ?? default).Append(name?.Lines ?? default)
            .Where(span => !span.IsNowhere)];
        if (spans.Length == 0 || _lines.Count == 0) return;
        LineSpan all = spans.Aggregate((sum, span) => sum.Union(span));
        bool isShort = all.Last - all.First < MostLinesTogether;
        int[] shown = [.. Enumerable.Range(all.First, all.Last - all.First + 1)
            .Where(line => _lines.ContainsKey(line) && (isShort || spans.Any(span => span.Contains(line))))];
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group")).Open("table", ("class", "lines"));
        int before = 0;
        foreach (int line in shown)
        {
            bool isGap = before > 0 && line > before + 1;
            if (isGap) html.Open("tr").Element("th", "⋮").Element("td", "").Close("tr");
            html.Open("tr").Element("th", ShownText.Count(line), ("scope", "row")).Open("td");
            WriteLine(html, _lines[line], [.. values.Where(value => value.Location?.Lines.Contains(line) == true)]);
            html.Close("td").Close("tr");
            before = line;
        }

        html.Close("table").Close("div");
    }

    private static void WriteLine(HtmlWriter html, string text, IReadOnlyList<ReadValue> values)
    {
        (int Start, int Length, Confidence Sure)[] marks = Marks(text, values);
        int at = 0;
        foreach ((int start, int length, Confidence sure) in marks)
        {
            html.Text(text[at..start]);
            html.Element("mark", text.Substring(start, length), ("class", PageDrawing.ClassOf(sure)));
            at = start + length;
        }

        html.Text(text[at..]);
    }

    // Two values may be printed alike: each takes the next place that is free.
    private static (int Start, int Length, Confidence Sure)[] Marks(string text, IReadOnlyList<ReadValue> values)
    {
        var marks = new List<(int Start, int Length, Confidence Sure)>();
        foreach (ReadValue value in values.OrderBy(value => value.Number))
        {
            if (value.Printed is not { Length: > 0 } printed) continue;
            for (int at = text.IndexOf(printed, StringComparison.Ordinal); at >= 0;
                at = text.IndexOf(printed, at + 1, StringComparison.Ordinal))
            {
                if (marks.Any(mark => at < mark.Start + mark.Length && mark.Start < at + printed.Length)) continue;
                marks.Add((at, printed.Length, value.Location!.Confidence));
                break;
            }
        }

        return [.. marks.OrderBy(mark => mark.Start)];
    }
}
