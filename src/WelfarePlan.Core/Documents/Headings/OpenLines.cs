using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings;

/// <summary>The lines of the paragraph or item that goes on, until something ends it.</summary>
internal sealed class OpenLines
{
    private readonly List<Line> _lines = [];
    private Numbering? _numbering;

    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Gets the one line of a paragraph that has no second, or null.</summary>
    public Line? LoneLine => _lines.Count == 1 && _numbering is null ? _lines[0] : null;

    public void Begin(Line line, Numbering numbering)
    {
        _numbering = numbering;
        _lines.Add(line);
    }

    public void Add(Line line) => _lines.Add(line);

    public void Clear()
    {
        _lines.Clear();
        _numbering = null;
    }

    public bool GoesOn(Line line, int fullLine) =>
        IsEmpty || ParagraphForms.GoesOn(_lines[^1], line, _numbering is not null || _lines.Count > 1, fullLine);

    /// <summary>
    /// A short line with a blank behind it stands for itself, and an item ends where its line is not full.
    /// </summary>
    public bool EndsAtBlank(int fullLine)
    {
        if (_numbering is null)
        {
            return LoneLine?.Text.Trim() is { Length: <= OutlineLimits.LongestRecurringLabel } text
                && TitleForms.IsTitle(text);
        }

        string last = _lines[^1].Text;
        return last.Length < Math.Min(fullLine - 2, OutlineLimits.ShortestFullLine)
            && !last.TrimEnd().EndsWith('、');
    }

    /// <summary>Returns what the lines make, and forgets them; null where there are none.</summary>
    public OutlinePart? Close()
    {
        OutlinePart? part = IsEmpty ? null : Part();
        Clear();
        return part;
    }

    private OutlinePart Part()
    {
        int skip = _numbering?.TitleStart ?? 0;
        if (_lines.Count == 1) return Part(_lines[0], _lines[0].RawTrimmed(skip));
        string[] texts = new string[_lines.Count];
        for (int i = 0; i < texts.Length; i++)
            texts[i] = _lines[i].RawTrimmed(i == 0 ? skip : 0);
        var lines = new LineSpan(_lines[0].Number, _lines[^1].Number);
        return new OutlinePart(_numbering is null ? LineClass.Prose : LineClass.Item, lines)
        {
            Numbering = _numbering ?? default,
            Text = JapaneseLines.Join(texts),
            Pieces = _numbering is null ? PiecesOf(texts) : [],
        };
    }

    private OutlinePart Part(Line line, string text) =>
        new(_numbering is null ? LineClass.Prose : LineClass.Item, line.Span)
        {
            Numbering = _numbering ?? default,
            Text = text,
            Pieces = _numbering is null ? [(line.Span, text)] : [],
        };

    private (LineSpan, string)[] PiecesOf(string[] texts)
    {
        var pieces = new (LineSpan, string)[texts.Length];
        for (int i = 0; i < texts.Length; i++) pieces[i] = (_lines[i].Span, texts[i]);
        return pieces;
    }
}
