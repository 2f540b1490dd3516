using System.Globalization;
using System.Text;
using nietras.SeparatedValues;
using WelfarePlan.Exchange.Tables;

namespace WelfarePlan.Exchange.Csv;

/// <summary>Writes the rows of one table as CSV, one after another; nothing is kept.</summary>
internal sealed class CsvTableWriter<TRow> : IDisposable
{
    private readonly Table<TRow> _table;
    private readonly CsvDialect _dialect;
    private readonly StreamWriter _text;
    private readonly SepWriter _writer;

    public CsvTableWriter(Stream output, Table<TRow> table, CsvDialect dialect)
    {
        bool isForExcel = dialect == CsvDialect.Excel;
        _table = table;
        _dialect = dialect;
        _text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: isForExcel), leaveOpen: true)
        {
            NewLine = isForExcel ? "\r\n" : "\n",
        };
        _writer = Sep.New(',')
            .Writer(options => options with { Escape = true, CultureInfo = CultureInfo.InvariantCulture })
            .To(_text);
        _writer.Header.Add([.. table.Columns.Select(column => CsvNames.Of(column, dialect))]);
    }

    public void Write(IEnumerable<TRow> rows)
    {
        foreach (TRow item in rows)
        {
            using SepWriter.Row row = _writer.NewRow();
            for (int i = 0; i < _table.Columns.Count; i++) row[i].Set(TextOf(_table.Columns[i].Value(item)));
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _text.Dispose();
    }

    private string TextOf(Cell cell)
    {
        if (cell.Number is { } number) return number.ToString(CultureInfo.InvariantCulture);
        return _dialect == CsvDialect.Plain
            ? cell.Text ?? ""
            : SpreadsheetText.Neutralize(cell.Japanese ?? cell.Text ?? "");
    }
}
