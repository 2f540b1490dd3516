using System.Text.Json;

namespace WelfarePlan.Tests.Goldens;

/// <summary>Compares goals, pillars and measures with what hangs on them.</summary>
/// <param name="differences">Where differences go.</param>
/// <param name="hasPillars">
/// False where the golden puts measures into measures: there a pillar that holds measures is as right as a measure that
/// does.
/// </param>
internal sealed class OutlineComparison(Differences differences, bool hasPillars)
{
    public void Compare(IReadOnlyList<JsonElement> golden, IReadOnlyList<PlanPart> read) =>
        CompareParts("", "goal", golden, read);

    private void CompareParts(
        string place, string level, IReadOnlyList<JsonElement> golden, IReadOnlyList<PlanPart> read
    )
    {
        var left = read.ToList();
        var order = new List<int>();
        var unmatched = new List<JsonElement>();
        foreach (JsonElement part in golden)
        {
            PlanPart? same = left.Find(other => GoldenText.Same(TitleOf(part), other.Title));
            if (same is null)
            {
                unmatched.Add(part);
                continue;
            }

            left.Remove(same);
            order.Add(read.ToList().IndexOf(same));
            ComparePart(place, part, same);
        }

        foreach (JsonElement part in unmatched)
        {
            PlanPart? numbered = left.Find(other =>
                part.ValueKind == JsonValueKind.Object
                && part.Has("number")
                && GoldenText.SameNumber(part.Text("number"), other.Number)
            );
            if (numbered is null)
            {
                differences.Add(
                    DifferenceKind.Missing, place, $"{level} {NumberOf(part)} '{TitleOf(part)}' is not there"
                );
                continue;
            }

            left.Remove(numbered);
            differences.CompareText(Join(place, $"{level} {numbered.Number}"), "title", TitleOf(part), numbered.Title);
            ComparePart(place, part, numbered);
        }

        foreach (PlanPart extra in left) differences.Add(DifferenceKind.Wrong, place, $"{extra} is not in the golden");
        if (!order.SequenceEqual(order.Order()))
            differences.Add(
                DifferenceKind.Wrong,
                place,
                $"the order of {level}s is {string.Join(" | ", read.Select(part => part.Title))}"
            );
    }

    private void ComparePart(string above, JsonElement golden, PlanPart read)
    {
        if (golden.ValueKind != JsonValueKind.Object) return;

        string place = Join(above, read.ToString());
        if (golden.Has("number") && !GoldenText.SameNumber(golden.Text("number"), read.Number))
        {
            differences.Add(
                DifferenceKind.Wrong, place, $"number is '{read.Number}', the golden has '{golden.Text("number")}'"
            );
        }

        if (golden.Has("label")) differences.CompareText(place, "label", golden.Text("label"), read.Label);
        CompareTextsOrCount(place, "issues", golden, read.Issues);
        CompareTextsOrCount(place, "initiatives", golden, read.Initiatives);
        CompareTextsOrCount(place, "notes", golden, [.. read.Notes.Select(note => note.Text)]);
        if (golden.Has("noteTexts"))
            differences.CompareTexts(
                place, "notes", golden.Texts("noteTexts"),
                [.. read.Notes.Select(note => note.Text)]
            );
        if (golden.Has("programmes"))
            ProgrammeComparison.Compare(place, golden.Items("programmes"), read.Programmes, differences);
        CompareChildren(place, golden, read);
    }

    private void CompareChildren(string place, JsonElement golden, PlanPart read)
    {
        if (golden.Has("pillars"))
        {
            CompareParts(place, "pillar", golden.Items("pillars"), read.Pillars);
            if (!golden.Has("measures")) CompareParts(place, "measure", [], read.Measures);
        }

        if (!golden.Has("measures")) return;
        bool takesPillars = !golden.Has("pillars") && read.Pillars.Count > 0;
        if (takesPillars && hasPillars)
            differences.Add(DifferenceKind.Wrong, place, "it holds pillars, the golden has measures");
        CompareParts(
            place, "measure", golden.Items("measures"),
            takesPillars ? [.. read.Pillars, .. read.Measures] : read.Measures
        );
    }

    private void CompareTextsOrCount(string place, string what, JsonElement golden, IReadOnlyList<string> read)
    {
        if (golden.Integer(what) is { } count) differences.CompareCount(place, what, count, read.Count);
        else if (golden.Has(what)) differences.CompareTexts(place, what, golden.Texts(what), read);
    }

    private static string TitleOf(JsonElement part) =>
        (part.ValueKind == JsonValueKind.String ? part.GetString() : part.Text("title"))!;

    private static string? NumberOf(JsonElement part) =>
        part.ValueKind == JsonValueKind.Object ? part.Text("number") : null;

    private static string Join(string above, string part) => above.Length == 0 ? part : $"{above} / {part}";
}
