using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Shapes.Lists;

/// <summary>
/// Reads lists of programmes: the items under ＜主な事業＞, items that each name a department behind them, and lines that a
/// frame of departments ends. The items judge each other: where one is a sentence, none of them is a programme.
/// </summary>
internal sealed class ListedProgrammes(IReadOnlyList<Line> lines, LineSet taken, bool isPlan)
{
    private const int LeastUnlabelled = 2;
    private const int MostItems = 200;
    private const int LongestItem = 90;
    private const int MostLinesSaid = 4;

    private readonly bool _isSpaced = LineSpacing.IsDouble(lines);
    private readonly SignedLines _signed = new(lines, taken);
    private readonly List<ProgrammeArea> _areas = [];

    // Who answers for the heading above answers for the works below that name nobody.
    private IReadOnlyList<string> _inCharge = [];

    public IReadOnlyList<ProgrammeArea> Read()
    {
        ListLabel label = default;
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (IsFurniture(line)) continue;
            if (!IsFree(line))
            {
                label = default;
                continue;
            }

            ListLabel own = ListLabel.Of(line.Text);
            bool isItem = label is { Kind: SectionKind.Programmes, Rest.Length: 0 };
            if (!isItem && own.Kind is null) TakeCharge(line);
            int next = i;
            if (own is { Kind: SectionKind.Programmes, Rest.Length: > 0 }) TakeInline(own, i);
            else if (own.Kind is null) next = TakeList(label, i);
            label = next > i ? default : own;
            i = Math.Max(i, next - 1);
        }

        return _areas;
    }

    private void TakeCharge(Line line)
    {
        if (_inCharge.Count == 0 && line.Text.AsSpan().IndexOf(':') < 0) return;
        if (line.Format?.HeadingLevel is not null || HeadingForms.Read(line.Text) is not null)
            _inCharge = DepartmentNames.Split(ProgrammeNames.WithoutCharge(line.RawTrimmed()).Department);
    }

    private bool IsFree(Line line) => line.Kind == LineKind.Text && !taken.Contains(line.Number);

    private static bool IsFurniture(Line line) =>
        line.Kind is LineKind.Blank or LineKind.PageNumber || line.IsRunningHead;

    /// <summary>Reads the list that begins with a line; returns the index behind it.</summary>
    private int TakeList(ListLabel label, int first)
    {
        string mark = ItemMark.Of(lines[first].Text, out _);
        bool isSigned = isPlan && _signed.Contains(lines[first]);
        if (mark.Length == 0 && label.Kind != SectionKind.Programmes && !isSigned) return first;
        var items = new List<ListedProgramme>();
        int end = first;
        bool isParted = false;
        for (int i = first; i < lines.Count && items.Count < MostItems; i++)
        {
            Line line = lines[i];
            isParted |= line.IsBlank && !_isSpaced;
            if (IsFurniture(line)) continue;
            if (!IsFree(line) || line.Text.Length > LongestItem && line.Text.AsSpan().IndexOf('。') < 0) break;
            bool isItem = ItemMark.Of(line.Text, out int start) == mark
                && (mark.Length > 0 || items.Count == 0 || (IsUnmarked(line) || _signed.Contains(line)) && !isParted);
            if (isItem) items.Add(ListedProgramme.Of(line, start));
            else if (isSigned && !isParted && TrySay(items[^1], ref i)) line = lines[i];
            else if (items.Count == 0 || isParted || !GoesOn(items[^1], line)) break;
            isParted = false;
            end = i + 1;
        }

        if (items.Count(item => item.HasSentences) * 2 < items.Count) items.ForEach(item => item.Forget());
        bool areSigned = isSigned && items.TrueForAll(item => item is { IsPlain: true, IsNamed: true });
        if (areSigned || Are(items, label, mark)) Accept(items, label);
        return end;
    }

    /// <summary>Takes what is said of a programme on the lines below its name, up to the end of the sentence.</summary>
    private bool TrySay(ListedProgramme item, ref int at)
    {
        if (!item.IsPlain || item.HasSentences) return false;
        for (int i = at; i < Math.Min(lines.Count, at + MostLinesSaid); i++)
        {
            Line line = lines[i];
            bool isText = IsFree(line) && !_signed.Contains(line) && ItemMark.Of(line.Text, out _).Length == 0
                && ListLabel.Of(line.Text).Kind is null;
            if (!isText) return false;
            if (!line.Text.AsSpan().TrimEnd().EndsWith("。", StringComparison.Ordinal)) continue;
            for (; at <= i; at++) item.Say(lines[at]);
            at = i;
            return true;
        }

        return false;
    }

    private static bool GoesOn(ListedProgramme item, Line line)
    {
        if (ItemMark.Of(line.Text, out _).Length > 0 || ListLabel.Of(line.Text).Kind is not null) return false;
        bool isName = item.GoesOn(line.Text.Trim());
        bool isSaid = !isName && item.IsPlain && line.Text.Contains('。', StringComparison.Ordinal);
        if (isName) item.Add(line, 0);
        else if (isSaid) item.Say(line);
        return isName || isSaid;
    }

    private static bool IsUnmarked(Line line) =>
        ListedProgramme.Of(line.Text.Trim()) is { IsPlain: true, IsNamed: true };

    /// <summary>Reads 主な事業：配食サービス（福祉課）、見守り訪問.</summary>
    private void TakeInline(ListLabel label, int index)
    {
        List<string> parts = [.. PartsOf(label.Rest).Select(static part => part.Trim())];
        bool areQuoted = parts.Count(static part => part.EndsWith('」')) * 2 >= parts.Count;
        List<ListedProgramme> items = [.. parts.Select(part => ListedProgramme.Of(Unquoted(part)))];
        if (items.Count < LeastUnlabelled && !areQuoted && !items.Exists(item => item.IsPlain)) return;
        if (areQuoted ? !items.TrueForAll(item => item.IsNamed) : !Are(items, label, "、")) return;
        var rows = RowsOf(items, Confidence.Likely).Select(row => row with { Lines = lines[index].Span }).ToList();
        _areas.Add(new ProgrammeArea(lines[index].Span, rows, new HashSet<int> { lines[index].Number }));
    }

    private IEnumerable<ProgrammeRow> RowsOf(List<ListedProgramme> items, Confidence confidence)
    {
        IReadOnlyList<string> inCharge = items.Exists(item => item.IsPlain) ? [] : _inCharge;
        return items.Select(item => item.ToRow(confidence))
            .Select(row => row.Departments.Count > 0 || inCharge.Count == 0
                ? row
                : row with { Departments = inCharge, Confidence = Confidence.Likely });
    }

    // 「ふれあい農園」 is its name; 若者隊「あすなろ」 is one with another in it.
    private static string Unquoted(string part) =>
        part is ['「', .. var name, '」'] && name.IndexOf('「', StringComparison.Ordinal) < 0 ? name : part;

    private static IEnumerable<string> PartsOf(string text)
    {
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '【' or '[' or '「') depth++;
            else if (text[i] is ')' or '】' or ']' or '」') depth--;
            if (depth > 0 || text[i] is not ('、' or ',')) continue;
            yield return text[from..i];
            from = i + 1;
        }

        yield return text[from..].TrimEnd('。');
    }

    private bool Are(List<ListedProgramme> items, ListLabel label, string mark)
    {
        if (items.Count == 0 || !items.TrueForAll(item => item.IsNamed)) return false;
        int plain = items.Count(item => item.IsPlain);
        if (label.Kind == SectionKind.Programmes)
        {
            bool isSaid = !label.IsGuess && mark.Length > 0 || plain * 2 >= items.Count && plain > 0;
            return isSaid || mark.Length > 0 && items.TrueForAll(item => ProgrammeNames.IsWhole(item.Name)) && isPlan;
        }

        // 主な取組 and ・ふくし教室〔教育課〕: what one of a list of work is, its like are.
        bool isOfWork = label is { Kind: SectionKind.Initiatives, IsGuess: false }
            && mark.Length > 0 && Bullets.IsMark(mark[0]);
        if (isPlan && isOfWork && items.Exists(item => item.IsPlain)) return true;
        bool mayHold = label.Kind is null or SectionKind.Initiatives or SectionKind.Directions;
        return isPlan && mayHold && plain == items.Count && (label.Kind is not null || plain >= LeastUnlabelled);
    }

    private void Accept(List<ListedProgramme> items, ListLabel label)
    {
        if (items.Exists(item => item.IsPlain)) items.ForEach(item => item.TakeLikely());
        var claimed = new HashSet<int>();
        foreach (ListedProgramme item in items)
        {
            Claim(claimed, item.Lines);
            if (item.HasSentences) Claim(claimed, item.SentenceLines);
        }

        Confidence confidence = label is { Kind: SectionKind.Programmes, IsGuess: false }
            ? Confidence.Certain
            : Confidence.Likely;
        LineSpan span = items[0].Lines.Union(items[^1].Lines);
        _areas.Add(new ProgrammeArea(span, [.. RowsOf(items, confidence)], claimed));
    }

    private void Claim(HashSet<int> claimed, LineSpan span)
    {
        foreach (Line line in lines.Skip(span.First - 1).TakeWhile(line => line.Number <= span.Last))
        {
            if (!IsFurniture(line)) claimed.Add(line.Number);
        }
    }
}
