using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings;

/// <summary>Reads a title that stands on the line below its number, or ends on the next line.</summary>
internal sealed class TitleLines(OutlineSource source, LineSet claimed)
{
    private readonly IReadOnlyList<Line> _lines = source.Lines;
    // 12.12.12
    private const int LongestNumber = 8;

    private const int Room = 6;

    private readonly bool _isSpaced = LineSpacing.IsDouble(source.Lines);
    private readonly Dictionary<NumberingFamily, int> _lastLone = [];

    /// <summary>Returns the title of a heading line and the index of the last line of it.</summary>
    public (string Title, int Last) Read(Line line, int index, Numbering numbering)
    {
        var parts = new List<string>();
        string first = line.RawTrimmed(numbering.TitleStart).Trim('●').Trim('■').Trim();
        first = HeadingForms.WithoutGrade(first);
        if (first.Length > 0) parts.Add(first);
        int last = index;
        if (first.Length == 0 && Below(index) is > 0 and var next && IsTitle(_lines[next], numbering)
            && NumberingReader.Read(_lines[next].Text) is null)
        {
            parts.Add(_lines[next].RawTrimmed());
            last = next;
        }

        while (parts.Count is > 0 and < OutlineLimits.MostTitleLines && LineBelow(last) is > 0 and var below
            && !claimed.Contains(_lines[below].Number)
            && SectionLabels.Read(_lines[below], source.Years) is null
            && TitleForms.Continues(_lines[index], parts[^1], _lines[below], LineBelow(below) is > 0 and var after
            ? _lines[after] : null))
        {
            last = below;
            parts.Add(_lines[last].RawTrimmed());
        }

        return (JapaneseLines.Join(parts), last);
    }

    /// <summary>
    /// Returns the number that stands alone on a line over its title: 2 or 4.1.1, and 相談体制 behind a blank. Plain ones
    /// count from 1; others are values of a table that fell apart.
    /// </summary>
    public Numbering? LoneNumber(int index)
    {
        if (_lines[index].Text.AsSpan().Trim().Length is 0 or > LongestNumber) return null;
        if (!_lines[index].Text.AsSpan().ContainsAnyInRange('0', '9')) return null;
        string text = _lines[index].Text.Trim();
        bool isNumber = text.Length is 1 or 2 && text.All(char.IsAsciiDigit) && text[0] != '0';
        if (!isNumber && !IsCompound(text)) return null;
        NumberingFamily family = isNumber ? NumberingFamily.Plain : NumberingFamily.Compound;
        var numbering = new Numbering(family, text, "", _lines[index].Text.Length);
        return IsOverTitle(index, numbering) ? numbering : null;
    }

    /// <summary>4.1.1 or 2-1; 4.1 may be a value.</summary>
    private static bool IsCompound(string text)
    {
        string[] parts = text.Split('-', '.');
        return parts.Length is 2 or 3
            && (parts.Length == 3 || !text.Contains('.', StringComparison.Ordinal))
            && Array.TrueForAll(
                parts, part => part.Length is 1 or 2 && part.All(char.IsAsciiDigit) && part[0] != '0');
    }

    /// <summary>Returns whether a number alone on its line has a title below, over a blank, and no number beside
    /// it.</summary>
    public bool IsOverTitle(int index, Numbering numbering)
    {
        if (index + 1 >= _lines.Count || !_lines[index + 1].IsBlank || Below(index) is not (> 0 and var below))
            return false;
        if (IsLoneNumberAbove(index)) return false;
        string title = _lines[below].Text.Trim();
        bool isTitle = _lines[below].Kind == LineKind.Text && IsPlainTitle(numbering, title);
        int last = _lastLone.GetValueOrDefault(numbering.Family);
        bool counts = numbering.Count == 1 || numbering.Count == last || numbering.Count == last + 1;
        if (isTitle && counts) _lastLone[numbering.Family] = numbering.Count;
        return isTitle
            && counts
            && !"をにはがのとへでや、・".Contains(title[^1], StringComparison.Ordinal)
            && EndsAt(below, title);
    }

    private static bool IsPlainTitle(Numbering numbering, string title) =>
        title.Length is > 2 and <= OutlineLimits.LongestMarkedTitle
        && char.IsLetter(title[0]) && TitleForms.IsTitle(title) && !TitleForms.IsRow(title)
        && NumberingReader.Read(title) is null && !SectionLabels.IsLabel(numbering, title, out _);

    private bool EndsAt(int index, string title) =>
        index + 1 >= _lines.Count || _lines[index + 1].IsBlank || title.Length + Room < _lines[index + 1].Text.Length;

    private bool IsLoneNumberAbove(int index)
    {
        int above = index - 1;
        while (above >= 0 && _lines[above].IsBlank) above--;
        return above >= 0
            && index - above <= OutlineLimits.LinesToTitle
            && Announcements.LoneNumber(_lines[above].Text).Length > 0;
    }

    /// <summary>① 地域の住民が主体となって行う活動を支援するため、… with the rest of the sentence on the next line.</summary>
    public bool RunsOn(int index, Numbering numbering, string title, int fullLine)
    {
        if (numbering.Family is NumberingFamily.Word || index + 1 >= _lines.Count) return false;
        Line next = _lines[index + 1];
        if (_lines[index].IsWhole) return false;
        if (next.Kind != LineKind.Text || claimed.Contains(next.Number)
            || NumberingReader.Read(next.Text) is not null
            || SectionLabels.Read(next, source.Years) is not null) return false;
        bool isOpen = "、をにはがでとへやして".Contains(title[^1], StringComparison.Ordinal);
        bool isFull = _lines[index].Text.Length >= Math.Max(fullLine - 2, OutlineLimits.ShortestFullLine);
        return (isOpen && (next.Text.Contains('。', StringComparison.Ordinal)
            || next.Text.Trim().Length > OutlineLimits.LongestSecondLine))
            || (isFull && next.Text.Contains('。', StringComparison.Ordinal));
    }

    /// <summary>基本方針1 over だれもが役割を持てるようにします: the word says that a short sentence is its title.</summary>
    private static bool IsTitle(Line line, Numbering numbering)
    {
        string text = line.Text.Trim();
        if (numbering.Family == NumberingFamily.Word
            && (
                SectionLabels.Read(line, YearContext.None) is not null
                || TitleForms.IsRow(text)
                || text.Length > 0 && char.IsAsciiDigit(text[0])
            )
        )
            return false;
        return TitleForms.IsTitle(text)
            || (
                numbering.Family == NumberingFamily.Word
                && text.Length is > 2 and <= OutlineLimits.LongestMarkedTitle
                && TitleForms.IsTitle(text, numbering)
                && text[^1] is not ('、' or '。')
            );
    }

    /// <summary>Returns the next line with text, over a few blanks, or 0 where a table has it.</summary>
    public int Below(int index)
    {
        for (int i = index + 1; i < Math.Min(_lines.Count, index + 1 + OutlineLimits.LinesToTitle); i++)
        {
            if (_lines[i].Kind is LineKind.Text or LineKind.PageNumber) return claimed.Contains(_lines[i].Number) ? 0
                : i;
        }

        return 0;
    }

    /// <summary>
    /// Returns the next line of the page, over the one blank that a widely spaced extraction puts between, or 0.
    /// </summary>
    private int LineBelow(int index)
    {
        int at = index + 1;
        if (_isSpaced && at < _lines.Count && _lines[at].IsBlank) at++;
        return at < _lines.Count && _lines[at].Kind == LineKind.Text ? at : 0;
    }
}
