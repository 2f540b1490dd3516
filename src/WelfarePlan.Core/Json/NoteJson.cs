using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A progress note.</summary>
internal sealed record NoteJson
{
    public int? FiscalYear { get; init; }

    public string? Heading { get; init; }

    public required string Text { get; init; }

    public static NoteJson From(ProgressNote note) =>
        new()
        {
            FiscalYear = note.Year?.Year,
            Heading = note.Heading,
            Text = note.Text,
        };

    public ProgressNote ToNote(JsonPlace place) =>
        new()
        {
            Year = place.Year("fiscalYear", FiscalYear),
            Heading = Heading,
            Text = Text,
        };
}
