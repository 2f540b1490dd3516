using Parquet;
using Parquet.Schema;
using WelfarePlan.Exchange.Tables;

namespace WelfarePlan.Exchange.Columnar;

/// <summary>One Parquet file, written a group of rows at a time.</summary>
internal sealed class PartitionFile<TRow> : IAsyncDisposable
{
    private const int RowsOfAGroup = 8_192;

    private readonly Column<TRow>[] _columns;
    private readonly DataField[] _fields;
    private readonly List<TRow> _rows = [];
    private readonly FileStream _stream;
    private readonly ParquetWriter _writer;

    private PartitionFile(Column<TRow>[] columns, DataField[] fields, FileStream stream, ParquetWriter writer)
    {
        _columns = columns;
        _fields = fields;
        _stream = stream;
        _writer = writer;
    }

    public static async Task<PartitionFile<TRow>> CreateAsync(
        string path, Column<TRow>[] columns, CancellationToken cancellationToken
    )
    {
        DataField[] fields = [.. columns.Select(column => ParquetColumn.FieldOf(column.Name, column.Kind))];
        FileStream stream = File.Create(path);
        ParquetWriter writer = await ParquetWriter.CreateAsync(
            new ParquetSchema(fields.Cast<Field>()), stream, cancellationToken: cancellationToken
        );
        return new PartitionFile<TRow>(columns, fields, stream, writer);
    }

    public async Task AddAsync(TRow row, CancellationToken cancellationToken)
    {
        _rows.Add(row);
        if (_rows.Count == RowsOfAGroup) await EndAsync(cancellationToken);
    }

    public async Task EndAsync(CancellationToken cancellationToken)
    {
        using ParquetRowGroupWriter group = _writer.CreateRowGroup();
        for (int i = 0; i < _columns.Length; i++)
        {
            Cell[] cells = [.. _rows.Select(_columns[i].Value)];
            await ParquetColumn.WriteAsync(group, _fields[i], _columns[i].Kind, cells, cancellationToken);
        }

        _rows.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        await _stream.DisposeAsync();
    }
}
