using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>The rows under a head, up to where they stop.</summary>
internal sealed class FlowBody
{
    private const int MostStops = 4;
    private const int MostPieces = 60;
    private const int MostStages = 3;

    private readonly FlowStream _stream;
    private readonly RowMatcher _matcher;
    private readonly PairedMatcher? _paired;
    private readonly int _nameColumn;
    private readonly int _begin;
    private bool _isBehindHeading;
    private bool _hasRunOver;

    public FlowBody(FlowStream stream, FlowHead head, int begin, int at)
    {
        _stream = stream;
        Columns = WithStages(WithNames(head.Columns, out bool mayPair));
        _matcher = new RowMatcher(stream, Columns);
        if (mayPair)
        {
            Paired = WithRoles(Columns);
            _paired = new PairedMatcher(stream, Paired);
        }

        Head = head;
        Next = at;
        _begin = begin;
        _nameColumn = Columns[0].HasValues && !Columns[^1].HasValues
            ? -1
            : Columns.ToList().FindIndex(column => column.Label.Role is RoleKind.Name or RoleKind.Context);
        Read();
    }

    public FlowHead Head { get; }

    /// <summary>Gets the columns of the rows; names come first where no word heads them.</summary>
    public IReadOnlyList<FlowColumn> Columns { get; private set; }

    public List<FlowRow> Rows { get; } = [];

    /// <summary>Gets the rows that have too few or too many values.</summary>
    public List<IReadOnlyList<TextPiece>> Misfits { get; } = [];

    /// <summary>Gets the place behind the last row.</summary>
    public int Next { get; private set; }

    /// <summary>Gets whether the names all stand before the values.</summary>
    public bool AreApart { get; private set; }

    /// <summary>Gets the words above the head that name the only rows, or null.</summary>
    public TextPiece? NameFromAbove { get; private set; }

    private IReadOnlyList<FlowColumn>? Paired { get; }

    /// <summary>R2 R3 R4 over 相談件数 10 12 14: a column of names has no head of its own.</summary>
    private static IReadOnlyList<FlowColumn> WithNames(IReadOnlyList<FlowColumn> columns, out bool mayPair)
    {
        bool hasWords = columns.Any(column =>
            column.Label.Role is RoleKind.Name or RoleKind.Context or RoleKind.Department or RoleKind.Outline);
        if (!hasWords) columns = [new FlowColumn(new RoleLabel(RoleKind.Name), null, null), .. columns];
        List<FlowColumn> values = [.. columns.Where(column => column.HasValues)];
        mayPair = !columns[0].HasValues && !columns[^1].Label.Role.Equals(RoleKind.Name)
            && values.TrueForAll(column => column.Label.Role is RoleKind.Year or RoleKind.Actual or RoleKind.Unknown)
            && columns.SkipWhile(column => !column.HasValues).All(column => column.HasValues);
        return columns;
    }

    /// <summary>現状値 目標値 over R3：3地区 R6：6地区 R8：12地区: where every value says its year, there may be more than one
    /// target.</summary>
    private static IReadOnlyList<FlowColumn> WithStages(IReadOnlyList<FlowColumn> columns)
    {
        bool mayHave = columns.Count > 2
            && columns[^1] is { NeedsYear: true, Label.Role: RoleKind.Target }
            && columns[^2] is { NeedsYear: true, Label.Role: RoleKind.Baseline }
            && columns.Count(column => column.HasValues) == 2;
        return mayHave ? [.. columns, .. Enumerable.Repeat(columns[^1], MostStages)] : columns;
    }

    /// <summary>Takes columns away in which no row has a cell.</summary>
    private void DropStages()
    {
        int last = Columns.Count;
        while (last > Head.Columns.Count && Rows.TrueForAll(row => row.Cells[last - 1].Count == 0)) last--;
        Columns = [.. Columns.Take(last)];
    }

    /// <summary>項目 区分 R6 R7: the words right before the values are 目標 and 実績.</summary>
    private static List<FlowColumn> WithRoles(IReadOnlyList<FlowColumn> columns)
    {
        List<FlowColumn> roles = [.. columns];
        int first = roles.FindIndex(column => column.HasValues);
        bool hasRoles = first > 1 && roles[first - 1].Label.Role is RoleKind.Name or RoleKind.Context;
        if (!hasRoles) roles.Insert(first, new FlowColumn(new RoleLabel(RoleKind.Context), null, null));
        return roles;
    }

    private void Read()
    {
        int at = Next;
        if (_paired?.IsAt(at) == true)
        {
            Columns = Paired!;
            while (TakePair(at) || Bridge(ref at, place => _paired.IsAt(place))) at = Math.Max(at, Next);
            return;
        }

        if (NamedValues.Read(_stream, Columns, _begin, at, _stream.Years) is { } only)
        {
            Rows.Add(only);
            NameFromAbove = only.Cells[0][0];
            Next = only.Next;
            return;
        }

        Rows.AddRange(ApartRows.Read(_stream, at, new FlowHead(Columns, Head.Inferences)));
        AreApart = Rows.Count > 0;
        if (AreApart) Next = Rows[^1].Next;
        while (!AreApart)
        {
            if (_matcher.Match(at) is { } row)
            {
                if (!LacksWordsBehind(row)) NameTails.Take(_stream, row, _nameColumn, Columns[0].HasValues);
                row.IsContinued |= _isBehindHeading;
                row.IsDoubtful |= _hasRunOver;
                _hasRunOver = false;

                // 人／月 and then 時間／月: the name is printed once.
                if (_nameColumn >= 0 && row.Cells[_nameColumn].Count == 0 && Rows.Count > 0)
                    row.Cells[_nameColumn].AddRange(Rows[^1].Cells[_nameColumn]);
                Rows.Add(row);
                at = Next = row.Next;
            }
            else if (!TakeMisfit(ref at) && !Bridge(ref at, place => _matcher.Match(place) is not null)) break;
        }

        DropStages();
    }

    private bool TakePair(int at)
    {
        List<FlowRow> rows = _paired!.Match(at);
        if (rows.Count == 0) return false;
        if (Rows.Count == 0 && rows[0].Cells[0].Count == 0 && NameAbove() is { } name) rows[0].Cells[0].Add(name);
        foreach (FlowRow row in rows) row.IsContinued |= _isBehindHeading;
        Rows.AddRange(rows);
        Next = rows[^1].Next;
        return true;
    }

    /// <summary>生活介護 right above the head of a table with one pair of rows.</summary>
    private TextPiece? NameAbove()
    {
        FlowToken above = _stream[_begin - 1];
        bool isName = above is { Kind: FlowKind.Words, IsAlone: true } && _stream[_begin].Line - above.Line <= 2;
        if (isName) NameFromAbove = above.Piece;
        return isName ? above.Piece : null;
    }

    /// <summary>Goes on behind prose and headings where a whole row follows them.</summary>
    private bool Bridge(ref int at, Predicate<int> isRow)
    {
        int place = at;
        bool isHeading = false;
        while (
            place - at < MostStops
            && (_stream[place].Kind is FlowKind.Prose or FlowKind.Heading || IsTitle(_stream[place]))
        )
            isHeading |= _stream[place++].Kind != FlowKind.Prose;
        if (place == at || !isRow(place)) return false;
        at = place;
        _isBehindHeading |= isHeading;
        return true;
    }

    // 【成果指標】 above more rows of a table whose heads stand further up.
    private static bool IsTitle(FlowToken token) =>
        token is { Kind: FlowKind.Head, IsAlone: true }
        && token.Piece.Label!.Role is { Role: RoleKind.Name, HasYear: false };

    /// <summary>Words and then values, but not as many as are headed: left out, and said.</summary>
    private bool TakeMisfit(ref int at)
    {
        if (Misfits.Count > Rows.Count) return false;
        int place = at;
        var pieces = new List<TextPiece>();
        int line = _stream[at].Line;
        while (pieces.Count < MostPieces && _stream[place].IsWords && !EndsRow(pieces, line, place))
            pieces.Add(_stream[place++].Piece);
        int words = pieces.Count;
        while (
            pieces.Count < MostPieces
            && (_stream[place].Kind is FlowKind.Value or FlowKind.Year || IsGlued(_stream[place]))
        )
            pieces.Add(_stream[place++].Piece);
        bool holdsAmount = words < pieces.Count
            ? pieces.Skip(words).Any(piece => piece.Text.AsSpan().ContainsAnyInRange('0', '9'))
            : pieces.Exists(HoldsNumber);
        if (words == 0 || !holdsAmount || (Rows.Count == 0 && !FollowsRow(place))) return false;
        Misfits.Add(pieces);

        // 開催地区数 13 17 1日8,000歩以上 over 歩く町民の割合: one value too many may begin the next name.
        _hasRunOver = words < pieces.Count
            && pieces.Count - words > Head.Values
            && (pieces[^1].Value is not { } last || (last.Unit.Length > 0 && !UnitWords.IsKnown(last.Unit)))
            && char.IsLetter(pieces[^1].Text[^1]);
        at = Next = place;
        return true;
    }

    // What follows may be the department or note that the row lacks.
    private bool LacksWordsBehind(FlowRow row) => !Columns[^1].HasValues && row.Cells[^1].Count == 0;

    // A line of words with numbers in them is a row by itself.
    private bool EndsRow(List<TextPiece> pieces, int line, int place) =>
        _stream[place].Line != line
        && pieces.Exists(piece => piece.Line == line && HoldsNumber(piece));

    private static bool HoldsNumber(TextPiece piece)
    {
        int start = NumberingReader.Read(piece.Text)?.TitleStart ?? 0;
        return piece.Text.AsSpan(start).ContainsAnyInRange('0', '9');
    }

    private bool FollowsRow(int place) => _matcher.Match(place) is not null;

    // 2,2823,2354,021: digits that ran together.
    private static bool IsGlued(FlowToken token) =>
        token is { Kind: FlowKind.Words, OpensLine: false } && char.IsAsciiDigit(token.Piece.Text[0]);
}
