using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Shapes.Cells;

/// <summary>Numbers that are years: 2024 in a header.</summary>
internal static class CellYears
{
    private const int First = 1990;
    private const int Last = 2060;

    public static bool IsYearNumber(Cell cell) =>
        cell
            is
        {
            Kind: CellKind.Value,
            Value: { Amount: { } amount, Unit: "", Bound: Plans.TargetBound.Exact, Upper: null }
        }
        && amount is >= First and <= Last && amount == decimal.Truncate(amount) && cell.Text.Length == 4;

    public static RoleLabel AsLabel(Cell cell) =>
        new(RoleKind.Year) { Year = new FiscalYear((int)cell.Value!.Amount!.Value) };
}
