using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Puts what a cell says into the place that its labels give it.</summary>
internal static class ValuePlacer
{
    public static void Place(
        CellToken cell, RoleLabel label, RoleLabel? second, List<PlacedValue> values, TableReading reading,
        YearContext years
    )
    {
        if (TryPlacePair(cell, label, second, values, reading, years)) return;
        CellValue value = cell.Value ?? WordsAsValue(cell);
        if (cell.IsYear && value.Amount is null) value = new CellValue { IsUnreadable = true };
        if (value.IsUnreadable)
        {
            reading.Unexplained++;
            reading.Diagnostics.Add(DiagnosticRules.UnreadableNumber.At(cell.Lines, cell.Raw));
        }

        values.Add(new PlacedValue(label, value, cell.Raw, cell.Lines));
    }

    /// <summary>120件→150件, 23（24）: where the column names two roles, one each; else from the baseline to the
    /// target.</summary>
    private static bool TryPlacePair(
        CellToken cell, RoleLabel label, RoleLabel? second, List<PlacedValue> values, TableReading reading,
        YearContext years
    )
    {
        if (Parted(cell.Text, second is not null) is not var (left, right)) return false;
        CellValue? first = ValueReader.Read(left, years);
        CellValue? last = ValueReader.Read(right, years);
        if (first is null || last is null) return false;

        RoleLabel from = second is not null ? label : new RoleLabel(RoleKind.Baseline);
        RoleLabel to = second ?? label with { Role = RoleKind.Target };
        values.Add(new PlacedValue(from, first, left, cell.Lines));
        values.Add(new PlacedValue(to, last, right, cell.Lines));
        if (second is null) reading.Diagnostics.Add(DiagnosticRules.ArrowRead.At(cell.Lines, cell.Raw));
        return true;
    }

    // 23（24） holds two values only where the head says so.
    private static (string Left, string Right)? Parted(string text, bool mayBracket)
    {
        int arrow = text.AsSpan().IndexOfAny(ArrowSigns.All);
        if (arrow > 0 && arrow + 1 < text.Length) return (text[..arrow].Trim(), text[(arrow + 1)..].Trim());
        int open = mayBracket && text is [.., ')'] ? text.LastIndexOf('(') : -1;
        return open > 0 ? (text[..open].Trim(), text[(open + 1)..^1].Trim()) : null;
    }

    /// <summary>In a cell of its own, words are what the plan says there, whatever they are.</summary>
    private static CellValue WordsAsValue(CellToken cell) =>
        cell.Text.AsSpan().ContainsAnyInRange('0', '9')
            ? new CellValue { IsUnreadable = true }
            : new CellValue { Bound = TargetBound.Qualitative, Missing = MissingReason.NotNumeric };
}
