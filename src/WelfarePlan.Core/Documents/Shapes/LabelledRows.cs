using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Shapes.Cells;
using WelfarePlan.Documents.Shapes.Heads;
using WelfarePlan.Documents.Shapes.Rows;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Shapes;

/// <summary>Values that each stand behind their own label: 現状値（R5） 120件 目標値（R11） 150件, one by one or column by
/// column.</summary>
internal sealed class LabelledRows(CellStream stream)
{
    private const int MostNameWords = 4;

    private readonly List<(RoleLabel Role, List<Cell> Values)> _fields = [];
    private readonly List<Cell> _words = [];
    private string? _unit;
    private bool _mayBeCut;
    private bool _fromHeading;

    /// <summary>Gets the place behind the last cell taken.</summary>
    public int Next { get; private set; }

    /// <summary>Reads the record that begins at a label; null where no labelled record stands there.</summary>
    public RowReading? TryRead(int start)
    {
        Next = start;
        int at = start;
        bool saidIndicator = false;
        while (stream.CellAt(at) is { } cell)
        {
            if (cell.Kind == CellKind.Role)
            {
                RoleLabel role = cell.Role!;
                bool repeats =
                    _fields.Exists(field =>
                        field.Role.Role == role.Role
                        && field.Role.Year == role.Year
                        && role.Role != RoleKind.Name
                        && role.Role != RoleKind.Year
                    ) || (role.Role == RoleKind.Name && _fields.Exists(field => field.Values.Count > 0));
                if (repeats) break;
                at = role.Role == RoleKind.Name ? TakeName(at) : TakeField(at);
                saidIndicator |= role.SaysIndicator;
                continue;
            }

            if (cell.Kind == CellKind.Arrow)
            {
                at++;
                continue;
            }

            break;
        }

        Next = at;
        TakeYearsOfRoles();
        List<(RoleLabel Role, List<Cell> Values)> values =
        [
            .. _fields.Where(field => field.Role.Role.IsNumeric() && field.Values.Count > 0),
        ];
        bool hasTarget = values.Exists(field => field.Role.Role == RoleKind.Target);
        if (values.Count == 0 || (!hasTarget && !saidIndicator)) return null;
        if (_words.Count == 0) TakeNameBefore(start);

        var header = new TableHeader(
            [.. _fields.Select(field => field.Role)],
            LineSpan.At(stream[start].Line.Number),
            string.Join(' ', values.Select(field => field.Values[0].Raw))
        );
        return Assemble(header, values);
    }

    /// <summary>基準年度 令和元年度 and 基準値 120件: the year of a role stands in a field of its own.</summary>
    private void TakeYearsOfRoles()
    {
        for (int i = 0; i < _fields.Count; i++)
        {
            (RoleLabel role, List<Cell> cells) = _fields[i];
            if (cells.Count == 0 || role.HasYear) continue;
            if (
                _fields
                    .Find(field => field.Values.Count == 0 && field.Role.Role == role.Role && field.Role.HasYear)
                    .Role is
                { } year
            )
                _fields[i] = (HeaderLayouts.WithYear(role, year), cells);
        }
    }

    private static RowReading? Assemble(RowReading reading, List<RowChunk> chunks)
    {
        foreach (RowChunk chunk in chunks) RowAssembler.Add(reading, chunk, chunk.Words, chunk.Values, []);
        return reading;
    }

    private RowReading? Assemble(TableHeader header, List<(RoleLabel Role, List<Cell> Values)> values)
    {
        int count = values[0].Values.Count;
        var columns = new TableHeader([.. values.Select(field => field.Role)], header.Lines, header.Text);
        var reading = new RowReading(columns);
        if (values.Exists(field => field.Values.Count != count) || (count > 1 && _words.Count != count))
        {
            var all = new RowChunk();
            all.Words.AddRange(_words);
            foreach ((_, List<Cell> cells) in values) all.Values.AddRange(cells);
            RowAssembler.Misfit(reading, all);
            return reading;
        }

        var chunks = new List<RowChunk>();
        for (int row = 0; row < count; row++)
        {
            var chunk = new RowChunk { Unit = _unit };
            chunk.Words.AddRange(count == 1 ? _words : [_words[row]]);
            chunk.Values.AddRange(values.Select(field => field.Values[row]));
            chunks.Add(chunk);
        }

        if (_fromHeading)
            reading.Diagnostics.Add(
                DiagnosticRules.NameFromHeading.At(LineSpan.At(_words[0].LineNumber), _words[0].Raw)
            );
        if (_mayBeCut)
            reading.Diagnostics.Add(
                DiagnosticRules.NameMayBeCut.At(
                    LineSpan.At(_words[0].LineNumber).Union(LineSpan.At(values[^1].Values[^1].LineNumber)),
                    _words[0].Raw
                )
            );
        return Assemble(reading, chunks);
    }

    private int TakeName(int at)
    {
        at++;
        while (stream.CellAt(at) is { Kind: CellKind.Text or CellKind.Unit } cell && _words.Count < 60)
        {
            _words.Add(cell);
            at++;
        }

        return at;
    }

    private int TakeField(int at)
    {
        RoleLabel role = stream.CellAt(at)!.Role!;
        at++;

        // 基準年度：R5 says the year of a role and no value.
        if (
            stream.CellAt(at) is { Kind: CellKind.Role, Role.Role: RoleKind.Year } year
            && role.Role is RoleKind.Baseline or RoleKind.Target or RoleKind.Actual
            && !role.HasYear
        )
        {
            role = role with { Year = year.Role!.Year, HasBadYear = year.Role.HasBadYear };
            at++;
        }

        var cells = new List<Cell>();
        while (stream.CellAt(at) is { } cell)
        {
            if (cell is { Kind: CellKind.Value, Value.Year: { } own } && role.Year is { } labelled && own != labelled)
            {
                // 29年度：88人 labels itself.
                _fields.Add((new RoleLabel(RoleKind.Year) { Year = own }, [cell]));
                at++;
                continue;
            }

            if (cell.Kind == CellKind.Value) cells.Add(cell);
            else if (cell.Kind == CellKind.Unit && role.Role == RoleKind.Unit) _unit = cell.Text;
            else if (
                cell.Kind == CellKind.Role
                && cell.Role is { Role: RoleKind.Year, IsBracketed: true } label
                && cells is [.., { Value: { } value } last]
            )
                cells[^1] = last with { Value = value with { Year = label.Year } };
            else if (cell.Kind == CellKind.Text && !role.Role.IsNumeric()) cells.Add(cell);
            else break;
            at++;
        }

        _fields.Add((role, cells));
        return at;
    }

    /// <summary>②相談件数 over its labelled values: a numbered line that ends as names of indicators do.</summary>
    private void TakeHeading(Line heading)
    {
        if (
            NumberingReader.Read(heading.Text) is not { Word: "" } numbering
            || !NameEndings.IsComplete(heading.Text[numbering.TitleStart..])
        )
            return;
        _words.Add(new Cell(CellKind.Text, heading, numbering.TitleStart, heading.Text.TrimEnd().Length));
        _fromHeading = true;
    }

    /// <summary>The words right before the first label name the record.</summary>
    private void TakeNameBefore(int start)
    {
        int line = stream[start].Line.Number;
        if (
            start > 0
            && stream[start - 1] is { Stop: StopKind.Heading, Line: { } heading }
            && line - heading.Number <= 2
        )
        {
            TakeHeading(heading);
            return;
        }

        int at = start - 1;
        while (
            stream.CellAt(at) is { Kind: CellKind.Text } cell && cell.LineNumber == line && _words.Count < MostNameWords
        )
        {
            _words.Insert(0, cell);
            at--;
        }

        if (_words.Count > 0) return;
        int nameLine = 0;
        while (
            stream.CellAt(at) is { Kind: CellKind.Text } cell
            && (nameLine == 0 || cell.LineNumber == nameLine)
            && line - cell.LineNumber <= MostNameWords
            && _words.Count < MostNameWords
        )
        {
            nameLine = cell.LineNumber;
            _words.Insert(0, cell);
            at--;
        }

        _mayBeCut =
            _words.Count > 0
            && stream.CellAt(at) is { Kind: CellKind.Text } above
            && nameLine - above.LineNumber <= 2
            && !NameEndings.IsComplete(above.Raw);
    }
}
