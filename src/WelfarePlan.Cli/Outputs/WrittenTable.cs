using WelfarePlan.Quantities;

namespace WelfarePlan.Cli.Outputs;

/// <summary>What written texts mean as a table for people.</summary>
internal static class WrittenTable
{
    public static void Write(CommandStreams streams, IReadOnlyList<WrittenValue> values)
    {
        var table = new PlainTable(["表記", "種類", "値", "正規の表記", "備考"], []);
        foreach (WrittenValue value in values)
        {
            table.Add([value.Text, Kind(value.Kind), $"{value.Value}{value.Unit}", value.Canonical ?? "", Remark(value)]);
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
        _ => "×読取不能",
    };

    private static string Remark(WrittenValue value)
    {
        string[] remarks =
        [
            value.Error ?? "",
            value.IsInEra == false ? "その元号の期間外" : "",
            value.IsEnd ? "末日" : "",
            value.IsAsOf ? "時点" : "",
            value.OutOf is { } whole ? $"全体 {whole}" : "",
        ];
        return string.Join('、', remarks.Where(remark => remark.Length > 0));
    }
}
