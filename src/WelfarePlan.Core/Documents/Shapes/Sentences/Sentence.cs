using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Sentences;

/// <summary>A sentence of the prose between tables, put together from its lines; both texts have the same
/// places.</summary>
/// <param name="Text">The folded text.</param>
/// <param name="Raw">The text as printed.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Index">How many sentences stand before it, with a number or without.</param>
internal sealed record Sentence(string Text, string Raw, LineSpan Lines, int Index)
{
    private const int Longest = 400;

    // めやす on a line of its own: what a column wraps is longer.
    private const int LongestLabel = 8;

    /// <summary>Returns whether a sentence is the next one behind another.</summary>
    public bool Follows(Sentence other) => Index == other.Index + 1 && Lines.First <= other.Lines.Last + 1;

    /// <summary>Cuts the lines that no table claims into sentences. A line with a gap in it and no full stop is one by
    /// itself.</summary>
    private static bool MayBeProse(Line line, LineSet claimed) =>
        line.Kind == LineKind.Text && !claimed.Contains(line.Number) && line.Text.Length <= Longest;

    private static bool IsHeading(Line line, Numbering? numbering) =>
        numbering is { Family: not (NumberingFamily.Mark or NumberingFamily.Circled) }
        && !line.Text.Contains('。', StringComparison.Ordinal);

    /// <summary>Returns the sentences in which a number stands; nobody asks for the others.</summary>
    public static IEnumerable<Sentence> In(
        IReadOnlyList<Line> lines, LineSet claimed, Func<Line, bool> isLabel
    )
    {
        var text = new StringBuilder();
        var raw = new StringBuilder();
        LineSpan span = default;
        int index = 0;
        bool isWhole = false;
        foreach (Line line in lines)
        {
            if (isWhole && Take(text, raw, ref span, ref index) is { } whole) yield return whole;
            isWhole = line.IsWhole;
            bool isProse = MayBeProse(line, claimed) && !isLabel(line);
            Numbering? numbering = isProse ? NumberingReader.Read(line.Text) : null;
            isProse = isProse && !IsHeading(line, numbering);
            bool ends = !isProse || numbering is not null || text.Length > Longest;
            if (ends && Take(text, raw, ref span, ref index) is { } ended) yield return ended;
            if (!isProse) continue;

            int start = numbering?.TitleStart ?? Indent(line.Text);
            while (start < line.Text.Length)
            {
                int stop = line.Text.IndexOf('。', start);
                int end = stop < 0 ? line.Text.AsSpan().TrimEnd().Length : stop;
                if (end > start)
                {
                    text.Append(line.Text, start, end - start);
                    line.AppendRaw(raw, start, end);
                    span = span.Union(line.Span);
                }

                bool isLabelAlone = text.Length == end - start && text.Length <= LongestLabel;
                bool isLineOfItsOwn = stop < 0 && (isLabelAlone || line.Text.AsSpan(start).Trim().Contains(' '));
                if ((stop >= 0 || isLineOfItsOwn) && Take(text, raw, ref span, ref index) is { } own) yield return own;
                if (stop < 0) break;
                start = stop + 1;
            }
        }

        if (Take(text, raw, ref span, ref index) is { } last) yield return last;
    }

    private static Sentence? Take(StringBuilder text, StringBuilder raw, ref LineSpan span, ref int index)
    {
        Sentence? sentence = null;
        if (text.Length > 0) index++;
        if (HasDigit(text))
        {
            string said = text.ToString();
            sentence = new Sentence(said, raw.Equals(said) ? said : raw.ToString(), span, index);
        }

        text.Clear();
        raw.Clear();
        span = default;
        return sentence;
    }

    private static bool HasDigit(StringBuilder text)
    {
        foreach (ReadOnlyMemory<char> part in text.GetChunks())
        {
            if (part.Span.ContainsAnyInRange('0', '9')) return true;
        }

        return false;
    }

    private static int Indent(string text)
    {
        int indent = 0;
        while (indent < text.Length && char.IsWhiteSpace(text[indent])) indent++;
        return indent;
    }
}
