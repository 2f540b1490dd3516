using WelfarePlan.Exchange.Tables;

namespace WelfarePlan.Exchange.Columnar;

/// <summary>A table in a folder of its own, a folder for each prefecture in it.</summary>
internal sealed class PartitionedTable<TRow>(string folder, Table<TRow> table) : IAsyncDisposable
{
    private const string PartitionColumn = "prefecture";

    // What Hive and all that read its folders take for null.
    private const string Unknown = "__HIVE_DEFAULT_PARTITION__";

    private readonly Dictionary<string, PartitionFile<TRow>> _files = new(StringComparer.Ordinal);

    // The column that the folder's name holds is not in its files.
    private readonly Column<TRow>[] _columns = [.. table.Columns.Where(column => column.Name != PartitionColumn)];

    public async Task WriteAsync(string? prefecture, IEnumerable<TRow> rows, CancellationToken cancellationToken)
    {
        foreach (TRow row in rows)
        {
            PartitionFile<TRow> file = await FileOfAsync(prefecture ?? Unknown, cancellationToken);
            await file.AddAsync(row, cancellationToken);
        }
    }

    /// <summary>Writes what is left; a table without any row gets one file of none, so that it can be read at
    /// all.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        if (_files.Count == 0) await FileOfAsync(Unknown, cancellationToken);
        foreach (PartitionFile<TRow> file in _files.Values) await file.EndAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (PartitionFile<TRow> file in _files.Values) await file.DisposeAsync();
    }

    private async Task<PartitionFile<TRow>> FileOfAsync(string prefecture, CancellationToken cancellationToken)
    {
        if (_files.TryGetValue(prefecture, out PartitionFile<TRow>? file)) return file;

        string partition = Path.Combine(folder, table.Name, $"{PartitionColumn}={prefecture}");
        Directory.CreateDirectory(partition);
        file = await PartitionFile<TRow>.CreateAsync(
            Path.Combine(partition, "part-0.parquet"), _columns, cancellationToken
        );
        _files.Add(prefecture, file);
        return file;
    }
}
