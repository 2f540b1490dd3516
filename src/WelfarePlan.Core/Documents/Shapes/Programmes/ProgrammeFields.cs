using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Parts a line into labels and what they label: 事業名：配食サービス　担当課：健康課, and, as it is read aloud,
/// １行目。事業名、配食サービス。担当課、健康課。</summary>
internal static class ProgrammeFields
{
    private const int LongestLabel = 10;
    private static readonly List<ProgrammeField> None = [];

    private const string CountOfRow = "行目。";

    private static readonly System.Buffers.SearchValues<char> Starts = System.Buffers.SearchValues.Create(" 　\t");

    /// <summary>Returns the fields of a line; none where it does not begin with a label.</summary>
    public static List<ProgrammeField> Of(Line line, ProgrammeSource source)
    {
        string text = line.Text;
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || Bullets.IsMark(text[start]))) start++;
        int end = EndOfLabel(text.AsSpan(start));
        if (end <= 0) return None;
        return text[start + end] switch
        {
            ':' => Labelled(line, start, source),
            '】' or ']' => Framed(line, start, start + end, source),
            _ => Told(line, start, source),
        };
    }

    /// <summary>Returns whether a line is the row of a table as it is read aloud; nothing of the row stands below
    /// it.</summary>
    public static bool IsTold(Line line) => line.Text.IndexOf(CountOfRow, StringComparison.Ordinal) is > 0 and < 5;

    private static int EndOfLabel(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && text[0] is '【' or '[')
            return text[..Math.Min(text.Length, LongestLabel + 2)].IndexOfAny('】', ']');
        int told = text.IndexOf(CountOfRow, StringComparison.Ordinal);
        if (told is > 0 and < 4) return told + CountOfRow.Length - 1;
        return text[..Math.Min(text.Length, LongestLabel + 1)].IndexOfAny(':', '、');
    }

    private static List<ProgrammeField> Framed(Line line, int start, int close, ProgrammeSource source)
    {
        string text = Slice(line, close + 1, line.Text.Length);
        return text.Length > 0 && ProgrammeColumns.Of(line.Text[(start + 1)..close], source.Years) is { } column
            ? [new ProgrammeField(column, text)]
            : [];
    }

    private static List<ProgrammeField> Labelled(Line line, int start, ProgrammeSource source)
    {
        var fields = new List<ProgrammeField>();
        var open = ProgrammeColumn.Other;
        int from = -1;
        for (int at = start; at < line.Text.Length; at++)
        {
            if (line.Text[at] != ':') continue;
            int word = from < 0 ? start : StartOfLabel(line.Text, from, at);
            if (word < 0 || ProgrammeColumns.Of(line.Text[word..at].Trim(), source.Years) is not { } column)
            {
                if (from >= 0) continue;
                column = ProgrammeColumn.Other;
            }

            if (from >= 0) fields.Add(new ProgrammeField(open, Slice(line, from, word)));
            (open, from) = (column, at + 1);
        }

        fields.Add(new ProgrammeField(open, Slice(line, from, line.Text.Length)));
        return fields;
    }

    /// <summary>Returns where the label begins that a colon ends, behind a blank; -1 where none does.</summary>
    private static int StartOfLabel(string text, int from, int colon)
    {
        int blank = text.AsSpan(from, colon - from).LastIndexOfAny(Starts);
        return blank >= 0 && colon - from - blank - 1 is > 1 and <= LongestLabel ? from + blank + 1 : -1;
    }

    /// <summary>A row of a table as it is read aloud: each cell a sentence that begins with its head.</summary>
    private static List<ProgrammeField> Told(Line line, int start, ProgrammeSource source)
    {
        List<ProgrammeField> fields = None;
        int count = line.Text.IndexOf(CountOfRow, start, StringComparison.Ordinal);
        int from = count >= 0 && count < start + 4 ? count + CountOfRow.Length : start;
        while (from < line.Text.Length)
        {
            int stop = line.Text.IndexOf('。', from);
            int end = stop < 0 ? line.Text.Length : stop;
            int comma = line.Text.AsSpan(from, end - from).IndexOf('、');
            if (comma is < 1 or > LongestLabel) return None;
            if (ProgrammeColumns.Of(line.Text[from..(from + comma)], source.Years) is not { } column) return None;
            if (fields.Count == 0) fields = [];
            bool isText = column is ProgrammeColumn.Outline or ProgrammeColumn.Outlook;
            fields.Add(new ProgrammeField(column, Slice(line, from + comma + 1, isText && stop > 0 ? end + 1 : end)));
            from = end + 1;
        }

        return fields.Count > 1 ? fields : None;
    }

    private static string Slice(Line line, int start, int end) =>
        line.RawSlice(start, end).Trim().Trim('|', '│', '┃').Trim();
}
