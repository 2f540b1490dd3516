using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Blocks;

/// <summary>Stage 2: lines that no table claims become headings, labels, items and paragraphs, in printed order.</summary>
internal sealed class BlockScanner
{
    private readonly IReadOnlyList<Line> _lines;
    private readonly YearContext _years;
    private readonly Dictionary<int, List<Block>> _areas = [];
    private readonly HashSet<int> _claimed = [];
    private readonly List<Block> _blocks = [];
    private readonly List<Line> _open = [];
    private readonly bool _isSpaced;
    private readonly BlockRules _rules;
    private string? _openMark;
    private bool _hasLostCircles;

    public BlockScanner(IReadOnlyList<Line> lines, IReadOnlyList<TableArea> tables, IReadOnlyList<ProgrammeArea> programmes, YearContext years, BlockRules rules)
    {
        _rules = rules;
        _lines = lines;
        _years = years;
        _isSpaced = LineSpacing.IsDouble(lines);
        foreach (TableArea table in tables)
        {
            Begin(table.Lines.First, new Block.Table(table));
            _claimed.UnionWith(table.ClaimedLines);
        }

        foreach (ProgrammeArea area in programmes)
        {
            Begin(area.Lines.First, new Block.Programmes(area));
            _claimed.UnionWith(area.ClaimedLines);
        }
    }

    public IReadOnlyList<Block> Scan()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            Line line = _lines[i];
            if (line.StartsPage)
            {
                // A sentence may run over the page; a page number or running head between its halves does not end it.
                _blocks.Add(new Block.Page(line.Span));
            }

            if (_areas.TryGetValue(line.Number, out List<Block>? areas))
            {
                Flush();
                _blocks.AddRange(areas);
            }

            if (line.Kind != LineKind.Text || _claimed.Contains(line.Number)) continue;
            i += TakeLine(line, i);
        }

        Flush();
        return _blocks;
    }

    private void Begin(int line, Block area)
    {
        if (!_areas.TryGetValue(line, out List<Block>? areas)) _areas[line] = areas = [];
        areas.Add(area);
    }

    /// <summary>Takes a line and returns how many further lines went with it.</summary>
    private int TakeLine(Line line, int index)
    {
        if (SectionLabels.Read(line, _years) is { } label)
        {
            Flush();
            _blocks.Add(label);
            return 0;
        }

        Numbering? numbering = NumberingReader.Read(line.Text);
        numbering = WithLostCircles(numbering, index);
        if (numbering is null)
        {
            TakeText(line);
            return 0;
        }

        if (WordBefore(numbering.Value) is { } whole) numbering = numbering.Value with { Word = whole };
        string title = line.Text[numbering.Value.TitleStart..].Trim().TrimEnd('●').TrimEnd('■').Trim();
        if ((SectionLabels.TryFind(title, out SectionKind kind) || SectionLabels.IsTitleOfSection(WithoutBracket(title), out kind)) && numbering.Value.Family != NumberingFamily.Word)
        {
            Flush();
            _blocks.Add(new Block.Label(line.Span, kind, title, null, ""));
            return 0;
        }

        bool isMark = numbering.Value.Family == NumberingFamily.Mark;
        bool isHeading = isMark ? HeadingTitles.IsMarkedHeading(numbering.Value, title)
            : title.Length == 0 ? numbering.Value.Family is NumberingFamily.Word or NumberingFamily.Chapter : HeadingTitles.IsTitle(title, numbering.Value);
        if (isHeading) return TakeHeading(line, index, numbering.Value);

        Flush();
        if (!_rules.IsItem(isMark ? numbering.Value.Word : "")) return 0;
        _openMark = isMark ? numbering.Value.Word : "";
        _open.Add(line);
        if (EndsSentence(line)) Flush();
        return 0;
    }

    /// <summary>@ and A as headings are ① and ② that a wrong decoding spoiled; line upon line they are a list.</summary>
    private Numbering? WithLostCircles(Numbering? numbering, int index)
    {
        if (numbering is { Number: "@" }) _hasLostCircles = true;
        bool isLost = numbering is { Number: "@" } || (numbering is null && _hasLostCircles && NumberingReader.ReadLostCircle(_lines[index].Text) is not null);
        if (!isLost) return numbering;
        bool isList = (index > 0 && IsLostCircle(_lines[index - 1])) || (index + 1 < _lines.Count && IsLostCircle(_lines[index + 1]));
        return isList ? null : numbering ?? NumberingReader.ReadLostCircle(_lines[index].Text);
    }

    private static bool IsLostCircle(Line line) =>
        line.Kind == LineKind.Text && (NumberingReader.Read(line.Text) is { Number: "@" } || NumberingReader.ReadLostCircle(line.Text) is not null);

    /// <summary>事業費の推移 （単位：千円）.</summary>
    private static string WithoutBracket(string title)
    {
        int open = title.LastIndexOf('(');
        return open > 0 && title[^1] == ')' ? title[..open].TrimEnd() : title;
    }

    /// <summary>重点的 on a line of its own, and 取組１ under it: the level word was broken over two lines.</summary>
    private string? WordBefore(Numbering numbering)
    {
        if (numbering.Family != NumberingFamily.Word || _open.Count != 1 || _openMark is not null) return null;
        string whole = _open[0].Text.Trim() + numbering.Word;
        if (!LevelWords.TryFind(whole, out string word, out _) || word.Length != whole.Length) return null;
        _open.Clear();
        return whole;
    }

    private int TakeHeading(Line line, int index, Numbering numbering)
    {
        Flush();
        var parts = new List<string>();
        string first = line.RawSlice(numbering.TitleStart, line.Text.Length).Trim().Trim('●').Trim('■').Trim();
        if (first.Length > 0) parts.Add(first);
        int last = index;
        if (first.Length == 0)
        {
            int next = NextText(index);
            if (next > 0 && HeadingTitles.IsTitle(_lines[next].Text.Trim()) && NumberingReader.Read(_lines[next].Text) is null)
            {
                parts.Add(_lines[next].RawSlice(0, _lines[next].Text.Length).Trim());
                last = next;
            }
        }

        while (parts.Count is > 0 and < 4 && LineBelow(last) is > 0 and var below && !_claimed.Contains(_lines[below].Number)
            && SectionLabels.Read(_lines[below], _years) is null
            && HeadingTitles.Continues(_lines[index], parts[^1], _lines[below], LineBelow(below) is > 0 and var after ? _lines[after] : null))
        {
            last = below;
            parts.Add(_lines[last].RawSlice(0, _lines[last].Text.Length).Trim());
        }

        AddHeading(new LineSpan(line.Number, _lines[last].Number), numbering, JapaneseLines.Join(parts), line.IsRunningHead);
        return last - index;
    }

    /// <summary>Returns the next line of the page, over the one blank that a widely spaced extraction puts between, or 0.</summary>
    private int LineBelow(int index)
    {
        int at = index + 1;
        if (_isSpaced && at < _lines.Count && _lines[at].IsBlank) at++;
        return at < _lines.Count && _lines[at].Kind == LineKind.Text ? at : 0;
    }

    /// <summary>基本目標1 … 施策1 …: a page that lost its line breaks prints two headings in one line.</summary>
    private void AddHeading(LineSpan lines, Numbering numbering, string title, bool isRunningHead)
    {
        int second = HeadingTitles.SecondHeading(title, out Numbering next);
        if (second <= 0)
        {
            _blocks.Add(new Block.Heading(lines, numbering, title) { IsRunningHead = isRunningHead });
            return;
        }

        _blocks.Add(new Block.Heading(lines, numbering, title[..second].Trim()));
        _blocks.Add(new Block.Heading(lines, next, title[(second + next.TitleStart)..].Trim()));
    }

    private int NextText(int index)
    {
        for (int i = index + 1; i < Math.Min(_lines.Count, index + 4); i++)
        {
            if (_lines[i].Kind == LineKind.Text) return _claimed.Contains(_lines[i].Number) ? 0 : i;
        }

        return 0;
    }

    private void TakeText(Line line)
    {
        if (_open.Count == 0 && _blocks.Count > 0 && _blocks[^1] is Block.Item item && item.Lines.Last == line.Number - 1)
        {
            // A sentence of the item ended with the line; the item goes on as long as no blank parts it.
            _blocks[^1] = new Block.Item(new LineSpan(item.Lines.First, line.Number), JapaneseLines.Join([item.Text, line.RawSlice(0, line.Text.Length)]));
            return;
        }

        _open.Add(line);
        if (EndsSentence(line)) Flush();
    }

    private static bool EndsSentence(Line line) => line.Text.AsSpan().TrimEnd().EndsWith("。", StringComparison.Ordinal);

    private void Flush()
    {
        if (_open.Count == 0)
        {
            _openMark = null;
            return;
        }

        int skip = _openMark is null ? 0 : NumberingReader.Read(_open[0].Text)?.TitleStart ?? 0;
        string text = JapaneseLines.Join(_open.Select((line, i) => line.RawSlice(i == 0 ? skip : 0, line.Text.Length)));
        var lines = new LineSpan(_open[0].Number, _open[^1].Number);
        _blocks.Add(_openMark is null ? new Block.Paragraph(lines, text) : new Block.Item(lines, text));
        _open.Clear();
        _openMark = null;
    }
}
