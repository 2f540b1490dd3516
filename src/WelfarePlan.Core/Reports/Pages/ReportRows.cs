using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Reports.Evidence;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports.Pages;

/// <summary>The rows of a report, each of which opens to its values, their source and the arithmetic.</summary>
internal sealed class ReportRows
{
    private readonly Dictionary<Indicator, (IndicatorCard Card, int Number)> _known =
        new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<Indicator> _written = new(ReferenceEqualityComparer.Instance);
    private readonly PlanReading _reading;
    private readonly Tongue _tongue;

    public ReportRows(IReadOnlyList<IndicatorCard> cards, EvidenceBook book, PlanReading reading, Tongue tongue)
    {
        (Cards, Book, _reading, _tongue) = (cards, book, reading, tongue);
        Axis = YearAxis.Of(cards.Select(card => card.Indicator));
        foreach (IndicatorCard card in cards) _known.TryAdd(card.Indicator, (card, _known.Count + 1));
    }

    public IReadOnlyList<IndicatorCard> Cards { get; }

    public EvidenceBook Book { get; }

    public YearAxis? Axis { get; }

    public string IdOf(Indicator indicator) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"i{_known[indicator].Number}");

    /// <summary>Writes a row; an indicator that is printed twice opens where it comes first.</summary>
    public void Write(HtmlWriter html, Indicator indicator)
    {
        IndicatorCard card = _known[indicator].Card;
        bool isFirst = _written.Add(indicator);
        html.Open("article", ("class", "wp-row"), ("id", isFirst ? IdOf(indicator) : null));
        IndicatorRow.WriteCells(html, card, Axis, _tongue, "h4");
        if (isFirst)
        {
            WriteDetails(html, card);
        }
        else
        {
            html.Element("a", _tongue["詳細は最初の行へ", "See its first row"],
                ("href", $"#{IdOf(indicator)}"), ("class", "wide"));
        }

        html.Close("article");
    }

    private void WriteDetails(HtmlWriter html, IndicatorCard card)
    {
        IReadOnlyList<ReadValue> values = Book.ValuesOf(card.Indicator);
        html.Open("details", ("class", "wide")).Open("summary").Text(_tongue["値の出典と計算", "Sources and arithmetic"]);
        int doubtful = values.Count(value => value.IsDoubtful);
        if (doubtful > 0)
        {
            html.Element("span", _tongue[$"要確認 {ShownText.Count(doubtful)}", $"{ShownText.Count(doubtful)} to check"],
                ("class", "flag"));
        }

        html.Close("summary");
        Book.Write(html, card.Indicator);
        ValueTable.Write(html, values, _tongue);
        WriteFacts(html, card);
        WriteMethods(html, card);
        WriteDiagnostics(html, values);
        html.Close("details");
    }

    private void WriteFacts(HtmlWriter html, IndicatorCard card)
    {
        Indicator indicator = card.Indicator;
        string source = card.Inputs.DirectionSource == DirectionSource.Inferred
            ? _tongue["（推定）", " (inferred)"] : "";
        html.Element("p", ShownText.Of(card.Inputs.Direction, _tongue) + source, ("class", "wp-small"));
        foreach (string note in indicator.Notes) html.Element("p", note, ("class", "wp-small"));
    }

    private void WriteMethods(HtmlWriter html, IndicatorCard card)
    {
        EvaluationResult[] said = [.. card.Results.Where(result => result.Undefined is null)];
        if (said.Length > 0)
        {
            html.Element("h5", _tongue["計算", "Arithmetic"]).Open("ul", ("class", "methods"));
            foreach (EvaluationResult result in said)
            {
                html.Element("li", _tongue.IsJapanese
                    ? Explanations.JapaneseEquation(result)
                    : $"{result.Method.English}: {Explanations.EnglishEquation(result)}");
            }

            html.Close("ul");
            WriteCautions(html, card, said);
        }

        EvaluationResult[] unsaid = [.. card.Results.Where(result =>
            result.Undefined is not null and not UndefinedReason.NotApplicableToDirection)];
        if (unsaid.Length == 0) return;
        html.Element("h5", _tongue["計算できないもの", "Not computed"]).Open("ul", ("class", "methods"));
        foreach (IGrouping<UndefinedReason, EvaluationResult> why in unsaid.GroupBy(result => result.Undefined!.Value))
        {
            string names = string.Join(
                _tongue["、", ", "], why.Select(result => _tongue[result.Method.Japanese, result.Method.English]));
            html.Element("li", $"{names}{_tongue["：", ": "]}{_tongue[why.Key.Japanese, why.Key.English]}");
        }

        html.Close("ul");
    }

    // What holds for several methods is said once, with what decided the grade.
    private void WriteCautions(HtmlWriter html, IndicatorCard card, EvaluationResult[] said)
    {
        EvaluationWarnings warnings = said.Aggregate(
            EvaluationWarnings.None, (sum, result) => sum | result.Warnings);
        html.Element("h5", _tongue["評価の理由と注意", "What decided, and what to know"]).Open("ul", ("class", "methods"));
        if (card.Rating is { } rating) html.Element("li", _tongue[rating.BecauseJa, rating.Because]);
        foreach (string warning in _tongue.IsJapanese ? warnings.Japanese : warnings.English)
        {
            bool isSaid = card.Rating is { } own
                && _tongue[own.BecauseJa, own.Because].Contains(warning, StringComparison.Ordinal);
            if (!isSaid) html.Element("li", warning);
        }

        html.Close("ul");
    }

    // What the reader said at the very places of the values.
    private void WriteDiagnostics(HtmlWriter html, IReadOnlyList<ReadValue> values)
    {
        Diagnostic[] told = [.. _reading.Diagnostics.Where(each => values.Any(value => Meets(each.Place, value)))];
        if (told.Length == 0) return;
        html.Element("h5", _tongue["読み取り時の注記", "What the reader said here"]).Open("ul", ("class", "methods"));
        foreach (Diagnostic each in told) html.Element("li", $"{each.Id} {_tongue[each.MessageJa, each.Message]}");
        html.Close("ul");
    }

    private static bool Meets(SourcePlace place, ReadValue value) => value.Location?.Place is { IsNowhere: false } own
        && !place.IsNowhere && (own == place || own.Lines.Overlaps(place.Lines) && !own.Lines.IsNowhere);
}
