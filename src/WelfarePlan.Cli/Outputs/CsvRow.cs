using System.Globalization;
using System.Text;
using WelfarePlan.Exchange;

namespace WelfarePlan.Cli.Outputs;

/// <summary>A row of RFC 4180, with text that a spreadsheet would run as a formula made harmless by an
/// apostrophe.</summary>
internal sealed class CsvRow
{
    private readonly StringBuilder _row = new();
    private bool _started;

    public CsvRow Text(string? text) => Append(SpreadsheetText.Neutralize(text));

    public CsvRow Number(decimal? number) => Append(number?.ToString(CultureInfo.InvariantCulture));

    public void WriteTo(Stream output)
    {
        _row.Append('\r');
        output.WriteLine(_row.ToString());
    }

    private CsvRow Append(string? cell)
    {
        if (_started) _row.Append(',');
        _started = true;
        if (cell?.AsSpan().IndexOfAny(",\"\r\n") >= 0)
            _row.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else _row.Append(cell);
        return this;
    }
}
