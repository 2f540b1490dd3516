using System.Globalization;
using WelfarePlan.Time;

namespace WelfarePlan.Quantities;

/// <summary>Writes quantities with their bound, so that they parse back.</summary>
internal static class WrittenQuantityText
{
    /// <summary>Returns the quantity in the units as they were written.</summary>
    public static string Of(in WrittenQuantity written) => Of(written, static unit => unit.Symbol);

    /// <summary>Returns the quantity in the usual spelling of its units.</summary>
    public static string Usual(in WrittenQuantity written) => Of(written, static unit => unit.Canonical);

    private static string Of(in WrittenQuantity written, Func<Unit, string> symbol)
    {
        string unit = symbol(written.Value.Unit);
        string amount = Amount(written.Value.Amount);
        string text = written switch
        {
            { OutOf: { } total } when Has(written, QuantityMarks.Fraction) => $"{Amount(total.Amount)}分の{amount}",
            { OutOf: { } total } => $"{amount}{unit}/{Amount(total.Amount)}{unit}",
            { Upper: { } upper } => Range(written, amount, Amount(upper.Amount), unit),
            _ => amount + unit,
        };
        return $"{Before(written)}{text}{Bound(written.Bound)}{Behind(written)}";
    }

    private static string Range(in WrittenQuantity written, string lower, string upper, string unit)
    {
        bool isLowerExcluded = Has(written, QuantityMarks.LowerExcluded);
        bool isUpperExcluded = Has(written, QuantityMarks.UpperExcluded);
        return isLowerExcluded || isUpperExcluded
            ? $"{lower}{unit}{(isLowerExcluded ? "超" : "以上")}{upper}{unit}{(isUpperExcluded ? "未満" : "以下")}"
            : $"{lower}～{upper}{unit}";
    }

    private static string Before(in WrittenQuantity written)
    {
        string per = written.Per switch
        {
            null => "",
            100_000 => "人口10万対",
            10_000 => "人口1万対",
            1_000 => "人口千対",
            { } people => $"人口{Amount(people)}人当たり",
        };
        QuantityMarks paces = written.Marks & ~FigureReader.PaceOf(written.Value.Unit);
        string pace = Has(written, QuantityMarks.EveryYear) ? "毎年度"
            : (paces & QuantityMarks.Yearly) != QuantityMarks.None ? "年" : "";
        pace += (paces & QuantityMarks.Monthly) != QuantityMarks.None ? "月" : "";
        pace += (paces & QuantityMarks.Weekly) != QuantityMarks.None ? "週" : "";
        string mean = Has(written, QuantityMarks.Mean) ? "平均" : "";
        string sum = Has(written, QuantityMarks.Cumulative) ? "累計" : "";
        string about = Has(written, QuantityMarks.Approximate) ? "約" : "";
        return per + sum + pace + mean + about;
    }

    private static string Behind(in WrittenQuantity written)
    {
        string status = Has(written, QuantityMarks.Estimated) ? "（見込）" : "";
        status += Has(written, QuantityMarks.Actual) ? "（実績）" : "";
        status += Has(written, QuantityMarks.Provisional) ? "（速報値）" : "";
        string beside = written.Beside is { } other ? $"（{other}）" : "";
        string year = written.Year is { } dated ? $"（{dated.ToString(JapaneseStyle.Standard)}）" : "";
        return beside + year + status;
    }

    private static string Bound(QuantityBound bound) => bound switch
    {
        QuantityBound.AtLeast => "以上",
        QuantityBound.AtMost => "以下",
        QuantityBound.MoreThan => "超",
        QuantityBound.LessThan => "未満",
        QuantityBound.IncreaseBy => "増",
        QuantityBound.DecreaseBy => "減",
        QuantityBound.Maintain => "を維持",
        _ => "",
    };

    private static bool Has(in WrittenQuantity written, QuantityMarks mark) =>
        (written.Marks & mark) != QuantityMarks.None;

    private static string Amount(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);
}
