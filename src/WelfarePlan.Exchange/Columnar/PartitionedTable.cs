using System.Globalization;
using WelfarePlan.Exchange.Tables;

namespace WelfarePlan.Exchange.Columnar;

/// <summary>A table in a folder of its own, with a folder for each prefecture and fiscal year in it.</summary>
/// <param name="folder">The folder of all tables.</param>
/// <param name="part">What the names of the files begin with.</param>
/// <param name="table">The table; its columns of the partition are in the names of its folders only.</param>
/// <param name="yearOf">The fiscal year of a row.</param>
internal sealed class PartitionedTable<TRow>(
    string folder, string part, Table<TRow> table, Func<TRow, int?> yearOf
)
    : IAsyncDisposable
{
    /// <summary>How many files are open at once, lest a country of plans use up what a process may open.</summary>
    public const int MostOpen = 128;

    private readonly string _folder = Path.Combine(folder, table.Name);
    private readonly Dictionary<Partition, PartitionFile<TRow>> _open = [];
    private readonly Dictionary<Partition, int> _parts = [];

    private readonly Column<TRow>[] _columns = [.. table.Columns.Where(column => !Partition.Holds(column.Name))];

    public async Task WriteAsync(string? prefecture, IEnumerable<TRow> rows, CancellationToken cancellationToken)
    {
        foreach (TRow row in rows)
        {
            var partition = new Partition(prefecture, yearOf(row));
            PartitionFile<TRow> file = await FileOfAsync(partition, cancellationToken);
            await file.AddAsync(row, cancellationToken);
        }
    }

    /// <summary>Writes what is left; a table without any row gets one file of none, so that it can be read at
    /// all.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        if (_parts.Count == 0) await FileOfAsync(default, cancellationToken);
        await CloseAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (PartitionFile<TRow> file in _open.Values) await file.DisposeAsync();
    }

    private async Task<PartitionFile<TRow>> FileOfAsync(Partition partition, CancellationToken cancellationToken)
    {
        if (_open.TryGetValue(partition, out PartitionFile<TRow>? file)) return file;

        if (_open.Count == MostOpen) await CloseAsync(cancellationToken);
        string place = partition.In(_folder);
        Directory.CreateDirectory(place);
        int number = _parts.GetValueOrDefault(partition);
        _parts[partition] = number + 1;
        string name = string.Create(CultureInfo.InvariantCulture, $"{part}-{number}.parquet");
        file = await PartitionFile<TRow>.CreateAsync(Path.Combine(place, name), _columns, cancellationToken);
        _open.Add(partition, file);
        return file;
    }

    private async Task CloseAsync(CancellationToken cancellationToken)
    {
        foreach ((Partition partition, PartitionFile<TRow> file) in _open.ToArray())
        {
            await file.EndAsync(cancellationToken);
            await file.DisposeAsync();
            _open.Remove(partition);
        }
    }
}
