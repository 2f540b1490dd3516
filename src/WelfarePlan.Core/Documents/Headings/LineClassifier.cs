using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings;

/// <summary>
/// The first look at every line that no table claims: heading, label, announcement, item or prose, in printed order.
/// </summary>
internal sealed class LineClassifier
{
    private readonly OutlineSource _source;
    private readonly IReadOnlyList<Line> _lines;
    private readonly Dictionary<int, List<OutlinePart>> _areas = [];
    private readonly LineSet _claimed = new();
    private readonly List<OutlinePart> _parts = [];
    private readonly OpenLines _open = new();
    private readonly ContentsLines _contents;
    private readonly TitleLines _titles;
    private readonly LostCircles _lostCircles;
    private readonly CountedWords _counted;
    private readonly ProgrammeHeadings _programmes;
    private readonly VisualHeadings _visual;
    private readonly int _fullLine;
    private readonly double _bodySize;
    private readonly bool _isSpaced;

    private LineClassifier(OutlineSource source)
    {
        _source = source;
        _lines = source.Lines;
        foreach (GridHeading heading in source.GridHeadings) Begin(heading.Lines.First, OfGrid(heading));
        foreach (TableArea table in source.Tables)
        {
            Begin(table.Lines.First, new OutlinePart(LineClass.Table, table.Lines) { Table = table });
            _claimed.AddAll(table.ClaimedLines);
        }

        foreach (ProgrammeArea area in source.Programmes)
        {
            Begin(area.Lines.First, new OutlinePart(LineClass.Programmes, area.Lines) { Programmes = area });
            _claimed.AddAll(area.ClaimedLines);
        }

        _contents = new ContentsLines(source.Lines);
        _titles = new TitleLines(source, _claimed);
        _lostCircles = new LostCircles(source.Lines);
        _counted = new CountedWords(source);
        _programmes = new ProgrammeHeadings(source);
        _visual = new VisualHeadings(source);
        _isSpaced = LineSpacing.IsDouble(source.Lines);
        _bodySize = HeadingStyles.BodySizeOf(source);
        _fullLine = FullLines.LengthIn(source.Lines);
    }

    public static List<OutlinePart> Classify(OutlineSource source)
    {
        var classifier = new LineClassifier(source);
        classifier.Scan();
        return classifier._parts;
    }

    private void Scan()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            Line line = _lines[i];

            // A sentence may run over the page; a page number or running head between its halves does not end it.
            if (line.StartsPage) _parts.Add(new OutlinePart(LineClass.Page, line.Span));
            if (_areas.TryGetValue(line.Number, out List<OutlinePart>? areas))
            {
                Flush();
                _parts.AddRange(areas);
            }

            if (line.IsBlank && !_isSpaced && _open.EndsAtBlank(_fullLine)) Flush();
            if (line.Kind != LineKind.Text || _claimed.Contains(line.Number) || _contents.Contains(i)) continue;
            i += TakeLine(line, i);
        }

        Flush();
    }

    private void Begin(int line, OutlinePart area)
    {
        if (!_areas.TryGetValue(line, out List<OutlinePart>? areas)) _areas[line] = areas = [];
        areas.Add(area);
    }

    private static OutlinePart OfGrid(GridHeading heading) => new(LineClass.Heading, heading.Lines)
    {
        Numbering = heading.Numbering,
        Text = HeadingForms.Bare(heading.Title),
        IsAnnounced = heading.Depth == 0,
        IsCharted = true,
    };

    /// <summary>Takes a line and returns how many further lines went with it.</summary>
    private int TakeLine(Line line, int index)
    {
        if (SectionLabels.Read(line, _source.Years) is { } label)
        {
            Add(new OutlinePart(LineClass.Label, line.Span)
            {
                Section = label.Kind,
                Text = label.Text,
                Year = label.Year,
                Size = _visual.SizeOf(line),
                Level = HeadingStyles.LevelOf(line, _source),
            });
            return 0;
        }

        Numbering? numbering = _counted.Read(line.Text)
            ?? _lostCircles.Of(HeadingStyles.NumberingOf(line, _source), index)
            ?? _titles.LoneNumber(index);
        if (!IsSectionWord(line, numbering)
            && Announcements.WordOf(line.Text, numbering) is { Length: > 0 } word) return TakeAnnouncement(line,
                index, word);
        int level = HeadingStyles.LevelOf(line, _source);
        if (numbering is null)
        {
            if (ChapterTitles.IsBackMatter(line.Text))
            {
                var chapter = new Numbering(NumberingFamily.Chapter, "", "", 0);
                Add(OutlinePart.Heading(line.Span, chapter, line.RawSlice(0, line.Text.Length)));
                return 0;
            }

            // 折る手をかさね　想いを千羽に right below 基本理念 is the principle, in whatever type.
            bool mayHead = _parts is not [.., { Class: LineClass.Label, Section: SectionKind.Principle }]
                || !_open.IsEmpty;
            if (mayHead && level > 0 && HeadingStyles.MayHead(line, _source.PlanTitle)) return TakeHeading(line, index,
                new Numbering(NumberingFamily.Mark, "", "#", 0), level);
            if (mayHead && _visual.Contains(line))
                return TakeHeading(line, index, new Numbering(NumberingFamily.Mark, "", "#", 0), 0);
            TakeText(line, HeadingStyles.IsProminent(line, _source, _bodySize));
            return 0;
        }

        return TakeNumbered(line, index, numbering.Value, level);
    }

    /// <summary>（３）具体的な取組 labels the work of a measure; it announces no list of its own.</summary>
    private static bool IsSectionWord(Line line, Numbering? numbering) =>
        numbering is { Family: not NumberingFamily.Word } sign
            && SectionWords.TryFind(HeadingForms.Bare(line.Text[sign.TitleStart..]), out _);

    private int TakeNumbered(Line line, int index, Numbering numbering, int level)
    {
        if (WordBefore(numbering) is { } whole) numbering = numbering with { Word = whole };
        string title = line.Text.AsSpan(numbering.TitleStart).Trim().TrimEnd('●').TrimEnd('■').Trim().ToString();
        bool isLabel = SectionLabels.IsLabel(numbering, title, out SectionKind kind);
        if (isLabel && numbering is { Family: NumberingFamily.Word, Number.Length: > 0 })
        {
            // 基本目標1 数値目標: the goal again, and what of it follows.
            Add(new OutlinePart(LineClass.Heading, line.Span) { Numbering = numbering });
        }

        if (isLabel && (numbering.Family != NumberingFamily.Word || numbering.Number.Length > 0))
        {
            Add(new OutlinePart(LineClass.Label, line.Span) { Section = kind, Text = title, Numbering = numbering });
            return 0;
        }

        bool isMark = numbering.Family == NumberingFamily.Mark;
        bool isHeading = isMark ? TitleForms.IsMarkedHeading(numbering, title)
            : IsNumberedHeading(line, index, numbering, title);
        if (_programmes.Of(line, numbering) is { } programme)
        {
            var area = new ProgrammeArea(line.Span, [programme], new HashSet<int> { line.Number });
            Add(new OutlinePart(LineClass.Programmes, line.Span) { Programmes = area });
            return 0;
        }

        if (isHeading) return TakeHeading(line, index, numbering, level);

        Flush();
        if (!_source.IsItem(isMark ? numbering.Word : "")) return 0;
        _open.Begin(line, numbering);
        if (EndsSentence(line) || line.IsWhole) Flush();
        return 0;
    }

    private bool IsNumberedHeading(Line line, int index, Numbering numbering, string title) =>
        title.Length == 0
            ? (numbering.Family is NumberingFamily.Word or NumberingFamily.Chapter
                    && !HeadingStyles.IsListed(line, _source))
                || _titles.IsOverTitle(index, numbering)
            : TitleForms.IsTitle(title, numbering) && !TitleForms.IsSetApart(line.Text, numbering)
                && !_titles.RunsOn(index, numbering, title, _fullLine);

    private int TakeAnnouncement(Line line, int index, string word)
    {
        Flush();

        // 基本目標 / 1 / 支え合う人づくり: word, number and title on lines of their own.
        int number = _titles.Below(index);
        if (number > 0 && Announcements.LoneNumber(_lines[number].Text) is { Length: > 0 } sign
            && _titles.Below(number) is > 0 and var title
            && AnyLetter.IsIn(_lines[title].Text) && TitleForms.IsTitle(_lines[title].Text.Trim())
            && HeadingForms.Read(_lines[title].Text) is null)
        {
            var named = new Numbering(NumberingFamily.Word, sign, word, 0);
            string text = _lines[title].RawTrimmed();
            var lines = new LineSpan(line.Number, _lines[title].Number);
            HeadingParts.Add(_parts, lines, named, text, line, 0, _visual.SizeOf(line));
            return title - index;
        }

        bool isLabel = SectionWords.TryFind(word, out SectionKind kind);
        _parts.Add(new OutlinePart(LineClass.Announcement, line.Span)
        {
            Text = word,
            Section = isLabel ? kind : SectionKind.Initiatives,
            Numbering = HeadingForms.Read(line.Text) ?? default,
            Level = HeadingStyles.LevelOf(line, _source),
        });
        return 0;
    }

    /// <summary>重点的 on a line of its own, and 取組１ under it: the level word was broken over two lines.</summary>
    private string? WordBefore(Numbering numbering)
    {
        if (numbering.Family != NumberingFamily.Word) return null;
        if (_open.LoneLine is { } alone)
        {
            string whole = alone.Text.Trim() + numbering.Word;
            if (!LevelWords.IsWhole(whole)) return null;
            _open.Clear();
            return whole;
        }

        // A blank line may stand between the two.
        if (_parts is not [.., { Class: LineClass.Prose, Pieces: [var piece] }]) return null;
        string joined = piece.Text.Trim() + numbering.Word;
        if (!LevelWords.IsWhole(joined)) return null;
        _parts.RemoveAt(_parts.Count - 1);
        return joined;
    }

    private int TakeHeading(Line line, int index, Numbering numbering, int level)
    {
        Flush();
        (string title, int last) = _titles.Read(line, index, numbering);
        title = _programmes.TitleOf(numbering, title);
        var lines = new LineSpan(line.Number, _lines[last].Number);
        HeadingParts.Add(_parts, lines, numbering, title, line, level, _visual.SizeOf(line));
        return last - index;
    }

    private void TakeText(Line line, bool isProminent)
    {
        if (isProminent)
        {
            string text = line.RawTrimmed();
            Add(new OutlinePart(LineClass.Prose, line.Span)
            {
                Text = text,
                Pieces = [(line.Span, text)],
                IsProminent = true,
                Size = _visual.SizeOf(line),
            });
            return;
        }

        if (_open.IsEmpty && _parts.Count > 0 && _parts[^1] is { Class: LineClass.Item } item
            && item.Lines.Last == line.Number - 1 && !_lines[line.Number - 2].IsWhole)
        {
            // A sentence of the item ended with the line; the item goes on as long as no blank parts it.
            item.Lines = new LineSpan(item.Lines.First, line.Number);
            item.Append(line.RawSlice(0, line.Text.Length));
            return;
        }

        if (!_open.GoesOn(line, _fullLine)) Flush();
        _open.Add(line);
        if (EndsSentence(line)) Flush();
    }

    private static bool EndsSentence(Line line) => line.Text.AsSpan().TrimEnd().EndsWith("。", StringComparison.Ordinal);

    private void Add(OutlinePart part)
    {
        Flush();
        _parts.Add(part);
    }

    private void Flush()
    {
        if (_open.Close() is { } part) _parts.Add(part);
    }
}
