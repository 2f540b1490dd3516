using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>A line in a table of programmes: its number, if it begins with one, and its words between blanks.</summary>
internal sealed record ProgrammeLine(Line Line, IReadOnlyList<ProgrammeChunk> Chunks)
{
    private const int LongestLine = 300;
    private const int MostDigits = 5;

    /// <summary>Gets where the first words stand, in columns of print.</summary>
    public int Indent => Chunks.Count == 0 ? 0 : Chunks[0].Place;

    /// <summary>Gets whether the line begins with a number, a code or a sign that counts.</summary>
    public bool HasCode { get; private init; }

    /// <summary>Gets what the number in front counts to, or 0.</summary>
    public int Count { get; private init; }

    /// <summary>Gets whether something other than the page's furniture stands between the line and the one
    /// before.</summary>
    public bool IsBehindBlank { get; init; }

    public bool HasDepartmentsOnly => Chunks.Count > 0 && Chunks.All(chunk => chunk.Sign != DepartmentSign.None);

    public bool HasPlainDepartment =>
        Chunks.Any(chunk => chunk.Sign == DepartmentSign.Plain || chunk.Bracketed.Length > 0);

    public static ProgrammeLine Of(Line line)
    {
        if (line.Text.Length > LongestLine) return new ProgrammeLine(line, []);
        string text = line.Text;
        int start = CodeEnd(text, out bool hasCode, out int count);
        int[] places = Places(line);
        var chunks = new List<ProgrammeChunk>();
        while (start < text.Length)
        {
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            int end = EndOfChunk(text, start);
            if (end > start && !ProgrammeNames.IsMark(text[start..end]))
                chunks.Add(new ProgrammeChunk(line, start, end, places[start]));
            start = end;
        }

        return new ProgrammeLine(line, chunks) { HasCode = hasCode, Count = count };
    }

    /// <summary>Returns where the words begin behind 101, ①, (1), 1-2 or A-101 and behind bullets.</summary>
    private static int CodeEnd(string text, out bool hasCode, out int count)
    {
        hasCode = false;
        count = 0;
        Numbering? numbering = NumberingReader.Read(text);
        if (numbering is { Family: NumberingFamily.Mark } mark) return mark.TitleStart;
        if (
            numbering is { Family: >= NumberingFamily.Roman } number
            && !NamePhrases.StartsWithin(text.AsSpan(number.TitleStart))
        )
        {
            hasCode = true;
            count = number.Family == NumberingFamily.Compound ? 0 : number.Count;
            return number.TitleStart;
        }

        int first = 0;
        while (first < text.Length && char.IsWhiteSpace(text[first])) first++;
        int end = EndOfChunk(text, first);
        hasCode = end > first && IsCode(text[first..end]);
        if (hasCode) count = NumberSigns.ToCount(text[first..end]);
        return hasCode ? end : first;
    }

    private static bool IsCode(string text)
    {
        text = text.TrimEnd('.');
        if (text.Length is > 0 and <= MostDigits && !text.AsSpan().ContainsAnyExceptInRange('0', '9')) return true;
        return RowCodes.IsCode(text) || (text.Length == 1 && NumberSigns.IsCircled(text[0]));
    }

    /// <summary>Blanks within brackets part nothing: （福祉課 健康課）.</summary>
    private static int EndOfChunk(string text, int start)
    {
        int at = start;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            int close = text[at] is '(' or '【' or '[' ? Brackets.CloseOf(text, at) : -1;
            at = close > at ? close + 1 : at + 1;
        }

        return at;
    }

    private static int[] Places(Line line)
    {
        // Blanks count by their width in the source: text in columns is mostly set with wide ones.
        string raw = line.RawSlice(0, line.Text.Length);
        int[] places = new int[raw.Length + 1];
        for (int i = 0; i < raw.Length; i++)
            places[i + 1] = places[i] + (raw[i] < '\u1100' || raw[i] is >= '\uFF61' and <= '\uFFDC' ? 1 : 2);
        return places;
    }
}
