using System.Globalization;
using System.Text.Json;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Tests.Goldens;

/// <summary>Compares the baseline, actuals and targets of one indicator.</summary>
internal sealed class ValueComparison(PlanReading result, Differences differences)
{
    private PlacedIndicator? _indicator;

    public void Compare(string place, JsonElement golden, PlacedIndicator read)
    {
        _indicator = read;
        var baseline = GoldenValue.Of(golden, "baseline").ToList();
        var actuals = GoldenValue.Of(golden, "actuals").ToList();
        var readBaseline = ReadValue.Baselines(read, result).ToList();
        var readActuals = ReadValue.Actuals(read, result).ToList();
        ShareFirstValue(baseline, actuals, readBaseline, readActuals);
        if (golden.Has("baseline")) CompareList(place, "baseline", baseline, readBaseline);
        if (golden.Has("actuals")) CompareList(place, "actual", actuals, readActuals);
        string member = golden.Has("targets") ? "targets" : "target";
        if (golden.Has(member))
            CompareList(place, "target", [.. GoldenValue.Of(golden, member)], [.. ReadValue.Targets(read, result)]);
    }

    // A table with one past value (令和元年度実績) and no word for the start: baseline and actual are both right.
    private static void ShareFirstValue(
        List<GoldenValue> baseline, List<GoldenValue> actuals, List<ReadValue> readBaseline,
        List<ReadValue> readActuals
    )
    {
        if (baseline.Count == 0 && readBaseline.Count == 1 && actuals.Count == 1 && readActuals.Count == 0)
        {
            readActuals.Add(readBaseline[0]);
            readBaseline.Clear();
        }
    }

    private void CompareList(string place, string role, List<GoldenValue> golden, List<ReadValue> read)
    {
        Pair(place, golden, read, (value, other) => value.Year == other.Year && value.Value == other.Value?.Amount);
        Pair(place, golden, read, (value, other) => value.Year == other.Year);
        Pair(place, golden, read, (value, other) => value.Value is not null && value.Value == other.Value?.Amount);
        Pair(place, golden, read, (value, other) => value.Year is null || other.Year is null || role == "baseline");

        foreach (GoldenValue value in golden.Where(value => !value.MayBeAbsent(role)))
            differences.Add(DifferenceKind.Missing, place, $"{role} {value} is not there");
        foreach (ReadValue value in read.Where(value => value.Value is not null))
            Accuse(place, value, "is not in the golden");
    }

    private void Pair(
        string place, List<GoldenValue> golden, List<ReadValue> read, Func<GoldenValue, ReadValue, bool> fits
    )
    {
        foreach (GoldenValue value in golden.ToList())
        {
            if (read.Find(other => fits(value, other)) is not { } same) continue;
            golden.Remove(value);
            read.Remove(same);
            CompareOne(place, value, same);
        }
    }

    private void CompareOne(string place, GoldenValue golden, ReadValue read)
    {
        if (read.Value is null && golden.Value is null)
        {
            CompareWords(place, golden, read);
            return;
        }

        if (read.Value is not { } value)
        {
            if (!golden.IsOptional)
                differences.Add(DifferenceKind.Missing, place, $"{read.Role} {golden} has no number but '{read.Text}'");
            return;
        }

        if (golden.Value is null)
        {
            if (!golden.IsUnsure || !read.IsReported) Accuse(place, read, $"stands where the page has {golden}");
            return;
        }

        bool isCovered = (golden.IsUnsure || golden.IsYearUnsure) && read.IsReported;
        if (golden.IsUnsure && !read.IsReported)
            Accuse(
                place, read,
                $"stands without a diagnostic, though the page leaves room for doubt ({golden.Json.Text("unsure")})"
            );
        if (value.Amount != golden.Value) Accuse(place, read, $"should be {golden}");
        else if (read.Year != golden.Year && !isCovered) CompareYear(place, golden, read);
        CompareCompany(place, golden, read, value);
    }

    private void CompareYear(string place, GoldenValue golden, ReadValue read)
    {
        if (read.Year is null)
            differences.Add(DifferenceKind.Missing, place, $"{read} has no year, the golden has {golden}");
        else
            Accuse(
                place, read,
                golden.Year is null ? "has a year that the page does not say" : $"should be of {golden.Year}"
            );
    }

    private void CompareCompany(string place, GoldenValue golden, ReadValue read, Quantity value)
    {
        Unit unit = _indicator!.Indicator.Unit;
        if (value.Unit != unit) Accuse(place, read, $"is in '{value.Unit}', the indicator in '{unit}'");
        if (read.Role == "target" && golden.Bound != Words.Of<TargetBound>(read.Bound))
            Accuse(place, read, $"is {Words.Of<TargetBound>(read.Bound)}, the golden has {golden.Bound}");
        if (golden.Json.Number("upper") != read.Upper?.Amount)
            Accuse(place, read, $"should end at {golden.Json.Number("upper")}");
        if (golden.Json.Has("outOf") && golden.Json.Number("outOf") != read.OutOf?.Amount)
        {
            differences.Add(
                read.OutOf is null ? DifferenceKind.Missing : DifferenceKind.Wrong,
                place,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{read} is out of {read.OutOf}, the golden has {golden.Json.Number("outOf")}"
                )
            );
        }

        if (
            golden.Json.Text("text") is { } text
            && GoldenText.Key(read.Text)?.EndsWith(GoldenText.Key(text)!, StringComparison.Ordinal) != true
        )
        {
            // A label may stand before the value in its cell (R8：20日以内).
            differences.CompareText(place, $"text of {read}", text, read.Text);
        }

        if (golden.Json.Has("status"))
            differences.CompareText(
                place, $"status of {read}", golden.Json.Text("status"), Words.Of<ObservationStatus>(read.Status)
            );
        if (golden.Json.Has("revision") && !read.IsRevised)
            differences.Add(DifferenceKind.Missing, place, $"{read} is not marked as revised");
        CompareNote(place, golden, read);
    }

    // Where a remark goes, to the value or to the indicator, is the reader's choice.
    private void CompareNote(string place, GoldenValue golden, ReadValue read)
    {
        string? expected = golden.Json.Text("asOf") ?? golden.Json.Text("note");
        if (expected is null) return;

        IEnumerable<string?> remarks = [read.AsOf, read.Note, .. _indicator!.Indicator.Notes];
        if (_indicator.Indicator.SampleSize is { } size)
            remarks = remarks.Append(string.Create(CultureInfo.InvariantCulture, $"n={size}"));
        if (
            !remarks.Any(remark =>
                GoldenText.Key(remark)?.Contains(GoldenText.Key(expected)!, StringComparison.Ordinal) == true
            )
        )
        {
            differences.Add(DifferenceKind.Missing, place, $"{read} lacks the remark '{expected}'");
        }
    }

    private void CompareWords(string place, GoldenValue golden, ReadValue read)
    {
        if (golden.IsOptional || golden.IsMissing) return;
        if (read.Role == "target" && golden.Bound != Words.Of<TargetBound>(read.Bound))
        {
            differences.Add(
                DifferenceKind.Wrong, place,
                $"{read} is {Words.Of<TargetBound>(read.Bound)}, the golden has {golden.Bound}"
            );
        }

        if (golden.Json.Has("text"))
            differences.CompareText(place, $"text of {read}", golden.Json.Text("text"), read.Text);
        if (read.Year != golden.Year) CompareYear(place, golden, read);
    }

    private void Accuse(string place, ReadValue read, string sentence) =>
        differences.Add(
            read.IsReported ? DifferenceKind.Wrong : DifferenceKind.WrongAndSilent, place,
            $"{read} ({read.Pointer}{LinesOf(read)}) {sentence}"
        );

    private static string LinesOf(ReadValue read) => read.Place is { } place ? $", line {place.Lines}" : ", no place";
}
