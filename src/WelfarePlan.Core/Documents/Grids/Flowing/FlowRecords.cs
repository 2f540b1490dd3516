using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Reads values that stand behind their own labels: 指標：相談件数 現状値：120件 目標値：150件, or a label and then the
/// values of several names.</summary>
internal sealed class FlowRecords
{
    private const int MostItems = 40;
    private const int MostNameWords = 4;
    private const int MostFields = 24;

    private readonly FlowStream _stream;
    private readonly List<Field> _fields = [];
    private readonly List<FlowToken> _names = [];
    private readonly List<Diagnostic> _log = [];
    private readonly YearContext _years;
    private TextPiece? _unit;
    private FlowToken? _above;
    private bool _saysIndicator;
    private bool _isDoubtful;
    private int _at;

    private FlowRecords(FlowStream stream, int at, YearContext years)
    {
        _stream = stream;
        _years = years;
        _at = at;
        while (_fields.Count < MostFields && TakeField())
        {
        }
    }

    public static GridMatrix? TryRead(
        FlowStream stream, int at, IReadOnlyList<Line> lines, YearContext years, out int next
    )
    {
        var record = new FlowRecords(stream, at, years);
        next = record._at;
        return record._fields.Count > 0 ? record.Build(at, lines, years) : null;
    }

    private bool TakeField()
    {
        FlowToken token = _stream[_at];
        if (!token.IsHead || token.Piece.Label is not { Second: null } label) return false;
        RoleLabel role = label.Role;
        if (role.Role == RoleKind.Name) return TakeNames(role);
        // A record has one unit; what says another begins the next.
        if (role.Role == RoleKind.Unit && _unit is null && _stream[_at + 1].IsWords)
        {
            _unit = _stream[_at + 1].Piece;
            _at += 2;
            return true;
        }

        if (
            !role.Role.IsNumeric()
            || _fields.Exists(field => field.Column.Label.Role == role.Role && field.Column.Label.Year == role.Year)
        )
            return false;
        return TakeValues(FlowColumn.Of(token.Piece));
    }

    private bool TakeNames(RoleLabel role)
    {
        if (_names.Count > 0 || _fields.Exists(field => field.Values.Count > 0)) return false;
        int place = _at + 1;
        var names = new List<FlowToken>();
        while (names.Count < MostItems && _stream[place].IsWords) names.Add(_stream[place++]);
        if (names.Count == 0) return false;
        _names.AddRange(names);
        _saysIndicator |= role.SaysIndicator;
        _at = place;
        return true;
    }

    private bool TakeValues(FlowColumn column)
    {
        int place = _at + 1;

        // 基準年度：令和5年度 says the year of a role and no value; 現状値 (令和5年度) 120件 says it before the value.
        if (_stream[place].Kind == FlowKind.Year && !column.Label.HasYear && !column.IsBareYear)
            column = column.With(FlowColumn.Of(_stream[place++].Piece));
        var values = new List<TextPiece>();
        var dated = new List<Field>();
        while (values.Count < MostItems && ValueAt(place, values.Count == 0) is { } value)
        {
            if (OfOtherYear(column, value) is { } own) dated.Add(own);
            else if (dated.Count == 0) values.Add(value);
            else break;
            place++;
        }

        if (values.Count == 0 && !column.Label.HasYear) return false;
        if (values.Count == 0 && (column.IsBareYear || _fields.Count == 0 && _names.Count == 0)) return false;
        _fields.Add(new Field(column, values));
        _fields.AddRange(dated);
        _at = place;
        return true;
    }

    /// <summary>29年度：88人 below 当初値（27年度）：82人 labels itself.</summary>
    private static Field? OfOtherYear(FlowColumn column, TextPiece value)
    {
        int colon = value.Text.IndexOf(':', StringComparison.Ordinal);
        bool isOther =
            colon > 0
            && value.Text.Length == value.Raw.Length
            && value.Value is { Year: { } own }
            && column.Label.Year is { } labelled
            && own != labelled;
        if (!isOther) return null;
        var year = new TextPiece(value.Line, value.Start, value.Start + colon, value.Raw[..colon])
        {
            First = value.First,
        };
        return new Field(
            new FlowColumn(new RoleLabel(RoleKind.Year) { Year = value.Value!.Year }, null, year),
            [value]
        );
    }

    /// <summary>Returns the value at a place; of 1月当たりの利用人数1136人 right behind its label, the number that ends the
    /// words.</summary>
    private TextPiece? ValueAt(int place, bool isFirst)
    {
        FlowToken token = _stream[place];
        if (token.Kind == FlowKind.Value) return token.Piece;
        bool mayEnd = isFirst && token is { Kind: FlowKind.Words, OpensLine: false, EndsLine: true };
        if (!mayEnd || ValueBehind(token.Piece) is not { } value) return null;
        _log.Add(DiagnosticRules.ValueBehindWords.At(LineSpan.At(token.Line), token.Piece.Raw));
        return value;
    }

    private TextPiece? ValueBehind(TextPiece words)
    {
        int end = words.Text.Length;
        while (end > 0 && !char.IsAsciiDigit(words.Text[end - 1])) end--;
        int start = end;
        while (
            start > 0
            && (char.IsAsciiDigit(words.Text[start - 1]) || (start < end && words.Text[start - 1] is ',' or '.'))
        )
            start--;
        if (start == end || start == 0 || words.Text.Length != words.Raw.Length) return null;
        return ValueReader.Read(words.Text.AsSpan(start), _years) is { Amount: not null } value
            ? new TextPiece(words.Line, words.Start, words.End, words.Raw[start..])
            {
                First = words.First + start,
                Value = value,
            }
            : null;
    }

    private GridMatrix? Build(int start, IReadOnlyList<Line> lines, YearContext years)
    {
        TakeYearsOfRoles();
        List<Field> values = [.. _fields.Where(field => field.Values.Count > 0)];
        bool hasTarget = values.Exists(field => field.Column.Label.Role == RoleKind.Target);
        if (values.Count == 0 || (!hasTarget && !_saysIndicator)) return null;
        bool isNamed = _names.Count > 0;
        if (!isNamed) TakeNameBefore(start);
        for (int i = 0; i < values.Count; i++)
            values[i] = values[i] with { Column = UnderLabel(values[i].Column, start) };
        int count = values[0].Values.Count;
        bool fits =
            values.TrueForAll(field => field.Values.Count == count)
            && (count == 1 ? _names.Count > 0 : _names.Count == count);
        if (!fits) return null;

        bool hasUnit = _unit is not null;
        List<FlowColumn> columns =
        [
            new FlowColumn(new RoleLabel(RoleKind.Name), null, null),
            .. hasUnit ? [new FlowColumn(new RoleLabel(RoleKind.Unit), null, null)] : Array.Empty<FlowColumn>(),
            .. values.Select(field => field.Column),
        ];
        var rows = new List<FlowRow>();
        for (int i = 0; i < count; i++)
        {
            var row = new FlowRow(columns.Count) { IsDoubtful = _isDoubtful };
            row.Cells[0].AddRange(count == 1 ? _names.Select(name => name.Piece) : [_names[i].Piece]);
            if (hasUnit) row.Cells[1].Add(_unit!);
            for (int field = 0; field < values.Count; field++)
                row.Cells[columns.Count - values.Count + field].Add(values[field].Values[i]);
            rows.Add(row);
        }

        if (_above is { } above) _log.Add(DiagnosticRules.NameFromHeading.At(LineSpan.At(above.Line), above.Piece.Raw));
        return FlowGrid.Build(
            columns,
            rows,
            Enumerable.Range(start, _at - start).Select(i => _stream[i].Line),
            _log, lines, years
        );
    }

    /// <summary>【令和2年度末までの目標】 over a name and 目標値:91人 dates the value.</summary>
    private FlowColumn UnderLabel(FlowColumn column, int start)
    {
        if (!column.NeedsYear) return column;
        for (int at = start - 1; at >= 0 && start - at <= MostNameWords && !_stream[at].IsStop; at--)
        {
            bool isLabel =
                _stream[at] is { Kind: FlowKind.Head, IsAlone: true } label
                && label.Piece.Label!.Role is { Year: not null } role
                && role.Role == column.Label.Role;
            if (isLabel) return column.With(new FlowColumn(_stream[at].Piece.Label!.Role, null, _stream[at].Piece));
        }

        return column;
    }

    /// <summary>基準年度 令和元年度 and 基準値 120件: the year of a role stands in a field of its own.</summary>
    private void TakeYearsOfRoles()
    {
        for (int i = 0; i < _fields.Count; i++)
        {
            FlowColumn column = _fields[i].Column;
            if (_fields[i].Values.Count == 0 || column.Label.HasYear) continue;
            Field? year = _fields.Find(field =>
                field.Values.Count == 0 && field.Column.Label.Role == column.Label.Role
            );
            if (year is not null) _fields[i] = _fields[i] with { Column = year.Column with { Words = column.Words } };
        }
    }

    /// <summary>The words right before the first label name the record: on its line, or on the line above it.</summary>
    private void TakeNameBefore(int start)
    {
        int at = start - 1;
        int line = _stream[start].Line;
        while (_names.Count < MostNameWords && _stream[at].IsWords && _stream[at].Line == line)
            _names.Insert(0, _stream[at--]);
        if (_names.Count > 0 || line - _stream[at].Line > 2) return;
        FlowToken above = _stream[at];
        bool isName = above is { Kind: FlowKind.Words, IsAlone: true }
            || (above.Kind == FlowKind.Heading && NumberingReader.Read(above.Piece.Text) is { Word: "" } number
                && NameEndings.IsComplete(above.Piece.Text[number.TitleStart..]));
        if (!isName) return;
        _names.Add(above);

        // 目標値：100％ 【指標】手話講座の over 開催回数: the name may begin behind the values above it.
        FlowToken before = _stream[at - 1];
        _isDoubtful = before is { IsWords: true, OpensLine: false } && above.Line - before.Line <= 2;
        if (_isDoubtful && NameEndings.MayEnd(before.Piece.Raw, above.Piece.Raw)) _names.Insert(0, before);
        if (NumberingReader.Read(above.Piece.Text) is { Family: not NumberingFamily.Mark }) _above = above;
    }

    private sealed record Field(FlowColumn Column, List<TextPiece> Values);
}
