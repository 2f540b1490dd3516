using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WelfarePlan.Exchange.Csv;
using WelfarePlan.Exchange.Tables;

namespace WelfarePlan.Exchange.Packages;

/// <summary>Writes the descriptor of a Data Package, table by table; it is valid under profiles 1.0 and 2.0.</summary>
internal sealed class DescriptorWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly MemoryStream _bytes = new();
    private readonly Utf8JsonWriter _json;
    private readonly CsvDialect _dialect;

    public DescriptorWriter(string name, string title, CsvDialect dialect = CsvDialect.Plain)
    {
        _dialect = dialect;
        _json = new Utf8JsonWriter(_bytes, Options);
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        _json.WriteString("profile", "tabular-data-package");
        _json.WriteString("name", name);
        _json.WriteString("title", title);
        _json.WriteStartArray("resources");
    }

    public DescriptorWriter Add<TRow>(Table<TRow> table, string path)
    {
        _json.WriteStartObject();
        _json.WriteString("name", table.Name);
        _json.WriteString("title", table.Japanese);
        _json.WriteString("description", table.English);
        _json.WriteString("path", path);
        _json.WriteString("profile", "tabular-data-resource");
        _json.WriteString("format", "csv");
        _json.WriteString("mediatype", "text/csv");
        _json.WriteString("encoding", "utf-8");
        _json.WriteStartObject("schema");
        _json.WriteStartArray("fields");
        foreach (Column<TRow> column in table.Columns) Write(column, table.Key);
        _json.WriteEndArray();
        _json.WriteStartArray("missingValues");
        _json.WriteStringValue("");
        _json.WriteEndArray();
        Keys(table);
        _json.WriteEndObject();
        _json.WriteEndObject();
        return this;
    }

    public void Dispose()
    {
        _json.Dispose();
        _bytes.Dispose();
    }

    /// <summary>Ends the descriptor and returns it.</summary>
    public string End()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        return Encoding.UTF8.GetString(_bytes.GetBuffer(), 0, (int)_bytes.Length) + "\n";
    }

    private void Write<TRow>(Column<TRow> column, IReadOnlyList<string> key)
    {
        _json.WriteStartObject();
        _json.WriteString("name", CsvNames.Of(column, _dialect));
        _json.WriteString("type", TypeOf(column.Kind));
        _json.WriteString("title", _dialect == CsvDialect.Excel ? column.Name : column.Japanese);
        _json.WriteString("description", column.English);
        bool isUnique = key is [{ } only] && string.Equals(only, column.Name, StringComparison.Ordinal);
        if (column.IsRequired || isUnique || column.Words.Count > 0)
        {
            _json.WriteStartObject("constraints");
            if (column.IsRequired || isUnique) _json.WriteBoolean("required", true);
            if (isUnique) _json.WriteBoolean("unique", true);
            if (column.Words.Count > 0 && _dialect == CsvDialect.Plain) Texts("enum", column.Words);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void Keys<TRow>(Table<TRow> table)
    {
        if (table.Key.Count > 0) Texts("primaryKey", table.Key);
        Column<TRow>[] references = [.. table.Columns.Where(column => column.Reference is not null)];
        if (references.Length == 0) return;

        _json.WriteStartArray("foreignKeys");
        foreach (Column<TRow> column in references)
        {
            _json.WriteStartObject();
            Texts("fields", [column.Name]);
            _json.WriteStartObject("reference");
            _json.WriteString("resource", column.Reference!.Value.Table);
            Texts("fields", [column.Reference.Value.Column]);
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Texts(string name, IReadOnlyList<string> texts)
    {
        _json.WriteStartArray(name);
        foreach (string text in texts) _json.WriteStringValue(text);
        _json.WriteEndArray();
    }

    private string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Integer => "integer",
        ColumnKind.Number => "number",
        ColumnKind.Truth when _dialect == CsvDialect.Plain => "boolean",
        ColumnKind.List => "array",
        _ => "string",
    };
}
