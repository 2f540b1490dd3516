using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Goldens;

public sealed class SourceTests
{
    public static TheoryData<string> Seeds => [.. GoldenFile.Seeds];

    public static TheoryData<string> Documents => [.. GoldenFile.Documents];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_value_and_title_of_our_edition_has_its_lines(string name) =>
        ShouldHavePlaces(GoldenFile.Seed(name));

    [SharedTheory]
    [MemberData(nameof(Seeds))]
    public void Every_value_and_title_of_the_original_has_its_lines(string name) =>
        ShouldHavePlaces(GoldenFile.Original(name));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_value_and_title_of_a_hand_made_document_has_its_lines(string name) =>
        ShouldHavePlaces(GoldenFile.Document(name));

    private static void ShouldHavePlaces(GoldenFile file)
    {
        PlanReading result = file.Read();
        string[] lines = file.Text.Split('\n');
        string[] faults =
        [
            .. Titles(result.Plan).Concat(Values(result)).SelectMany(part => Faults(part, lines, result.Sources)),
        ];
        Assert.True(faults.Length == 0, $"{file.Name}:\n{string.Join('\n', faults)}");
    }

    private static IEnumerable<(string Pointer, string? Text)> Titles(Plan plan) =>
        PlanPart.Walk(PlanPart.Goals(plan)).Select(part => (part.Pointer + "/title", (string?)null))
            .Concat(PlacedIndicator.All(plan).Select(indicator => (indicator.Pointer + "/name", (string?)null)));

    private static IEnumerable<(string Pointer, string? Text)> Values(PlanReading result) =>
        from indicator in PlacedIndicator.All(result.Plan)
        from value in ReadValue.All(indicator, result)
        from pointer in value.Value is null ? new[] { value.Pointer } : [value.Pointer, value.Pointer + "/value"]
        select (pointer, value.Text ?? "a value without its text");

    private static IEnumerable<string> Faults((string Pointer, string? Text) part, string[] lines, SourceMap sources)
    {
        if (!sources.TryFind(part.Pointer, out SourceLocation? place))
        {
            yield return $"{part.Pointer} ('{part.Text}') has no place";
        }
        else if (place.Lines.First < 1 || place.Lines.Last > lines.Length || place.Lines.Last < place.Lines.First)
        {
            yield return $"{part.Pointer} stands at lines {place.Lines} of {lines.Length}";
        }
        else if (
            part.Text is not null
            && !GoldenText
                .Key(string.Concat(lines[(place.Lines.First - 1)..place.Lines.Last]))!
                .Contains(GoldenText.Key(part.Text)!, StringComparison.Ordinal)
        )
        {
            yield return $"{part.Pointer}: line {place.Lines} does not hold '{part.Text}'";
        }
    }
}
