using System.Globalization;
using WelfarePlan.Quantities;

namespace WelfarePlan.Testing.Printing;

/// <summary>How a document writes its numbers.</summary>
internal sealed record NumberNotation(bool Commas, bool FullWidth, bool AlwaysDecimals, string Percent)
{
    public static NumberNotation Draw(Dice dice) =>
        new(dice.Chance(80), dice.Chance(15), dice.Chance(70), dice.Pick("％", "％", "%"));

    public string Write(Quantity value, bool decimals, bool withUnit)
    {
        bool whole = decimal.Truncate(value.Amount) == value.Amount;
        string format =
            decimals && (!whole || (AlwaysDecimals && value.Amount != 100)) ? "0.0"
            : Commas ? "#,##0"
            : "0";
        string number = value.Amount.ToString(format, CultureInfo.InvariantCulture);
        if (FullWidth) number = Widths.FullDigits(number);
        return withUnit ? number + WriteUnit(value.Unit) : number;
    }

    public string WriteUnit(Unit unit) => unit.Kind == UnitKind.Percent ? Percent : unit.Symbol;
}
