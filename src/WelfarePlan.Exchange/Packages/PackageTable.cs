using System.Text;
using nietras.SeparatedValues;

namespace WelfarePlan.Exchange.Packages;

/// <summary>A table of a package that is read back.</summary>
internal sealed class PackageTable
{
    private readonly List<ExchangeError> _log;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private PackageTable(string path, List<ExchangeError> log)
    {
        Path = path;
        _log = log;
    }

    /// <summary>Gets the path as the descriptor has it.</summary>
    public string Path { get; }

    public List<PackageRow> Rows { get; } = [];

    public static PackageTable Read(string file, string path, List<ExchangeError> log)
    {
        var table = new PackageTable(path, log);
        try
        {
            table.Read(file);
        }
        catch (Exception fault)
            when (fault
                    is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException
                        or NotSupportedException
            )
        {
            table.Say(path, $"The table could not be read: {fault.Message}", $"表を読めませんでした：{fault.Message}");
        }

        return table;
    }

    public int? IndexOf(string column) => _columns.TryGetValue(column, out int index) ? index : null;

    public void Say(string place, string english, string japanese) =>
        _log.Add(new ExchangeError(place, english, japanese));

    private void Read(string file)
    {
        using var text = new StreamReader(file, Encoding.UTF8);
        using SepReader reader = Sep.New(',')
            .Reader(options => options with { Unescape = true, DisableColCountCheck = true })
            .From(text);
        IReadOnlyList<string> names = reader.Header.ColNames;
        for (int i = 0; i < names.Count; i++) _columns[names[i]] = i;
        foreach (SepReader.Row row in reader)
        {
            int line = row.LineNumberFrom;
            var cells = new string[names.Count];
            for (int i = 0; i < cells.Length; i++) cells[i] = i < row.ColCount ? row[i].ToString() : "";
            if (row.ColCount != names.Count)
            {
                Say(
                    $"{Path}:{line}", $"The row has {row.ColCount} cells for {names.Count} columns.",
                    $"列は{names.Count}、セルは{row.ColCount}です。"
                );
            }

            Rows.Add(new PackageRow(this, line, cells));
        }
    }
}
