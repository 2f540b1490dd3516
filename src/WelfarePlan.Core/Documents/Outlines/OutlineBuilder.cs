using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Blocks;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Outlines;

/// <summary>Nests headings as the document's own numbering nests them, and hangs everything else on them.</summary>
internal sealed class OutlineBuilder
{
    private readonly OutlineStack _stack = new();
    private readonly NotePage _page;
    private SectionKind _section;
    private bool _isDescribing;

    private readonly ICollection<Diagnostic> _log;

    public OutlineBuilder(ICollection<Diagnostic> log)
    {
        _log = log;
        _page = new NotePage(log);
    }

    public static OutlineNode Build(IReadOnlyList<Block> blocks, ICollection<Diagnostic> log)
    {
        var builder = new OutlineBuilder(log);
        foreach (Block block in LateHeadings.PutBack(blocks, log)) builder.Take(block);
        builder._page.Flush();
        IndicatorLevels.Lift(builder._stack.Root, log);
        RepeatedRows.Merge(builder._stack.Root, log);
        return builder._stack.Root;
    }

    private OutlineNode Current => _stack.Top;

    private void Take(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                TakeHeading(heading);
                break;
            case Block.Label label:
                TakeLabel(label);
                break;
            case Block.Table table:
                Current.Indicators.AddRange(table.Area.Rows);
                _isDescribing = false;
                break;
            case Block.Programmes programmes:
                AddProgrammes(programmes.Area);
                break;
            case Block.Item item:
                TakeItem(item.Text, item.Lines);
                break;
            case Block.Paragraph paragraph when _isDescribing && _section == SectionKind.Initiatives:
                Current.Description.Add(new OutlineText(paragraph.Text, paragraph.Lines));
                break;
            default:
                break;
        }
    }

    private void TakeHeading(Block.Heading heading)
    {
        // Inside 現状と課題 a deeper number only parts the issues.
        bool partsIssues = _section == SectionKind.Issues && heading.Numbering.Family is not (NumberingFamily.Word or NumberingFamily.Chapter or NumberingFamily.Section) && !_stack.Holds(heading.Numbering);
        if (partsIssues || _section == SectionKind.CrossCutting && heading.Numbering.Family is not (NumberingFamily.Word or NumberingFamily.Chapter)) return;
        if (_stack.IsSmallLabel(heading.Numbering)) return;
        if (heading.Numbering is { Family: NumberingFamily.Circled, Number: [>= '@' and <= 'S'] }) _log.Add(DiagnosticRules.CircledNumberLost.At(heading.Lines, heading.Title));

        _page.Flush();
        _stack.Enter(heading);
        _page.Begin(Current);
        _section = SectionKind.Initiatives;
        _isDescribing = true;
    }

    private void TakeLabel(Block.Label label)
    {
        _section = label.Kind;
        _isDescribing = false;
        if (label.Kind == SectionKind.Progress) _page.AddLabel(label);
    }

    private void TakeItem(string text, LineSpan lines)
    {
        _isDescribing = false;
        if (ReferenceEquals(Current, _stack.Root)) return;
        if (_section is SectionKind.Issues) Current.Issues.Add(new OutlineText(text, lines));
        else if (_section is SectionKind.Initiatives or SectionKind.Progress or SectionKind.Indicators or SectionKind.Programmes) _page.AddItem(new OutlineText(text, lines));
    }

    private void AddProgrammes(ProgrammeArea area)
    {
        foreach (ProgrammeRow row in area.Rows)
        {
            if (!Current.Programmes.Exists(other => other.Name == row.Name)) Current.Programmes.Add(row);
        }
    }
}
