using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Reports.Parts;
using WelfarePlan.Sources;

namespace WelfarePlan.Reports.Evidence;

/// <summary>The source beside the values: parts of pages, rows of tables, or lines.</summary>
internal sealed class EvidenceBook
{
    private readonly SourceDocument? _document;
    private readonly PlanReading _reading;
    private readonly Tongue _tongue;
    private readonly Dictionary<Indicator, IReadOnlyList<ReadValue>> _values = new(ReferenceEqualityComparer.Instance);
    private readonly TableEvidence _tables;
    private readonly LineEvidence _lines;

    public EvidenceBook(ReportEntry entry, IEnumerable<Indicator> indicators, Tongue tongue)
    {
        (_document, _reading, _tongue) = (entry.Document, entry.Reading, tongue);
        _tables = new TableEvidence(_document);
        _lines = new LineEvidence(_document);
        int number = 0;
        foreach (Indicator indicator in indicators)
        {
            if (!_values.ContainsKey(indicator))
                _values.Add(indicator, ReadValue.Of(indicator, _reading, tongue, ref number));
        }
    }

    public int Count => _values.Values.Sum(values => values.Count);

    public IReadOnlyList<ReadValue> ValuesOf(Indicator indicator) => _values[indicator];

    /// <summary>Writes each page that a value stands on once; the parts shown beside values are windows on
    /// it.</summary>
    public void WritePages(HtmlWriter html)
    {
        HashSet<int> used =
        [
            .. _values.Values.SelectMany(values => values).Select(value => value.Location?.Place).OfType<BoxPlace>()
                .Select(box => box.Page),
        ];
        SourcePage[] pages = [.. Pages().Where(page => used.Contains(page.Number) && page.Width is not null)];
        if (pages.Length == 0) return;
        html.Open("svg", ("class", "pages"), ("width", "0"), ("height", "0"), ("aria-hidden", "true")).Open("defs");
        foreach (SourcePage page in pages)
        {
            html.Open("g", ("id", PageWindow.IdOf(page.Number)), ("class", "paper"));
            PageDrawing.WriteParts(html, page, areTitled: false);
            html.Close("g");
        }

        html.Close("defs").Close("svg");
    }

    /// <summary>Writes what stands in the source where the values of an indicator were read.</summary>
    public void Write(HtmlWriter html, Indicator indicator)
    {
        if (_document is null) return;
        IReadOnlyList<ReadValue> values = ValuesOf(indicator);
        SourcePlace? name = _reading.PlaceOf(indicator)?.Place;
        html.Open("figure", ("class", "evidence"));
        foreach (IGrouping<int, ReadValue> onPage in values
            .Where(value => value.Location?.Place is BoxPlace)
            .GroupBy(value => value.Location!.Place.PageNumber!.Value))
        {
            if (Pages().FirstOrDefault(page => page.Number == onPage.Key) is { } page)
                PageWindow.Write(html, page, [.. onPage], name as BoxPlace, indicator.Name, _tongue);
        }

        _tables.Write(html, values, name);
        _lines.Write(html, values, name);
        string[] places = [.. values.Select(value => value.Location?.Place).OfType<SourcePlace>()
            .Select(place => ShownText.Of(place, _tongue)).Distinct(StringComparer.Ordinal)];
        html.Element("figcaption", places.Length == 0
            ? _tongue["出典の位置は分かりません", "The place in the source is not known"]
            : $"{_tongue["出典", "Source"]}: {string.Join(_tongue["、", ", "], places)}");
        html.Close("figure");
    }

    private IReadOnlyList<SourcePage> Pages() => _document?.Pages ?? [];
}
