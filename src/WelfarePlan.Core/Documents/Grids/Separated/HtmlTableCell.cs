using System.Net;
using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Separated;

/// <summary>A cell of a table of HTML, its text with entities and line breaks as written.</summary>
internal sealed class HtmlTableCell(int row, int column, int rowSpan, int columnSpan, bool isHeader, int firstLine)
{
    private int? _lengthOfFirstLine;

    public StringBuilder Text { get; } = new();

    public int FirstLine => firstLine;

    public int? LastLine { get; set; }

    public void EndLine() => _lengthOfFirstLine ??= Text.Length;

    public void CutBelowFirstLine() => Text.Length = _lengthOfFirstLine ?? Text.Length;

    public CellToken Read(YearContext years)
    {
        string text = WebUtility.HtmlDecode(Text.ToString());
        string[] parts = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string raw = JapaneseLines.Join(parts);
        var lines = new LineSpan(firstLine, LastLine ?? firstLine);
        return new CellToken(row, column, raw, FoldedText.TextOf(raw), lines, years)
        {
            RowSpan = rowSpan,
            ColumnSpan = columnSpan,
            Parts = parts,
            IsHeader = isHeader ? true : null,
        };
    }
}
