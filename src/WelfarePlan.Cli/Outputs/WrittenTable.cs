using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Outputs;

/// <summary>What written texts mean as a table for people.</summary>
internal static class WrittenTable
{
    private static readonly (QuantityMarks Mark, string Name)[] Names =
    [
        (QuantityMarks.Approximate, "概数"), (QuantityMarks.Cumulative, "累計"), (QuantityMarks.Yearly, "年当たり"),
        (QuantityMarks.Monthly, "月当たり"),
        (QuantityMarks.Weekly, "週当たり"), (QuantityMarks.EveryYear, "毎年度"), (QuantityMarks.Mean, "平均"),
        (QuantityMarks.Provisional, "暫定"),
        (QuantityMarks.Estimated, "見込"), (QuantityMarks.Actual, "実績"), (QuantityMarks.Fraction, "分数"),
        (QuantityMarks.LowerExcluded, "下限を含まない"), (QuantityMarks.UpperExcluded, "上限を含まない"),
    ];

    public static void Write(CommandStreams streams, IReadOnlyList<WrittenValue> values)
    {
        var table = new PlainTable(["表記", "種類", "値", "正規の表記", "備考"], []);
        foreach (WrittenValue value in values)
        {
            table.Add([
                value.Text, Kind(value.Kind), $"{value.Value}{value.Unit}", value.Canonical ?? "", Remark(value),
            ]);
        }

        table.WriteTo(streams);
    }

    private static string Kind(WrittenKind kind) => kind switch
    {
        WrittenKind.Date => "日付",
        WrittenKind.YearMonth => "年月",
        WrittenKind.Year => "年",
        WrittenKind.FiscalYear => "年度",
        WrittenKind.FiscalPeriod => "年度の期間",
        WrittenKind.YearMonthPeriod => "年月の期間",
        WrittenKind.YearPeriod => "年の期間",
        WrittenKind.DatePeriod => "日付の期間",
        WrittenKind.Number => "数量",
        WrittenKind.Years => "年の列挙",
        WrittenKind.Half => "半期",
        WrittenKind.Quarter => "四半期",
        WrittenKind.Population => "人口当たり",
        _ => "×読取不能",
    };

    private static string Remark(WrittenValue value)
    {
        string[] remarks =
        [
            value.Error ?? "",
            value.IsInEra == false ? "その元号の期間外" : "",
            value.IsOpen ? "一方の端だけ" : "",
            value.IsEnd ? "末日" : "",
            value.IsAsOf ? "時点" : "",
            .. Names.Where(pair => (value.Marks & pair.Mark) != QuantityMarks.None).Select(pair => pair.Name),
            .. value.Written is { } written ? Remarks(written) : [],
        ];
        return string.Join('、', remarks.Where(remark => remark.Length > 0));
    }

    private static IEnumerable<string> Remarks(WrittenQuantity written) =>
    [
        written.OutOf is { } whole ? $"全体 {whole}" : "",
        Bound(written.Bound),
        written.Beside is { } beside ? $"別の単位で {beside}" : "",
        written.Per is { } people ? $"人口{people:#,0}人当たり" : "",
        written.Year is { } year ? $"{year.ToString(JapaneseStyle.Standard)}の値" : "",
    ];

    private static string Bound(QuantityBound bound) => bound switch
    {
        QuantityBound.AtLeast => "以上",
        QuantityBound.AtMost => "以下",
        QuantityBound.MoreThan => "超",
        QuantityBound.LessThan => "未満",
        QuantityBound.Between => "範囲",
        QuantityBound.IncreaseBy => "増加分",
        QuantityBound.DecreaseBy => "減少分",
        QuantityBound.Maintain => "維持",
        _ => "",
    };
}
