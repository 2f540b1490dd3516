using System.Text;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Reports.Parts;
using WelfarePlan.Time;

namespace WelfarePlan.Reports;

/// <summary>The course of an indicator: dots for results, hollow where provisional, a gap for a missing year, a dashed
/// line from baseline to target, a tick for the expected value.</summary>
internal sealed class Sparkline
{
    private const double Height = 44;
    private const double Margin = 6;
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly HtmlWriter _html;
    private readonly IndicatorCard _card;
    private readonly YearAxis _axis;
    private readonly bool _isAlone;
    private readonly Point[] _points;
    private readonly decimal _low;
    private readonly decimal _high;

    private Sparkline(HtmlWriter html, IndicatorCard card, YearAxis axis, bool isAlone)
    {
        (_html, _card, _axis, _isAlone) = (html, card, axis, isAlone);
        _points = [.. PointsOf(card)];
        decimal[] values = [.. _points.Select(point => point.Value), .. TargetValues(), .. ExpectedValues()];
        (_low, _high) = values.Length == 0 ? (0, 1) : (values.Min(), values.Max());
    }

    /// <summary>Writes the drawing; nothing where no year is known.</summary>
    /// <param name="html">Where to write it.</param>
    /// <param name="card">The indicator.</param>
    /// <param name="axis">The years.</param>
    /// <param name="tongue">The language of its description.</param>
    /// <param name="isAlone">Whether it is a file of its own, which no style sheet colours.</param>
    public static void Write(HtmlWriter html, IndicatorCard card, YearAxis? axis, Tongue tongue, bool isAlone = false)
    {
        if (axis is not null) new Sparkline(html, card, axis, isAlone).Write(tongue);
    }

    private void Write(Tongue tongue)
    {
        _html.Open(
            "svg", ("xmlns", Alone(Namespace)), ("class", "wp-spark"), ("viewBox", "0 0 200 44"),
            ("role", "img"), ("fill", Alone("#1a1a1a")), ("stroke", Alone("none")));
        _html.Element("title", _isAlone
            ? tongue[$"{_card.Indicator.Name}の推移", $"Course of {_card.Indicator.Name}"]
            : tongue["推移", "Course"]);
        _html.Element("desc", Description(tongue));
        WriteLineToTarget();
        WriteTargets();
        WriteCourse();
        WriteExpected();
        WriteDots();
        _html.Close("svg");
    }

    private string Description(Tongue tongue) => string.Join(tongue["、", ", "],
    [
        .. _points.Select(point =>
            $"{ShownText.Short(point.Year)} {ShownText.Of(point.Value)}{_card.Inputs.Unit}"),
        .. _card.Target is { Value: not null } target
            ? [$"{tongue["目標", "target"]} {ShownText.Of(target, tongue)}"]
            : (IEnumerable<string>)[],
    ]);

    private void WriteLineToTarget()
    {
        if (_card.Inputs is not
            { Baseline: { } from, BaselineYear: { } start, Target: { } to, TargetYear: { } end }) return;
        Line("wp-plan", X(start), Y(from), X(end), Y(to), "#767676", dashes: "3 3");
    }

    private void WriteTargets()
    {
        foreach (Target target in _card.Indicator.Targets)
        {
            if (target is not { Year: { } year, Value: { } value } || !TryShare(value, out decimal amount)) continue;
            (double x, double y) = (X(year), Y(amount));
            if (target.Upper is { } upper && TryShare(upper, out decimal top))
                Line("wp-target", x, y, x, Y(top), "#0a5da8", width: "3");
            else if (ReferenceEquals(target, _card.Target))
                Path("wp-target", $"M{N(x)} {N(y - 4)}l4 4l-4 4l-4 -4z", "#0a5da8");
            else
                Line("wp-target", x - 4, y, x + 4, y, "#0a5da8");
        }
    }

    // A line says that the years follow each other; where one is missing there is none.
    private void WriteCourse()
    {
        var path = new StringBuilder();
        for (int i = 0; i < _points.Length; i++)
        {
            bool follows = i > 0 && _points[i].Year - _points[i - 1].Year == 1;
            path.Append(follows ? 'L' : 'M').Append(At(_points[i]));
        }

        if (path.ToString().Contains('L', StringComparison.Ordinal)) Path("wp-course", path.ToString(), "#1a1a1a");
    }

    private void WriteExpected()
    {
        if (_card is not { Expected: { } expected, Inputs.ActualYear: { } year }) return;
        double x = X(year);
        Line("wp-expected", x - 5, Y(expected), x + 5, Y(expected), "#a84300", width: "2");
    }

    // Points without length, which a round pen makes dots.
    private void WriteDots()
    {
        string dots = string.Concat(_points.Where(point => !point.IsOpen).Select(point => $"M{At(point)}h0"));
        if (dots.Length > 0)
        {
            _html.Empty(
                "path", ("class", "wp-dot"), ("d", dots), ("stroke", Alone("#1a1a1a")), ("stroke-width", Alone("6")),
                ("stroke-linecap", Alone("round")));
        }

        foreach (Point point in _points.Where(point => point.IsOpen))
        {
            _html.Empty(
                "circle", ("class", "wp-open"), ("cx", N(X(point.Year))), ("cy", N(Y(point.Value))), ("r", "2.5"),
                ("fill", Alone("#fff")), ("stroke", Alone("#1a1a1a")));
        }
    }

    private string At(Point point) => $"{N(X(point.Year))} {N(Y(point.Value))}";

    private void Line(
        string kind, double x1, double y1, double x2, double y2, string stroke, string width = "1.5",
        string? dashes = null
    ) => Path(kind, $"M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}", stroke, width, dashes);

    private void Path(string kind, string path, string stroke, string width = "1.5", string? dashes = null) =>
        _html.Empty(
            "path", ("class", kind), ("d", path), ("fill", Alone("none")), ("stroke", Alone(stroke)),
            ("stroke-width", Alone(width)), ("stroke-dasharray", Alone(dashes)));

    // On a page the style sheet says it, also for the dark.
    private string? Alone(string? value) => _isAlone ? value : null;

    private double X(FiscalYear year) => _axis.At(year);

    // In double: differences at the ends of the range of decimal would overflow.
    private double Y(decimal value)
    {
        double span = (double)_high - (double)_low;
        if (span == 0) return Height / 2;
        return Height - Margin - (((double)value - (double)_low) / span * (Height - (2 * Margin)));
    }

    private IEnumerable<decimal> TargetValues()
    {
        foreach (Target target in _card.Indicator.Targets)
        {
            if (target.Year is null) continue;
            if (target.Value is { } value && TryShare(value, out decimal amount)) yield return amount;
            if (target.Upper is { } upper && TryShare(upper, out decimal top)) yield return top;
        }

        if (_card.Inputs is { BaselineYear: not null, TargetYear: not null, Baseline: { } from, Target: { } to })
        {
            yield return from;
            yield return to;
        }
    }

    private IEnumerable<decimal> ExpectedValues() =>
        _card is { Expected: { } expected, Inputs.ActualYear: not null } ? [expected] : [];

    private bool TryShare(Quantity value, out decimal amount) =>
        CommonUnit.TryConvert(value, _card.Inputs.Unit, out amount, out _);

    private static IEnumerable<Point> PointsOf(IndicatorCard card)
    {
        IEnumerable<Observation> all = card.Indicator.Actuals;
        if (card.Indicator.Baseline is { } baseline) all = all.Prepend(baseline);
        return all
            .Where(each => each is { Year: not null, Value: not null })
            .Select(each => (each, Fits: CommonUnit.TryConvert(
                each.Value!.Value, card.Inputs.Unit, out decimal amount, out _), amount))
            .Where(found => found.Fits)
            .Select(found => new Point(
                found.each.Year!.Value, found.amount, IndicatorFigures.IsOpen(found.each)))
            .OrderBy(point => point.Year);
    }

    private static string N(double number) => HtmlWriter.Number(number);

    private readonly record struct Point(FiscalYear Year, decimal Value, bool IsOpen);
}
