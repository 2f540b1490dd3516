using WelfarePlan.Diagnostics;
using WelfarePlan.Sources;

namespace WelfarePlan.Documents.Lines;

/// <summary>One line of the source: as it stands there, and as the later stages read it.</summary>
internal sealed class Line
{
    private readonly int[]? _sourceIndexes;

    public Line(int number, string raw, string text, int[]? sourceIndexes = null)
    {
        Number = number;
        Raw = raw;
        Text = text;
        _sourceIndexes = sourceIndexes;
    }

    /// <summary>Gets the number an editor would show, from 1.</summary>
    public int Number { get; }

    public string Raw { get; }

    /// <summary>Gets the text with widths, radicals, echoes and spaced letters repaired.</summary>
    public string Text { get; }

    public LineKind Kind { get; set; }

    /// <summary>Gets or sets whether a page begins with this line.</summary>
    public bool StartsPage { get; set; }

    /// <summary>Gets or sets whether the line is printed on page after page beside the page number.</summary>
    public bool IsRunningHead { get; set; }

    /// <summary>Gets what the format says of the line; null in a text.</summary>
    public SourceLine? Format { get; init; }

    /// <summary>Gets or sets whether the source ends a paragraph with this line: no sentence or title runs on below
    /// it.</summary>
    public bool IsWhole { get; set; }

    public bool IsBlank => Kind == LineKind.Blank;

    public LineSpan Span => LineSpan.At(Number);

    /// <summary>Returns the source's own characters behind a part of <see cref="Text"/>.</summary>
    public string RawSlice(int start, int end)
    {
        if (start >= end) return "";
        if (start == 0 && end == Text.Length && IsRaw()) return Raw;

        // Characters that the repairs dropped (echoes, spaces inside a word) must not come back in a title.
        Span<char> kept = end - start <= 256 ? stackalloc char[end - start] : new char[end - start];
        for (int i = start; i < end; i++)
        {
            char raw = Raw[_sourceIndexes is null ? i : _sourceIndexes[i]];
            kept[i - start] = IsDamage(raw) ? Text[i] : raw;
        }

        return new string(kept);
    }

    /// <summary>Returns the source's own characters from a place of <see cref="Text"/> on, without the blanks around
    /// them.</summary>
    public string RawTrimmed(int start = 0)
    {
        int end = Text.Length;
        if (_sourceIndexes is not null) return RawSlice(start, end).Trim();
        while (start < end && char.IsWhiteSpace(Raw[start])) start++;
        while (start < end && char.IsWhiteSpace(Raw[end - 1])) end--;
        return RawSlice(start, end);
    }

    /// <summary>Puts the source's own characters behind a part of <see cref="Text"/> to others.</summary>
    public void AppendRaw(System.Text.StringBuilder text, int start, int end)
    {
        if (_sourceIndexes is null && IsRaw())
        {
            text.Append(Raw, start, end - start);
            return;
        }

        for (int i = start; i < end; i++)
        {
            char raw = Raw[_sourceIndexes is null ? i : _sourceIndexes[i]];
            text.Append(IsDamage(raw) ? Text[i] : raw);
        }
    }

    private bool IsRaw() => _sourceIndexes is null && Raw.Length == Text.Length && !HasDamage(Raw);

    private static bool HasDamage(string raw)
    {
        foreach (char c in raw)
        {
            if (IsDamage(c)) return true;
        }

        return false;
    }

    /// <summary>Radicals, compatibility ideographs and half-width kana are how a PDF wrote a letter, not the
    /// letter.</summary>
    private static bool IsDamage(char c) =>
        c is >= '\u2E80' and <= '\u2FDF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF61' and <= '\uFF9F';

    public override string ToString() => $"{Number}: {Text}";
}
