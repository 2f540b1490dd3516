using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Notes;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Shapes.Labelled;

/// <summary>Lines of labelled values that belong to one name, which stands before the first or on the line
/// above.</summary>
internal sealed class LabelledBlock(string name, LineSpan nameLines)
{
    private const int LongestName = 60;
    private const int LeastValues = 2;

    private readonly List<LabelledLine> _lines = [];

    /// <summary>Gets whether 指標 stands before the name.</summary>
    public bool HasLabel { get; init; }

    /// <summary>Gets whether the name may have begun further above.</summary>
    public bool MayBeRest { get; init; }

    /// <summary>Gets whether the name is the item of a list; its like are what is counted.</summary>
    public bool IsItem { get; init; }

    public IEnumerable<PlacedValue> Values => _lines.SelectMany(line => line.Values);

    public void Add(LabelledLine line) => _lines.Add(line);

    /// <summary>Returns the row, with the years that a note or a sentence gives baselines and targets.</summary>
    public IndicatorRow ToRow(TableFrame frame) =>
        new(name, nameLines, ChainRoles.Resolve([.. Values.Select(value => Dated(value, frame))], HasArrows, frame))
        {
            Confidence = Confidence.Likely,
        };

    private bool HasArrows => _lines.Exists(line => line.Line.Text.AsSpan().ContainsAny(ArrowSigns.All));

    /// <summary>Gets the lines of the name and of the values.</summary>
    public int[] LineNumbers =>
    [
        .. Enumerable.Range(nameLines.First, nameLines.Last - nameLines.First + 1),
        .. _lines.Select(line => line.Line.Number),
    ];

    /// <summary>Gets whether the lines state an indicator: more than one value, one of them where it starts from or is
    /// to go, and nothing that contradicts itself.</summary>
    public bool IsIndicator
    {
        get
        {
            List<PlacedValue> values = [.. Values];
            return IsName
                && values.Count(IsTold) >= LeastValues
                && values.Exists(value => value.Value.Amount is not null)
                && values.Exists(value => value.Column.Role is RoleKind.Baseline or RoleKind.Target)
                && values.TrueForAll(IsPlaced)
                && values.DistinctBy(KeyOf).Count() == values.Count
                && !RowUnits.Clash(values);
        }
    }

    // Words that count nothing may be a heading, or a work whose money is told.
    private bool IsName =>
        name.Length is > 1 and <= LongestName
        && name.Any(char.IsLetter)
        && !NameEndings.IsCut(name)
        && !name.AsSpan().ContainsAny(':', '：')
        && (HasLabel || IsChainOfItem || NameEndings.IsComplete(name));

    // ・見学の受入先 over 現状 5か所 → 2028年度 20か所
    public bool IsChainOfItem =>
        IsItem && HasArrows
        && Values.All(value => value.Value is { Unit.Length: > 0 } or { Missing: not null }
            && !value.Value.Unit.Contains('円', StringComparison.Ordinal));

    // 現在：なし says as much as a number does.
    private static bool IsTold(PlacedValue value) =>
        value.Value is { Amount: not null } or { Direction: not null }
            or { Missing: not (null or MissingReason.NotNumeric) };

    private static bool IsPlaced(PlacedValue value) =>
        value.Column.Role is RoleKind.Baseline or RoleKind.Target
        || (value.Column.Role is RoleKind.Actual or RoleKind.Year && YearOf(value) is not null);

    private PlacedValue Dated(PlacedValue value, TableFrame frame)
    {
        if (value.Column.HasYear || YearOf(value) is not null) return value;
        YearReading? year = YearNotes.Find(value.Column.Role, frame.Lines, nameLines, frame.Years)
            ?? value.Column.Role switch
            {
                RoleKind.Baseline => frame.Stated.Baseline,
                RoleKind.Target => frame.Stated.Target,
                _ => null,
            };
        return year is { } found
            ? value with { Column = value.Column with { Year = found.Year, HasBadYear = found.IsBad } }
            : value;
    }

    private static FiscalYear? YearOf(PlacedValue value) => value.Value.Year ?? value.Column.Year;

    private static (bool, FiscalYear?) KeyOf(PlacedValue value) =>
        (value.Column.Role == RoleKind.Target, YearOf(value));
}
