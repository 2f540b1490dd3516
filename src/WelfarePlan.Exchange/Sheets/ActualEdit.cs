using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Exchange.Tables;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>What a person typed into the cell of an actual, as an actual.</summary>
internal static class ActualEdit
{
    private const int Hundred = 100;

    // Dividing by it drops the zeros behind the last decimal.
    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly string[] Blanks = ["－", "-", "―", "ー", "—", "–"];

    private static readonly (string Word, MissingReason Reason)[] OtherWords =
    [
        ("未集計", MissingReason.Pending), ("事業終了", MissingReason.Discontinued), ("廃止", MissingReason.Discontinued),
        ("中止", MissingReason.NotConducted),
    ];

    /// <param name="cell">The cell, which no longer shows what was written into it.</param>
    /// <param name="year">The fiscal year of its column.</param>
    /// <param name="unit">The unit that its number is in.</param>
    /// <param name="edited">The actual.</param>
    /// <param name="error">Why there is none, in English and Japanese.</param>
    public static bool TryRead(
        ReadCell cell, FiscalYear? year, Unit unit,
        [NotNullWhen(true)] out Observation? edited,
        out (string English, string Japanese) error
    )
    {
        error = default;
        edited = cell switch
        {
            { Error: { } shown } => Fail(
                $"The cell shows '{shown}' and no number.", $"セルの値が「{shown}」で、数値ではありません。", out error
            ),
            { Number: { } number } => new(
                year,
                new Quantity(unit.Kind == UnitKind.Percent ? number * Hundred / One : number, unit)
            ),
            { IsEmpty: true } => new(year, MissingReason.NotAvailable),
            _ => OfText(cell.Text!.Trim(), year, unit, out error),
        };
        return edited is not null;
    }

    private static Observation? OfText(
        string text, FiscalYear? year, Unit unit, out (string English, string Japanese) error
    )
    {
        error = default;
        if (Blanks.Contains(text)) return new(year, MissingReason.NotAvailable) { Text = text };
        if (Words.MissingReasons.TryFindJapanese(text, out MissingReason? reason))
            return new(year, reason.Value) { Text = text };
        foreach ((string word, MissingReason meant) in OtherWords)
        {
            if (string.Equals(text, word, StringComparison.Ordinal)) return new(year, meant) { Text = text };
        }

        if (!Quantity.TryParse(text, out Quantity value))
        {
            return Fail(
                $"'{text}' is neither a number nor one of 集計中, 未実施, 終了, －.", $"「{text}」は数値でも、集計中・未実施・終了・－でもありません。",
                out error
            );
        }

        if (value.Unit != Unit.None && value.Unit != unit)
        {
            return Fail(
                $"'{text}' is not in {(unit == Unit.None ? "a number without a unit" : unit.Symbol)}.",
                $"「{text}」は単位（{unit.Symbol}）が違います。", out error
            );
        }

        return new(year, value with { Unit = unit }) { Text = text };
    }

    private static Observation? Fail(string english, string japanese, out (string English, string Japanese) error)
    {
        error = (english, japanese);
        return null;
    }
}
