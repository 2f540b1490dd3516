using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Grids;

/// <summary>Rows and columns of cells that were read once; a cell stands in every place that it covers.</summary>
internal sealed class GridMatrix
{
    private readonly CellToken?[] _cells;
    private readonly bool _hasSpans;
    private int[]? _numbers;

    public GridMatrix(int rows, int columns, IEnumerable<CellToken> cells)
    {
        Rows = rows;
        Columns = columns;
        _cells = new CellToken?[rows * columns];
        foreach (CellToken cell in cells)
        {
            _hasSpans |= cell.RowSpan > 1 || cell.ColumnSpan > 1;
            for (int row = cell.Row; row <= Math.Min(cell.LastRow, rows - 1); row++)
            {
                for (int column = cell.Column; column <= Math.Min(cell.LastColumn, columns - 1); column++)
                {
                    _cells[(row * columns) + column] ??= cell;
                }
            }
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Gets the lines that the grid takes; they belong to it and to nothing else.</summary>
    public LineSpan Lines { get; init; }

    /// <summary>Gets the lines that belong to the grid where other lines stand between them; null where it takes
    /// all.</summary>
    public int[]? Claimed { get; init; }

    /// <summary>Gets what was met while the grid was formed; it is told where the grid is read.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Gets how many rows are known to be heads; 0 where nothing is known.</summary>
    public int HeadRows { get; init; }

    /// <summary>Gets whether it was read out of one run of pieces; two such may share a line, but no piece.</summary>
    public bool IsFlowing { get; init; }

    /// <summary>Gets whether a sentence announces the table.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>Gets the column that names the rows, where it is known without looking at them; else -1.</summary>
    public int NameColumn { get; init; } = -1;

    /// <summary>Gets whether nothing speaks against the cells being where they are.</summary>
    public bool IsSure => IsDrawn || (Diagnostics.Count == 0 && !GoesOn);

    /// <summary>Gets whether lines behind its end look like rows of it.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Gets whether the columns are told by how many pieces there are, not by where they stand.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Gets the words above the grid that caption it, or an empty text.</summary>
    public string Caption { get; init; } = "";

    /// <summary>Gets the numbered heading nearest above the grid, or an empty text.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Gets the name of the sheet or slide that it stands on, or null.</summary>
    public string? PageName { get; init; }

    /// <summary>Gets whether the source drew the cells; false where alignment told them.</summary>
    public bool IsDrawn { get; init; } = true;

    /// <summary>Gets the numbers of the lines that belong to the grid and to nothing else.</summary>
    public int[] LineNumbers =>
        _numbers ??= Claimed ?? [.. Enumerable.Range(Lines.First, Lines.Last - Lines.First + 1)];

    /// <summary>Gets the cell at a place, or null where none or an empty one stands.</summary>
    public CellToken? this[int row, int column]
    {
        get
        {
            CellToken? cell = _cells[(row * Columns) + column];
            return cell is { IsEmpty: false } ? cell : null;
        }
    }

    /// <summary>Returns the cells of a row from the left, each once.</summary>
    public RowCells Row(int row) => new(_cells, row * Columns, Columns);

    /// <summary>Returns the grid with rows and columns exchanged.</summary>
    public GridMatrix Transposed() => new(Columns, Rows, Distinct().Select(cell => cell.Transposed()))
    {
        Lines = Lines,
        Claimed = Claimed,
        Diagnostics = Diagnostics,
        IsCounted = IsCounted,
        Caption = Caption,
        Heading = Heading,
        PageName = PageName,
        IsDrawn = IsDrawn,
    };

    /// <summary>Returns some of the columns as a grid of their own; a cell over the edge is cut.</summary>
    public GridMatrix Part(int first, int last)
    {
        IEnumerable<CellToken> cells = Distinct()
            .Where(cell => cell.Column <= last && cell.LastColumn >= first)
            .Select(cell => cell.Within(first, last));
        return new GridMatrix(Rows, last - first + 1, cells)
        {
            Lines = Lines,
            Claimed = Claimed,
            Diagnostics = Diagnostics,
            HeadRows = HeadRows,
            GoesOn = GoesOn,
            IsCounted = IsCounted,
            Caption = Caption,
            Heading = Heading,
            PageName = PageName,
            IsDrawn = IsDrawn,
        };
    }

    /// <summary>Returns a run of rows with the columns that some of them part; what other rows part further is one
    /// there.</summary>
    /// <param name="first">The first row, which is row 0 of what is returned.</param>
    /// <param name="last">The last row.</param>
    /// <param name="rows">The rows that part columns.</param>
    public GridMatrix Rowed(int first, int last, IReadOnlyList<int> rows)
    {
        int[] places = new int[Columns];
        int count = 0;
        for (int column = 0; column < Columns; column++)
        {
            if (column == 0 || IsParted(rows, column)) count++;
            places[column] = count - 1;
        }

        HashSet<CellToken>? seen = _hasSpans ? [] : null;
        var cells = new List<CellToken>();
        for (int row = first; row <= last; row++)
        {
            foreach (CellToken cell in Row(row))
            {
                if (seen?.Add(cell) != false) cells.Add(Placed(cell, first, last, places));
            }
        }

        return With(last - first + 1, count, cells, 0);
    }

    private CellToken Placed(CellToken cell, int first, int last, int[] places)
    {
        int row = Math.Max(cell.Row, first);
        int column = places[cell.Column];
        int columns = places[Math.Min(cell.LastColumn, Columns - 1)] - column + 1;
        return cell.Within(row - first, Math.Min(cell.LastRow, last) - row + 1, column, columns);
    }

    private bool IsParted(IReadOnlyList<int> rows, int column)
    {
        foreach (int row in rows)
        {
            int at = (row * Columns) + column;
            if (!ReferenceEquals(_cells[at], _cells[at - 1])) return true;
        }

        return false;
    }

    /// <summary>Gets all cells, each once.</summary>
    public List<CellToken> Cells => Distinct();

    /// <summary>Returns the grid with other rows.</summary>
    public GridMatrix With(int rows, IEnumerable<CellToken> cells, int headRows) =>
        With(rows, Columns, cells, headRows);

    /// <summary>Returns the grid with other rows and columns.</summary>
    public GridMatrix With(int rows, int columns, IEnumerable<CellToken> cells, int headRows) =>
        new(rows, columns, cells)
        {
            Lines = Lines,
            Claimed = Claimed,
            Diagnostics = Diagnostics,
            HeadRows = headRows,
            IsFlowing = IsFlowing,
            IsAnnounced = IsAnnounced,
            NameColumn = columns == Columns ? NameColumn : -1,
            GoesOn = GoesOn,
            IsCounted = IsCounted,
            Caption = Caption,
            Heading = Heading,
            PageName = PageName,
            IsDrawn = IsDrawn,
        };

    private List<CellToken> Distinct()
    {
        HashSet<CellToken>? seen = _hasSpans ? [] : null;
        var cells = new List<CellToken>(_cells.Length);
        foreach (CellToken? cell in _cells)
        {
            if (cell is not null && seen?.Add(cell) != false) cells.Add(cell);
        }

        return cells;
    }
}
