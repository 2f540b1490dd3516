using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Headings;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Outlines;

/// <summary>
/// Nests classified headings as the document's own numbering nests them, and hangs everything else on them.
/// </summary>
internal sealed class OutlineBuilder
{
    private readonly OutlineStack _stack;
    private readonly NotePage _page;
    private readonly ICollection<Diagnostic> _log;
    private SectionKind _section;
    private bool _isDescribing;

    /// <summary>ねらい and its sentence are over; a list right under 施策の方向 is that of the label.</summary>
    private bool _hasSpoken;

    private OutlineBuilder(FamilyOrder order, ICollection<Diagnostic> log)
    {
        _log = log;
        _stack = new OutlineStack(order);
        _page = new NotePage(log);
    }

    public static OutlineNode Build(OutlineSource source, ICollection<Diagnostic> log)
    {
        IReadOnlyList<OutlinePart> parts = HeadingClasses.Of(source, log);
        var builder = new OutlineBuilder(FamilyOrder.Of(parts), log);
        foreach (OutlinePart part in parts) builder.Take(part);
        builder._page.Flush();
        IndicatorLevels.Lift(builder._stack.Root, log);
        RepeatedRows.Merge(builder._stack.Root, log);
        return builder._stack.Root;
    }

    private OutlineNode Current => _stack.Top;

    private void Take(OutlinePart part)
    {
        switch (part.Class)
        {
            case LineClass.Heading:
                TakeHeading(part);
                break;
            case LineClass.Label:
                TakeLabel(part);
                break;
            case LineClass.Table:
                Current.Indicators.AddRange(part.Table!.Rows);
                EndTable();
                break;
            case LineClass.Programmes:
                AddProgrammes(part.Programmes!);
                EndTable();
                break;
            case LineClass.Item:
                TakeItem(part.Text, part.Lines);
                break;
            case LineClass.Prose:
                TakeProse(part);
                break;
            default:
                break;
        }
    }

    /// <summary>What a label of indicators or programmes announced is here; what follows is a new matter.</summary>
    private void EndTable()
    {
        _isDescribing = false;
        if (_section is SectionKind.Indicators or SectionKind.Programmes) _section = SectionKind.Initiatives;
    }

    private void TakeHeading(OutlinePart heading)
    {
        FamilyKey family = heading.Family;
        if (_section == SectionKind.CrossCutting && !family.IsWord && !family.IsChapter) return;
        bool isRow = heading is { Family.Family: NumberingFamily.Mark, IsVisual: false, Level: 0, IsCharted: false }
            && _section is SectionKind.Indicators or SectionKind.Programmes or SectionKind.Departments;
        bool isTitle = heading.Numbering is { Family: NumberingFamily.Mark, Word: "" or "#" };
        bool isBlocked = isRow || (!isTitle && _section is SectionKind.Issues or SectionKind.Aside)
            || (heading.IsBareList && !heading.IsVisual && !_hasSpoken
            && _section is not (SectionKind.Initiatives or SectionKind.Principle));
        if (!heading.IsListed) _page.Flush();
        if (!_stack.TryEnter(heading, isBlocked))
        {
            Report(heading);
            return;
        }

        if (heading.IsListed) return;
        if (heading.Numbering is { Family: NumberingFamily.Circled, Number: [>= '@' and <= 'S'] }) _log.Add(
            DiagnosticRules.CircledNumberLost.At(heading.Lines, heading.Text));
        _page.Begin(Current);
        _section = SectionKind.Initiatives;
        _isDescribing = true;
    }

    /// <summary>A heading that fits nowhere; inside a section of its own kind it only parts the text there.</summary>
    private void Report(OutlinePart heading)
    {
        if (heading.Family.Family == NumberingFamily.Mark
            || _section is SectionKind.Issues or SectionKind.Aside) return;
        _log.Add(DiagnosticRules.HeadingLeftOut.At(heading.Lines, heading.Text));
    }

    private void TakeLabel(OutlinePart label)
    {
        _section = label.IsGuess ? SectionKind.Initiatives : label.Section;
        _isDescribing = false;
        _hasSpoken = false;
        OutlineNode before = Current;
        _stack.TakeSize(label.Size);
        _stack.TakeLevel(label.Level);
        _stack.TakeCount(label);
        _stack.TakeLabel(LabelForm.Of(label));
        if (label.Section == SectionKind.Indicators) _stack.TakeQuoted(label.Text);
        if (!ReferenceEquals(before, Current))
        {
            _page.Flush();
            _page.Begin(Current);
        }

        if (label.Section == SectionKind.Progress && !label.IsGuess) _page.AddLabel(label);
    }

    private void TakeProse(OutlinePart part)
    {
        _hasSpoken |= part.Text.Contains('。', StringComparison.Ordinal);
        if (part.Pieces.Count > 0 && _stack.TryReopen(TitleKeys.Of(part.Pieces[0].Text)))
        {
            _page.Flush();
            _page.Begin(Current);
            _section = SectionKind.Initiatives;
            _isDescribing = true;
            return;
        }

        if (_isDescribing && _section == SectionKind.Initiatives) Current.Description.Add(
            new OutlineText(part.Text, part.Lines));
    }

    private void TakeItem(string text, LineSpan lines)
    {
        _isDescribing = false;
        if (ReferenceEquals(Current, _stack.Root)) return;
        if (_section is SectionKind.Issues) Current.Issues.Add(new OutlineText(text, lines));
        else if (_section is not (
            SectionKind.Aside or SectionKind.Principle or SectionKind.CrossCutting
                or SectionKind.Departments)) _page.AddItem(new OutlineText(text, lines));
    }

    private void AddProgrammes(ProgrammeArea area)
    {
        foreach (ProgrammeRow row in area.Rows)
        {
            if (!Current.Programmes.Exists(other => other.Name == row.Name)) Current.Programmes.Add(row);
        }
    }
}
