using DocumentFormat.OpenXml.Packaging;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Office.Word;

/// <summary>What the whole of a document knows: styles, lists and their counts, notes, and what was left out.</summary>
internal sealed class WordContext
{
    private const int NamedChanges = 10;

    private readonly List<string> _changes = [];
    private readonly HashSet<string> _graphics = new(StringComparer.Ordinal);
    private string? _contents;

    public WordContext(MainDocumentPart part, FileReading reading)
    {
        Reading = reading;
        Styles = new(part.StyleDefinitionsPart);
        Lists = new(part.NumberingDefinitionsPart, Styles.Root);
        Notes = new(part);
    }

    public FileReading Reading { get; }

    public WordStyles Styles { get; }

    public ListDefinitions Lists { get; }

    public ListCounters Counters { get; } = new();

    public WordNotes Notes { get; }

    public void AddChange(string text)
    {
        if (text.Length > 0) _changes.Add(text);
    }

    public void AddContents(string text)
    {
        if (text.Length > 0) _contents ??= text;
    }

    public void AddGraphic(string kind) => _graphics.Add(kind);

    public void Report()
    {
        if (_changes.Count > 0)
        {
            string deleted = string.Join(", ", _changes.Take(NamedChanges).Select(text => $"deleted '{text}'"));
            Reading.Report(DiagnosticRules.ChangesAccepted, SourcePlace.Nowhere, deleted);
        }

        if (_contents is { } contents)
        {
            Reading.Report(DiagnosticRules.ContentsPassedOver, SourcePlace.Nowhere, contents);
        }

        foreach (string kind in _graphics.Order(StringComparer.Ordinal))
        {
            Reading.Report(DiagnosticRules.GraphicPassedOver, SourcePlace.Nowhere, kind);
        }
    }
}
