using WelfarePlan.Documents;
using WelfarePlan.Exchange.Tables;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>Takes the actuals that were typed into the sheet of indicators, and tells of everything else that was
/// changed.</summary>
internal sealed class IndicatorEdits(PlanContext context, List<ExchangeError> log)
{
    private readonly IndicatorSheet _sheet = new(context);
    private readonly Dictionary<string, Dictionary<int, ReadCell>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<int, IndicatorColumn> _columns = [];

    /// <summary>Returns the reading with what was typed in.</summary>
    public PlanReading Apply(IEnumerable<ReadCell> cells)
    {
        Sort(cells);
        foreach (IndicatorColumn gone in _sheet.Columns.Except(_columns.Values))
        {
            log.Add(new($"{SheetNames.Indicators}!{IndicatorSheet.HeadRow}:{IndicatorSheet.HeadRow}",
                $"The column '{gone.Head}' is gone; its values are as before.", $"「{gone.Head}」の列がないため、元の値のままとしました。"));
        }

        PlanReading reading = context.Entry.Reading;
        Plan plan = reading.Plan;
        var changed = new Dictionary<string, (Indicator Before, Indicator After)>(StringComparer.Ordinal);
        foreach (IndicatorPosition at in context.Indicators)
        {
            if (!_rows.TryGetValue(at.Id, out Dictionary<int, ReadCell>? row))
            {
                log.Add(
                    new(
                        SheetNames.Indicators,
                        $"The row of '{at.Indicator.Name}' ({at.Id}) is gone; its values are as before.",
                    $"「{at.Indicator.Name}」（{at.Id}）の行がないため、元の値のままとしました。"));
            }
            else if (Edited(at, row) is var edited && !ReferenceEquals(edited, at.Indicator))
            {
                plan = plan.Replace(at.Indicator, edited);
                changed.Add(at.Pointer, (at.Indicator, edited));
            }
        }

        return changed.Count == 0
            ? reading
            : reading with
            {
                Plan = plan,
                Sources = EditedSources.Of(reading.Sources, changed),
            };
    }

    private void Sort(IEnumerable<ReadCell> cells)
    {
        int? idColumn = null;
        foreach (IGrouping<int, ReadCell> row in cells.GroupBy(cell => cell.Row))
        {
            if (idColumn is not { } known)
            {
                idColumn = row.FirstOrDefault(cell => cell.Text == IndicatorSheet.IdHead) is { Column: > 0 } head
                    ? head.Column
                    : null;
                if (idColumn is not null) TakeHead(row);
                continue;
            }

            Dictionary<int, ReadCell> byColumn = row.DistinctBy(cell => cell.Column).ToDictionary(cell => cell.Column);
            string? id = byColumn.TryGetValue(known, out ReadCell own) ? own.Text : null;
            if (id is not null && context.Indicators.Any(at => at.Id == id))
            {
                if (!_rows.TryAdd(id, byColumn))
                    Say(
                        own, $"The indicator {id} comes twice; the first row was taken.",
                        $"指標 {id} が重複しているため、最初の行を使いました。"
                    );
            }
            else if (byColumn.Values.FirstOrDefault(cell => !cell.IsEmpty) is { Row: > 0 } stray)
            {
                Say(stray, "The row is of no indicator of the plan; it is left out.", "計画にない指標の行のため、省きました。");
            }
        }
    }

    private void TakeHead(IEnumerable<ReadCell> row)
    {
        foreach (ReadCell cell in row)
        {
            IndicatorColumn? column = _sheet.Columns.FirstOrDefault(each => each.Head == cell.Text);
            if (column is not null && !_columns.ContainsValue(column)) _columns.Add(cell.Column, column);
            else if (!cell.IsEmpty)
                Say(
                    cell, $"There is no column '{cell.Text}'; it is left out.", $"「{cell.Text}」という列はないため、省きました。"
                );
        }
    }

    private Indicator Edited(IndicatorPosition at, Dictionary<int, ReadCell> row)
    {
        Indicator indicator = at.Indicator;
        foreach ((int number, IndicatorColumn column) in _columns)
        {
            ReadCell cell = row.TryGetValue(number, out ReadCell own)
                ? own
                : new(row.Values.First().Row, number, null, null, null);
            SheetCell written = column.Cell(at);
            if (
                cell.Shows(written)
                || (cell.IsEmpty && written.Number is null && string.IsNullOrWhiteSpace(written.Text))
            )
                continue;
            if (column.Actual is not { } key)
            {
                Say(
                    cell, $"Only results are read back; '{column.Head}' stays as it was.",
                    $"読み込むのは実績値だけです。「{column.Head}」は元のままとしました。"
                );
                continue;
            }

            Observation? old = key.In(at.Indicator);
            if (
                ActualEdit.TryRead(
                    cell, key.Year, old?.Value?.Unit ?? indicator.Unit, out Observation? edited,
                    out (string English, string Japanese) error
                )
            )
            {
                indicator = indicator with { Actuals = ActualList.With(indicator.Actuals, old, edited) };
            }
            else
            {
                Say(cell, error.English, error.Japanese);
            }
        }

        return indicator;
    }

    private void Say(ReadCell cell, string english, string japanese) =>
        log.Add(new($"{SheetNames.Indicators}!{CellName.Of(cell.Row, cell.Column)}", english, japanese));
}
