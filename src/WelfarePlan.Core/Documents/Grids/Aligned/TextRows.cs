using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>The lines of a document cut into pieces, each once, whoever asks for them.</summary>
internal sealed class TextRows(IReadOnlyList<Line> lines, YearContext years)
{
    private readonly TextRow?[] _rows = new TextRow?[lines.Count];

    /// <summary>Returns the row of a line by the line's index.</summary>
    public TextRow At(int index) =>
        _rows[index] ??= new TextRow(index, TextOf(lines[index]), lines[index].Text, years);

    /// <summary>Returns the text of a line as it is laid out.</summary>
    public static string TextOf(Line line) => IsClosed(line) ? line.Text : line.Raw;

    // 指 標: where a repair closed the blanks between letters, blanks part nothing in the source.
    private static bool IsClosed(Line line) =>
        line.Text.Length < line.Raw.Length
        && line.Text.AsSpan().Count(' ') < line.Raw.AsSpan().Count(' ') + line.Raw.AsSpan().Count('\u3000');
}
