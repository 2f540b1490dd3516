using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings;

/// <summary>Reads a title that stands on the line below its number, or ends on the next line.</summary>
internal sealed class TitleLines(OutlineSource source, IReadOnlySet<int> claimed)
{
    private readonly IReadOnlyList<Line> _lines = source.Lines;
    private readonly bool _isSpaced = LineSpacing.IsDouble(source.Lines);

    /// <summary>Returns the title of a heading line and the index of the last line of it.</summary>
    public (string Title, int Last) Read(Line line, int index, Numbering numbering)
    {
        var parts = new List<string>();
        string first = line.RawSlice(numbering.TitleStart, line.Text.Length).Trim().Trim('●').Trim('■').Trim();
        if (first.Length > 0) parts.Add(first);
        int last = index;
        if (first.Length == 0 && Below(index) is > 0 and var next && TitleForms.IsTitle(_lines[next].Text.Trim())
            && NumberingReader.Read(_lines[next].Text) is null)
        {
            parts.Add(_lines[next].RawSlice(0, _lines[next].Text.Length).Trim());
            last = next;
        }

        while (parts.Count is > 0 and < OutlineLimits.MostTitleLines && LineBelow(last) is > 0 and var below
            && !claimed.Contains(_lines[below].Number)
            && SectionLabels.Read(_lines[below], source.Years) is null
            && TitleForms.Continues(_lines[index], parts[^1], _lines[below], LineBelow(below) is > 0 and var after
            ? _lines[after] : null))
        {
            last = below;
            parts.Add(_lines[last].RawSlice(0, _lines[last].Text.Length).Trim());
        }

        return (JapaneseLines.Join(parts), last);
    }

    /// <summary>① 地域の住民が主体となって行う活動を支援するため、… with the rest of the sentence on the next line.</summary>
    public bool RunsOn(int index, Numbering numbering, string title, int fullLine)
    {
        if (numbering.Family is NumberingFamily.Word || index + 1 >= _lines.Count) return false;
        Line next = _lines[index + 1];
        if (next.Kind != LineKind.Text || claimed.Contains(next.Number)
            || NumberingReader.Read(next.Text) is not null
            || SectionLabels.Read(next, source.Years) is not null) return false;
        bool isOpen = "、をにはがでとへやして".Contains(title[^1], StringComparison.Ordinal);
        bool isFull = _lines[index].Text.Length >= Math.Max(fullLine - 2, OutlineLimits.ShortestFullLine);
        return (isOpen && (next.Text.Contains('。', StringComparison.Ordinal)
            || next.Text.Trim().Length > OutlineLimits.LongestSecondLine))
            || (isFull && next.Text.Contains('。', StringComparison.Ordinal));
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
