using WelfarePlan.Cli.Outputs.Tables;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Outputs;

/// <summary>What written texts mean as a table for people.</summary>
internal static class WrittenTable
{
    private static readonly (QuantityMarks Mark, string Japanese, string English)[] Names =
    [
        (QuantityMarks.Approximate, "概数", "about"), (QuantityMarks.Cumulative, "累計", "cumulative"),
        (QuantityMarks.Yearly, "年当たり", "a year"),
        (QuantityMarks.Monthly, "月当たり", "a month"),
        (QuantityMarks.Weekly, "週当たり", "a week"), (QuantityMarks.EveryYear, "毎年度", "every year"),
        (QuantityMarks.Mean, "平均", "mean"),
        (QuantityMarks.Provisional, "暫定", "provisional"),
        (QuantityMarks.Estimated, "見込", "estimated"), (QuantityMarks.Actual, "実績", "actual"),
        (QuantityMarks.Fraction, "分数", "fraction"),
        (QuantityMarks.LowerExcluded, "下限を含まない", "lower end excluded"),
        (QuantityMarks.UpperExcluded, "上限を含まない", "upper end excluded"),
    ];

    public static void Write(CommandStreams streams, IReadOnlyList<WrittenValue> values)
    {
        Wording words = Wording.OfTables(streams);
        var table = new PlainTable(
            [
                words["表記", "Written"], words["種類", "Kind"], words["値", "Value"], words["正規の表記", "In standard form"],
                words["備考", "Remarks"],
            ],
            []);
        foreach (WrittenValue value in values)
        {
            table.Add([
                value.Text, Kind(value.Kind, words), $"{value.Value}{value.Unit}", value.Canonical ?? "",
                Remark(value, words),
            ]);
        }

        table.WriteTo(streams);
    }

    private static string Kind(WrittenKind kind, Wording words) => kind switch
    {
        WrittenKind.Date => words["日付", "date"],
        WrittenKind.YearMonth => words["年月", "month"],
        WrittenKind.Year => words["年", "year"],
        WrittenKind.FiscalYear => words["年度", "fiscal year"],
        WrittenKind.FiscalPeriod => words["年度の期間", "fiscal years"],
        WrittenKind.YearMonthPeriod => words["年月の期間", "months"],
        WrittenKind.YearPeriod => words["年の期間", "years"],
        WrittenKind.DatePeriod => words["日付の期間", "dates"],
        WrittenKind.Number => words["数量", "quantity"],
        WrittenKind.Years => words["年の列挙", "list of years"],
        WrittenKind.Half => words["半期", "half year"],
        WrittenKind.Quarter => words["四半期", "quarter"],
        WrittenKind.Population => words["人口当たり", "per population"],
        _ => words["×読取不能", "× unreadable"],
    };

    private static string Remark(WrittenValue value, Wording words)
    {
        string[] remarks =
        [
            words[value.ErrorJa ?? "", value.Error ?? ""],
            value.IsInEra == false ? words["その元号の期間外", "outside its era"] : "",
            value.IsOpen ? words["一方の端だけ", "one end only"] : "",
            value.IsEnd ? words["末日", "last day"] : "",
            value.IsAsOf ? words["時点", "as of"] : "",
            .. Names.Where(pair => (value.Marks & pair.Mark) != QuantityMarks.None)
                .Select(pair => words[pair.Japanese, pair.English]),
            .. value.Written is { } written ? Remarks(written, words) : [],
        ];
        return string.Join(words["、", ", "], remarks.Where(remark => remark.Length > 0));
    }

    private static IEnumerable<string> Remarks(WrittenQuantity written, Wording words) =>
    [
        written.OutOf is { } whole ? words[$"全体 {whole}", $"out of {whole}"] : "",
        Bound(written.Bound, words),
        written.Beside is { } beside ? words[$"別の単位で {beside}", $"also {beside}"] : "",
        written.Per is { } people ? words[$"人口{people:#,0}人当たり", $"per {people:#,0} people"] : "",
        written.Year is { } year ? words[
            $"{year.ToString(JapaneseStyle.Standard)}の値", $"value of {year}"] : "",
    ];

    private static string Bound(QuantityBound bound, Wording words) => bound switch
    {
        QuantityBound.AtLeast => words["以上", "at least"],
        QuantityBound.AtMost => words["以下", "at most"],
        QuantityBound.MoreThan => words["超", "more than"],
        QuantityBound.LessThan => words["未満", "less than"],
        QuantityBound.Between => words["範囲", "range"],
        QuantityBound.IncreaseBy => words["増加分", "increase"],
        QuantityBound.DecreaseBy => words["減少分", "decrease"],
        QuantityBound.Maintain => words["維持", "to be held"],
        _ => "",
    };
}
