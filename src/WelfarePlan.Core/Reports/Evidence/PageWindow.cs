using System.Globalization;
using WelfarePlan.Diagnostics;
using WelfarePlan.Reports.Parts;
using WelfarePlan.Sources;

namespace WelfarePlan.Reports.Evidence;

/// <summary>A part of a page, with the boxes of values marked and the head of their table above.</summary>
internal static class PageWindow
{
    private const double Border = 3;
    private const double LeastWidth = 160;

    // Points to pixels, a little larger than printed.
    private const double Scale = 1.5;

    public static string IdOf(int page) => string.Create(CultureInfo.InvariantCulture, $"page{page}");

    public static void Write(
        HtmlWriter html, SourcePage page, IReadOnlyList<ReadValue> values, BoxPlace? name, string title, Tongue tongue
    )
    {
        SourceBox[] boxes = [.. values.Select(value => ((BoxPlace)value.Location!.Place).Box)];
        SourceBox shown = boxes.Aggregate((sum, box) => sum.Union(box));
        if (name is not null && name.Page == page.Number) shown = shown.Union(name.Box);
        SourceBox window = Widen(shown, page);
        if (HeadOf(page, boxes) is { } head && head.Bottom <= shown.Top + 1)
        {
            var above = new SourceBox(window.Left, head.Top, window.Right, Math.Min(head.Bottom, window.Top));
            if (above.Height > 1) WriteWindow(html, page, above, [], tongue["表の見出し", "Head of the table"]);
        }

        WriteWindow(html, page, window, values, tongue[
            $"{ShownText.Count(page.Number)}ページの「{title}」の部分",
            $"Part of page {ShownText.Count(page.Number)}: {title}"]);
    }

    private static void WriteWindow(
        HtmlWriter html, SourcePage page, SourceBox window, IReadOnlyList<ReadValue> values, string label)
    {
        html.Open(
            "svg", ("class", "window"), ("role", "img"), ("aria-label", label),
            ("viewBox", $"{N(window.Left)} {N(window.Top)} {N(window.Width)} {N(window.Height)}"),
            ("width", N(window.Width * Scale)), ("height", N(window.Height * Scale)));
        html.Empty("use", ("href", $"#{IdOf(page.Number)}"));
        foreach (IGrouping<SourcePlace, ReadValue> here in values.GroupBy(value => value.Location!.Place))
        {
            PageDrawing.WriteBox(
                html, ((BoxPlace)here.Key).Box, PageDrawing.ClassOf(here.Min(value => value.Location!.Confidence)),
                string.Join(' ', here.Select(value => $"{value.Role} {value.Value}")));
        }

        html.Close("svg");
    }

    private static SourceBox Widen(SourceBox box, SourcePage page)
    {
        double more = Math.Max(Border, (LeastWidth - box.Width) / 2);
        return new(
            Math.Max(0, box.Left - more), Math.Max(0, box.Top - Border),
            Math.Min(page.Width!.Value, box.Right + more), Math.Min(page.Height!.Value, box.Bottom + Border));
    }

    // The first row of the table, and the rows below that it reaches into.
    private static SourceBox? HeadOf(SourcePage page, SourceBox[] boxes)
    {
        foreach (SourceGrid grid in page.Parts.OfType<SourceGrid>())
        {
            if (grid.Place is not BoxPlace area || !boxes.Any(box => IsInside(box, area.Box))) continue;
            int rows = grid.Cells.Where(cell => cell.Row == 0).Select(cell => cell.RowSpan).DefaultIfEmpty(1).Max();
            SourceBox[] heads =
            [
                .. grid.Cells.Where(cell => cell.Row < rows).Select(cell => cell.Place).OfType<BoxPlace>()
                    .Select(place => place.Box),
            ];
            if (heads.Length > 0) return heads.Aggregate((sum, box) => sum.Union(box));
        }

        return null;
    }

    private static bool IsInside(SourceBox box, SourceBox area)
    {
        (double x, double y) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        return x >= area.Left && x <= area.Right && y >= area.Top && y <= area.Bottom;
    }

    private static string N(double number) => HtmlWriter.Number(number);
}
