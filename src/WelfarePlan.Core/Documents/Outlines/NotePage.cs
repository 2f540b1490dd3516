using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Headings;

namespace WelfarePlan.Documents.Outlines;

/// <summary>
/// The items between two headings. Where progress labels (令和3年度の主な取組) stand among them, the items are notes:
/// they get a label only where the order on the page leaves no other, else none and a diagnostic.
/// </summary>
internal sealed class NotePage(ICollection<Diagnostic> log)
{
    private readonly List<(OutlinePart? Label, OutlineText? Item)> _parts = [];
    private OutlineNode? _node;

    public void Begin(OutlineNode node) => _node = node;

    public void AddLabel(OutlinePart label) => _parts.Add((label, null));

    public void AddItem(OutlineText item) => _parts.Add((null, item));

    public void Flush()
    {
        if (_node is { } node && _parts.Count > 0)
        {
            if (_parts.Exists(part => part.Label is not null)) AddNotes(node);
            else node.Initiatives.AddRange(_parts.Select(part => part.Item!));
        }

        _parts.Clear();
    }

    private void AddNotes(OutlineNode node)
    {
        List<OutlinePart> labels = [.. _parts.Where(part => part.Label is not null).Select(part => part.Label!)];
        bool eachHasItems = _parts[0].Label is not null
            && _parts.Zip(_parts.Skip(1)).All(pair => pair.First.Label is null || pair.Second.Label is null)
            && _parts[^1].Label is null;
        OutlinePart? current = labels.Count == 1 ? labels[0] : null;
        string? first = null;
        LineSpan unlabelled = default;
        Confidence doubted = labels.Count == 1 ? Confidence.Likely : Confidence.Guessed;
        Confidence confidence = eachHasItems ? Confidence.Certain : doubted;
        foreach ((OutlinePart? label, OutlineText? item) in _parts)
        {
            if (label is not null && eachHasItems) current = label;
            if (item is null) continue;

            node.Notes.Add(NoteOf(item, current, confidence));
            if (current is not null) continue;
            first ??= item.Text;
            unlabelled = unlabelled.Union(item.Lines);
        }

        // One page, one doubt: which of its labels heads which of its notes.
        if (first is not null) log.Add(DiagnosticRules.NoteWithoutLabel.At(unlabelled, first));
    }

    private static OutlineNote NoteOf(OutlineText item, OutlinePart? label, Confidence confidence) =>
        new(item.Text, item.Lines, label?.Year, label?.Text, label is null ? Confidence.Certain : confidence);
}
