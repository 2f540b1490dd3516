using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Words between two blanks of a line in a table of programmes.</summary>
/// <param name="Text">The words.</param>
/// <param name="Raw">The words as they are printed.</param>
/// <param name="Place">The column of print in which they begin; a wide letter takes two.</param>
internal sealed record ProgrammeCell(string Text, string Raw, int Place)
{
    private const int LongestLine = 300;
    private const int MostDigits = 5;

    /// <summary>Gets the index of its first letter in its line.</summary>
    public int Start { get; init; }

    public DepartmentSign Sign => DepartmentSigns.Of(Text);

    public bool IsPlain => Sign == DepartmentSign.Plain;

    /// <summary>Gets whether the words are a mark for nothing (－).</summary>
    public bool IsBlank => CellWords.IsMissing(Text, out _);

    public bool EndsSentence => Text[^1] == '。' || Text.EndsWith("。)", StringComparison.Ordinal);

    /// <summary>Parts a line into its cells; the number in front of a row is none of them.</summary>
    public static List<ProgrammeCell> Of(Line line, out int count)
    {
        var cells = new List<ProgrammeCell>();
        count = 0;
        if (line.Text.Length > LongestLine) return cells;
        string text = line.Text;
        string raw = line.RawSlice(0, text.Length);
        int start = EndOfNumber(text, out count);
        int place = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (at >= start && !char.IsWhiteSpace(text[at]))
            {
                int end = EndOfCell(text, at);
                string own = text[at..end];
                ReadOnlySpan<char> printed = raw.AsSpan(at, end - at).Trim();
                string ownRaw = printed.SequenceEqual(own) ? own : printed.ToString();
                if (!ProgrammeNames.IsMark(own)) cells.Add(new ProgrammeCell(own, ownRaw, place) { Start = at });
                start = end;
            }

            // Blanks count by their width in the source: text in columns is mostly set with wide ones.
            place += raw[at] < '\u1100' || raw[at] is >= '\uFF61' and <= '\uFFDC' ? 1 : 2;
        }

        return cells;
    }

    /// <summary>Returns whether a number opens a line, or words stand in it that are longer than a cell may
    /// be.</summary>
    public static bool HasNumberOrLonger(string text, int longest)
    {
        int start = EndOfNumber(text, out int count);
        if (count != 0) return true;
        for (int at = start; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            int end = EndOfCell(text, at);
            if (end - at > longest) return true;
            at = end;
        }

        return false;
    }

    /// <summary>Returns where the words begin behind 101, ①, (1) or A-101, and behind a bullet; what the number counts
    /// to, or -1 where it counts nothing.</summary>
    private static int EndOfNumber(string text, out int count)
    {
        count = 0;
        Numbering? numbering = NumberingReader.Read(text);
        if (numbering is { Family: NumberingFamily.Mark } mark) return mark.TitleStart;
        if (
            numbering is { Family: >= NumberingFamily.Roman } number
            && !NamePhrases.StartsWithin(text.AsSpan(number.TitleStart))
        )
        {
            count = number.Count == 0 ? -1 : number.Count;
            return number.TitleStart;
        }

        int first = 0;
        while (first < text.Length && char.IsWhiteSpace(text[first])) first++;
        int end = EndOfCell(text, first);
        ReadOnlySpan<char> code = text.AsSpan(first, end - first).TrimEnd('.');
        bool isNumber = code.Length is > 0 and <= MostDigits && !code.ContainsAnyExceptInRange('0', '9');
        if (!isNumber && !RowCodes.IsCode(code)) return first;
        count = NumberSigns.ToCount(code) is > 0 and var counted ? counted : -1;
        return end;
    }

    /// <summary>Blanks within brackets part nothing: （福祉課 健康課）.</summary>
    private static int EndOfCell(string text, int start)
    {
        int at = start;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            int close = text[at] is '(' or '【' or '[' ? Brackets.CloseOf(text, at) : -1;
            at = close > at ? close + 1 : at + 1;
        }

        return at;
    }
}
