using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Words between two blanks of a line in a table of programmes.</summary>
/// <param name="Line">The line.</param>
/// <param name="Start">Where the words begin in its text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Place">The column of print in which they begin; a wide letter takes two.</param>
internal sealed record ProgrammeChunk(Line Line, int Start, int End, int Place)
{
    public string Text { get; } = Line.Text[Start..End];

    public string Raw { get; } = Line.RawSlice(Start, End).Trim();

    public DepartmentSign Sign { get; } = DepartmentSigns.Of(Line.Text[Start..End]);

    /// <summary>Gets the department in brackets behind the words, or an empty text.</summary>
    public string Bracketed { get; } = ProgrammeNames.WithoutDepartment(Line.Text[Start..End]).Department;

    /// <summary>Gets whether the words are a mark for nothing (－).</summary>
    public bool IsBlank => CellWords.IsMissing(Text, out _);

    public bool EndsSentence => Text[^1] is '。' || Text.EndsWith("。)", StringComparison.Ordinal);
}
