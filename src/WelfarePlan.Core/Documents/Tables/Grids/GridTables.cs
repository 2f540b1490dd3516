using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Notes;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Reads the tables of all grids of a document: indicators and programmes from one and the same.</summary>
internal sealed class GridTables(TableFrame frame, ITableTrace? trace)
{
    // Years and roles stand down the page where indicators stand side by side; longer tables are no such ones.
    private const int MostTurned = 60;

    // A plan for each year is a schedule as much as targets.
    private const string Schedule = "年次計画";

    private readonly List<GridReading> _readings = [];
    private List<GridColumn>? _before;
    private GridReading _open = new(0, false);

    /// <summary>Gets what was read, a reading for each grid.</summary>
    public IReadOnlyList<GridReading> Readings => _readings;

    public void Read(GridMatrix source)
    {
        GridMatrix items = ItemRows.Split(source, frame.Years);
        GridMatrix grid = MarkedDepartments.Join(items, frame.Years);
        _open = new GridReading(grid.Lines.First, grid.IsDrawn)
        {
            Lines = grid.LineNumbers, GoesOn = grid.GoesOn, IsFlowing = grid.IsFlowing,
        };
        bool isRead = false;
        foreach (GridSection section in SideBySide.Of(grid).SelectMany(GridSections.Of)) isRead |= Read(section);

        // What goes on with marks has marks.
        if (!ReferenceEquals(grid, items)) _before = null;
        if (!isRead && GridForms.Read(grid, frame) is { } form) isRead = Accept(form, grid);
        if (isRead)
        {
            _open.Levels.AddRange(TitleRows.Of(grid, frame.Titles));
            var works = new List<ProgrammeRow>();
            SheetFields.AddForms(grid, _open.Levels, works);
            if (_open.Programmes.Count == 0 && works.Count > 0) AddProgrammes(works, grid);
        }
        else if (!HoldsOtherRows(grid)) isRead = ReadSheet(grid) || ReadOrder(grid);

        // A card of a programme: fields above the table of its indicators.
        bool mayBeCard = isRead && _open.Programmes.Count == 0;
        if (mayBeCard && SheetFields.ProgrammeOf(grid) is { } card) AddProgrammes([card], grid);
        _open.IsRead = isRead;
        if (isRead) _open.Diagnostics.AddRange(grid.Diagnostics);
        _open.IsDoubtful |= grid.Diagnostics.Count > 0 || grid.GoesOn;
        _readings.Add(_open);
    }

    private bool Read(GridSection section)
    {
        if (TableGate.IsOfOther(section, frame))
        {
            Note(section, GridColumns.Of(section, frame.Years), "grid",
                "caption or sheet names another edition, a reference or an example", 0, 0);
            _open.Diagnostics.Add(DiagnosticRules.TableRefused.At(section.Grid.Lines, section.Caption));
            return true;
        }

        if (YearsOverNames.Are(section))
        {
            _open.Diagnostics.AddRange(YearsOverNames.Report(section));
            return true;
        }

        List<GridColumn> dated = YearsInNotes.Complete(
            ValueChains.Complete(ColumnsOf(section), section, frame), section.Caption, section.Grid.Lines, frame
        );
        List<GridColumn> columns = RolesByTime.Resolve(dated, frame, section.Grid.IsDrawn, out bool isInferred);
        TableReading reading = TableRows.Read(section, columns, TableStub.Of(section, columns), frame);
        string verdict = "the caption speaks of estimates, and no head of what is aimed at";
        bool isOfIndicators = !TableGate.IsOfEstimates(section, dated)
            && TableGate.IsOfIndicators(section, columns, reading, frame, out verdict);
        if (isOfIndicators && TableGate.RefusalOf(section, columns) is { } refusal)
        {
            Note(section, columns, "grid", refusal, 0, 0);
            string heads = ColumnReports.HeadText(columns);
            _open.Diagnostics.Add(DiagnosticRules.ValuesPassedOver.At(section.Grid.Lines, heads));
            _open.IsDoubtful = true;
            return false;
        }

        if (isOfIndicators && TableGate.IsOfFormerPlan(reading, frame))
        {
            Note(section, columns, "grid", "every target lies before the plan begins", 0, 0);
            string heads = ColumnReports.HeadText(columns);
            _open.Diagnostics.Add(DiagnosticRules.ValuesPassedOver.At(section.Grid.Lines, heads));
            return true;
        }

        _open.IsDoubtful |= !section.Grid.IsDrawn && GridDoubts.HasSlippedYear(columns);
        List<ProgrammeRow> programmes = frame.IsBudget ? []
            : TableProgrammes.Read(section, columns, frame.IsPlan, isOfIndicators);
        Note(section, columns, "grid", verdict, isOfIndicators ? reading.Rows.Count : 0, programmes.Count);
        _before = columns;
        if (programmes.Count > 0) AddProgrammes(programmes, section.Grid);
        bool isRead = isOfIndicators || programmes.Count > 0;
        var reports = new ColumnReports(section, columns, reading);
        if (isRead) reports.ReportUnused(_open);
        if (isRead && !section.Grid.IsDrawn) _open.Sections.Add(new ReadSection(section, columns));
        List<LevelCell> levels = LevelCells.Of(section, columns, isRead, frame.Titles);
        _open.Levels.AddRange(levels);
        if (!isOfIndicators)
        {
            if (programmes.Count > 0) return true;
            if (levels.Count > 0 && !HoldsOtherRows(section.Grid)) return true;
            if (Transposed(section) is { } turned) return Accept(turned, section.Grid);
            Refuse(section, columns, reading);
            return false;
        }

        if (
            section.Caption.Contains(Schedule, StringComparison.Ordinal)
            || columns.Exists(column => column.Head.Contains(Schedule, StringComparison.Ordinal))
        )
        {
            foreach (IndicatorRow row in reading.Rows)
                _open.Diagnostics.Add(DiagnosticRules.RoleAssumed.At(row.Lines, row.Name));
        }

        bool isChosen = isInferred || columns.Exists(column => column.IsValue
            && (column.Label.IsOwnWord || (column.HasTwoRoles && !section.Grid.IsDrawn)))
            || (!section.Grid.IsDrawn && GridDoubts.AreOne(columns));
        if (isChosen)
        {
            LineSpan header = ColumnReports.HeaderLines(section);
            _open.Diagnostics.Add(DiagnosticRules.HeaderChosen.At(header, ColumnReports.HeadText(columns)));
            foreach (IndicatorRow row in reading.Rows)
                _open.Diagnostics.Add(DiagnosticRules.HeaderChosen.At(row.Lines, row.Name));
        }

        reports.AddTo(_open);
        if (programmes.Count == 0 && reading.Works.Count > 0) AddProgrammes(reading.Works, section.Grid);
        return Accept(reading, section.Grid);
    }

    /// <summary>In text, headings that happen to stand in columns take no rows of values below them.</summary>
    private static bool HoldsOtherRows(GridMatrix grid) =>
        !grid.IsDrawn && grid.Cells.Exists(static cell => cell.IsAmount);

    private void Note(GridSection section, List<GridColumn> columns, string shape, string verdict, int indicators,
        int programmes) =>
        trace?.Add(new TracedTable(section.Grid.LineNumbers, shape, section.Caption, verdict)
        {
            Rows = section.Body.Count,
            Indicators = indicators,
            Programmes = programmes,
            Columns = [.. columns.Select(column =>
                (column.Head, column.Use.ToString(), (string?)column.Label.Role.ToString(), column.Label.Year?.Year))],
        });

    private bool ReadSheet(GridMatrix grid)
    {
        List<LevelCell> levels = SheetFields.LevelsOf(grid);
        ProgrammeRow? programme = SheetFields.ProgrammeOf(grid);
        _open.Levels.AddRange(levels);
        if (programme is not null) AddProgrammes([programme], grid);
        return levels.Count > 0 || programme is not null;
    }

    private bool ReadOrder(GridMatrix grid)
    {
        List<LevelCell> levels = OrderCharts.Of(grid, frame.Titles);
        if (levels.Count == 0) levels = TitleRows.CellsOf(grid);
        _open.Levels.AddRange(levels);
        return levels.Count > 0;
    }

    // A table without a head may go on with that of the table before it.
    private List<GridColumn> ColumnsOf(GridSection section)
    {
        bool mayGoOn = section.Header is null && _before is not null && _before.Count == section.Grid.Columns
            && HoldsValuesUnder(_before, section);
        if (!mayGoOn || _before is null)
            return GridColumns.Of(section, frame.Years);
        _open.Diagnostics.Add(DiagnosticRules.HeaderContinued.At(section.Grid.Lines, ColumnReports.HeadText(_before)));
        return [.. _before];
    }

    // A table of words alone, as of who does what, goes on with no table of values.
    private static bool HoldsValuesUnder(List<GridColumn> columns, GridSection section) =>
        !columns.Exists(column => column.IsValue)
        || section.Body.Any(row => RowKinds.Of(section.Grid, row.Row) != RowKind.Field && columns.Exists(column =>
            column.IsValue && section.Grid[row.Row, column.Index]?.Value is { IsUnreadable: false }));

    private TableReading? Transposed(GridSection section)
    {
        if (section.Grid.Rows is < 2 or > MostTurned) return null;
        foreach (GridSection found in GridSections.Of(section.Grid.Transposed()))
        {
            if (found.Header is null) continue;
            GridSection turned = section.HasTitleRow
                ? found with { Caption = section.Caption, HasTitleRow = true, TitleUnit = section.TitleUnit }
                : found;
            List<GridColumn> dated = GridColumns.Of(turned, frame.Years);
            if (TableGate.IsOfEstimates(turned, dated)) continue;
            List<GridColumn> columns = RolesByTime.Resolve(dated, frame, false, out _);
            TableReading reading = TableRows.Read(turned, columns, TableStub.Of(turned, columns), frame);
            bool isSure = reading.Contradictions == 0 && (reading.Unexplained == 0 || turned.HasTitleRow);
            if (isSure && TableGate.IsOfIndicators(turned, columns, reading, frame, out _)) return reading;
        }

        return null;
    }

    private bool Accept(TableReading reading, GridMatrix grid)
    {
        _open.Diagnostics.AddRange(reading.Diagnostics);
        _open.IsDoubtful |= reading.Unexplained + reading.Contradictions > 0;
        List<IndicatorRow> rows = NameRepairs.Apply(reading.Rows, _open.Diagnostics);
        if (!grid.IsDrawn) rows = RowSense.WithNames(rows, _open.Diagnostics);
        _open.IsDoubtful |= !grid.IsDrawn && _open.Diagnostics.Exists(GridDoubts.AreSaid);
        if (rows.Count > 0) rows = NoteMarks.Apply(rows, frame.Lines, grid.Lines.First, frame.Years);
        bool isFirst = true;
        IndicatorRow? cut = null;
        bool isPaired = !grid.IsDrawn && GridDoubts.ArePaired(rows);
        for (int i = 0; i < rows.Count; i++)
        {
            IndicatorRow row = rows[i];
            RowChecks.Report(row, _open.Diagnostics);

            // Where nothing draws the cells, a name that does not end as names do may go on in another line, and be
            // what the next row begins with.
            bool isWhole = GridDoubts.IsWhole(row, frame.Years) && !(isPaired && !GridDoubts.HasBoth(row));
            bool mayBeRest = cut is not null && NameEndings.MayEnd(cut.Name, row.Name);
            bool mayGoOn = i + 1 < rows.Count && NameEndings.MayHoldRest(rows[i + 1].Name);
            if (!grid.IsDrawn && (!isWhole || mayBeRest || mayGoOn))
                _open.Diagnostics.Add(DiagnosticRules.NameMayBeCut.At(row.Lines, row.Name));
            cut = isWhole ? null : row;
            _open.Tables.Add(new TableArea(row.Lines, [row], isFirst ? grid.LineNumbers : []));
            isFirst = false;
        }

        return rows.Count > 0;
    }

    private void AddProgrammes(List<ProgrammeRow> programmes, GridMatrix grid)
    {
        bool isFirst = true;
        foreach (ProgrammeRow row in programmes)
        {
            _open.Programmes.Add(new ProgrammeArea(row.Lines, [row], isFirst ? grid.LineNumbers : []));
            isFirst = false;
        }
    }

    private void Refuse(GridSection section, List<GridColumn> columns, TableReading reading)
    {
        _open.IsOfMoney |= TableGate.IsOfMoney(section, columns, frame);
        if (reading.Unexplained > 0) _open.Diagnostics.AddRange(reading.Diagnostics);
        bool namesValues = columns.Exists(column =>
            column.IsValue && column.Label.Role is RoleKind.Baseline or RoleKind.Target);
        bool holdsAmounts = section.Body.Any(row => section.Grid.Row(row.Row).Any(cell => cell.IsAmount));
        bool isOfWork = frame.IsPlan && reading.Values == 0 && !holdsAmounts
            && columns.Exists(column => column.Use == ColumnUse.Department);
        if (isOfWork)
        {
            _open.Diagnostics.Add(
                DiagnosticRules.ProgrammesPassedOver.At(section.Grid.Lines, ColumnReports.HeadText(columns)));
            return;
        }

        if (reading.Values == 0 && !namesValues && !_open.IsOfMoney && !holdsAmounts) return;
        bool isLost = namesValues
            || (frame.IsPlan && holdsAmounts && columns.Exists(SaysWhatIsAimedAt))
            || (holdsAmounts && columns.Exists(column => DatedColumns.LiesAhead(column, frame)))
            || (frame.IsPlan && reading.Values == 0 && section.Body.Any(row => CountsSomething(section, row)))
            || (frame.IsPlan && section.Body.Any(row => section.Grid.Row(row.Row).Any(ValueChains.Are)));
        _open.Diagnostics.Add((isLost ? DiagnosticRules.ValuesPassedOver : DiagnosticRules.TableRefused)
            .At(section.Grid.Lines, ColumnReports.HeadText(columns)));
    }

    // 目標 beside the rows, or こうしたい（R11）: what nobody read may be what the plan aims at.
    private static bool SaysWhatIsAimedAt(GridColumn column) =>
        column.Use == ColumnUse.RoleOfRow || column is { IsValue: true, Label.IsOwnWord: true };

    // 見守り協定を結んだ店の数 | 12店 under heads of the plan's own making: an indicator that nobody read.
    private static bool CountsSomething(GridSection section, BodyRow row)
    {
        bool hasName = false;
        foreach (CellToken cell in section.Grid.Row(row.Row))
        {
            if (hasName && cell.IsAmount) return true;
            hasName |= cell is { IsEmpty: false, IsAmount: false } && NameEndings.IsComplete(cell.Text);
        }

        return false;
    }
}
