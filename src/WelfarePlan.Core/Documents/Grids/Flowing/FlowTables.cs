using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Finds tables in text whose layout is gone: heads, and rows of as many values as are headed, in one run of
/// pieces however the lines break.</summary>
internal sealed class FlowTables(
    IReadOnlyList<Line> lines, TextRows rows, LineSet taken, YearContext years)
{
    private readonly FlowStream _stream = new(lines, rows, taken, years);
    private FlowHead? _told;
    private bool _isUnderHeads;

    /// <summary>Gets the lines below heads that hold values which stand under none of them; who takes such a line takes
    /// it off.</summary>
    public List<Diagnostic> LeftOver { get; } = [];

    public IEnumerable<GridMatrix> Find()
    {
        for (int at = 0; at < _stream.Count;)
        {
            int next = at + 1;
            GridMatrix? grid = TryRead(at, ref next);
            if (grid is not null) yield return grid;
            if (grid is not null || _isUnderHeads) FlowLeftOver.Add(_stream, next, LeftOver);
            _isUnderHeads = false;
            at = next;
        }
    }

    private GridMatrix? TryRead(int at, ref int next)
    {
        FlowToken token = _stream[at];
        if (token.Kind == FlowKind.Prose)
        {
            if (OrderSentence.TryRead(token.Piece, years) is not { } told) return null;
            _told = UnderRole(told, at);
            return Table([_told], at, at + 1, ref next);
        }

        if (
            _told is not null
            && token is { OpensLine: true, EndsLine: false }
            && !token.IsHead
            && ToldRows(at, ref next) is { } rows
        )
            return rows;
        List<List<FlowColumn>> heads = HeadRun.At(_stream, at, years, out int body);
        if (heads.Count == 0 || IsTorn(at)) return null;
        if (FlowRecords.TryRead(_stream, at, lines, years, out int behind) is { } record)
        {
            next = behind;
            return record;
        }

        // A title stands alone above heads of its own; anything else that is no table is none from its middle either.
        bool isTitle = heads.Count > 1 && heads[0].TrueForAll(head => IsTitle(head, heads[0][0]));
        next = isTitle ? at + heads[0].Count : Math.Max(next, body);
        if (heads.Exists(line => line.Exists(column => column.HasValues))) _told = null;
        // 数値目標 alone on a line announces what is below it; it heads no column.
        bool isAnnouncement = heads is [[{ Label: { IsTitleWord: true, HasYear: false } }]];
        _isUnderHeads = heads.Exists(line =>
            line.Exists(column => column.Label.Role is RoleKind.Baseline or RoleKind.Target or RoleKind.Actual)
        );
        List<FlowHead> ways = isAnnouncement
            ? []
            : [.. HeadPairs.Of(heads).Where(way => way is { Values: > 0, IsContradiction: false })];
        return ways.Count == 0 ? null : Table(ways, at, body, ref next);
    }

    // 【成果指標】 may be printed several times over.
    private static bool IsTitle(FlowColumn head, FlowColumn first) =>
        head.Label is { Role: RoleKind.Name or RoleKind.Context, HasYear: false }
            or { IsTitleWord: true, HasYear: false }
        && string.Equals(head.Words?.Raw, first.Words?.Raw, StringComparison.Ordinal);

    // 基準値（H26） H28H29H30 目標値（H32）: what stands between the heads heads columns too.
    private bool IsTorn(int at)
    {
        for (int before = at - 1; before >= 0 && _stream[before].Line == _stream[at].Line; before--)
        {
            if (_stream[before].IsHead && _stream[before + 1].Kind is FlowKind.Words) return true;
        }

        return false;
    }

    /// <summary>An order told in a sentence holds for whole rows further down, until other heads stand.</summary>
    private GridMatrix? ToldRows(int at, ref int next)
    {
        int end = at;
        while (!_stream[end].EndsLine) end++;
        if (
            new RowMatcher(_stream, _told!.Columns).Match(at) is not { } row
            || row.Next < end
            || row.Pieces.Any(piece => piece.Line != _stream[at].Line)
        )
            return null;
        return Table([_told], at, at, ref next);
    }

    /// <summary>【実績値】 over the sentence that tells the years of the columns.</summary>
    private FlowHead UnderRole(FlowHead told, int at)
    {
        bool isRole = _stream[at - 1] is { Kind: FlowKind.Head, IsAlone: true } above
            && FlowColumn.Of(above.Piece) is { NeedsYear: true }
            && told.Columns.All(column => !column.HasValues || column.IsBareYear);
        if (!isRole) return told;
        FlowColumn role = FlowColumn.Of(_stream[at - 1].Piece);
        return told with
        {
            Columns = [.. told.Columns.Select(column => column.IsBareYear ? role.With(column) : column)],
        };
    }

    private GridMatrix? Table(List<FlowHead> ways, int at, int body, ref int next)
    {
        List<FlowBody> bodies =
        [
            .. ways.Select(way => new FlowBody(_stream, way, at, body)).Where(read => read.Rows.Count > 0),
        ];
        if (bodies.Count == 0) return null;
        FlowBody best = bodies.MinBy(read => (read.Misfits.Count - read.Rows.Count, read.Head.Inferences))!;
        next = best.Next;
        List<Diagnostic> log = [.. best.Misfits.Select(pieces => DiagnosticRules.RowDoesNotFit.At(
            new LineSpan(pieces[0].Line, pieces[^1].Line), string.Join(' ', pieces.Select(piece => piece.Raw))))];
        bool isOpen = best.Head.Inferences > 0 || bodies.Count(read => read.Rows.Count == best.Rows.Count) > 1;
        int last = best.Rows[^1].Pieces.Max(piece => piece.Line);
        var span = new LineSpan(_stream[at].Line, last);
        if (isOpen) log.Add(DiagnosticRules.HeaderChosen.At(span, HeadText(best.Columns)));
        if (best.AreApart) log.Add(DiagnosticRules.OrderInferred.At(span, HeadText(best.Columns)));
        if (best.NameFromAbove is { } name)
            log.Add(DiagnosticRules.NameFromHeading.At(LineSpan.At(name.Line), name.Raw));
        IEnumerable<int> head = Enumerable.Range(at, body - at).Select(i => _stream[i].Line);
        return FlowGrid.Build(best.Columns, best.Rows, head, log, lines, years, ReferenceEquals(best.Head, _told));
    }

    private static string HeadText(IEnumerable<FlowColumn> columns) =>
        string.Join(' ', columns.SelectMany(column => new[] { column.Words?.Raw, column.Year?.Raw }).OfType<string>());
}
