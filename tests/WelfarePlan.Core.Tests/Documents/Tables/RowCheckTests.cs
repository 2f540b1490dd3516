using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>What a row alone gives cause to say, by which readings of it are chosen among.</summary>
public sealed class RowCheckTests
{
    [Theory]
    [InlineData("B2020=1 T2024=2", false)]
    [InlineData("B2020=1 T2020=2", false)]
    [InlineData("B2020=1 T2019=2", true)]
    [InlineData("B2020=1 B2022=1 T2021=2", true)]
    [InlineData("B2022=1 B2020=1 T2021=2", true)]
    [InlineData("B2020=1 T2024=2 T2019=2", true)]
    [InlineData("B2020=1 T2019=2 T2024=2", true)]
    [InlineData("B2020=1 A2019=2", false)]
    [InlineData("B=1 T2019=2", false)]
    public void A_target_before_its_baseline_is_backwards(string values, bool isBackwards) =>
        Assert.Equal(isBackwards, RowChecks.IsDatedBackwards(Row(values)));

    [Theory]
    [InlineData("A2020=1 T2024=2", true)]
    [InlineData("A2020=1 T2024=2 T2028=3", true)]
    [InlineData("A2020=1 T2020=2", false)]
    [InlineData("A2020=1", false)]
    [InlineData("A2020=1 A2021=1 T2024=2", false)]
    [InlineData("B2019=1 A2020=1 T2024=2", false)]
    [InlineData("A2020=1 Y2024=2", false)]
    [InlineData("A2020=1 R2024=2 T2024=3", true)]
    [InlineData("T2024=2 T2028=3", false)]
    public void One_result_and_then_targets_may_be_where_the_plan_starts(string values, bool isSaid) =>
        Assert.Equal(isSaid, Says(values, DiagnosticRules.RoleAssumed));

    [Theory]
    [InlineData("B2020=0 T2024=5件", true)]
    [InlineData("B2020=0 T2024=10", true)]
    [InlineData("B2020=0 T2024=9", false)]
    [InlineData("B2020=0件 T2024=5件", false)]
    [InlineData("B2020=0 R2024=50", false)]
    public void A_zero_without_the_unit_of_its_neighbours_may_be_a_blank(string values, bool isSaid) =>
        Assert.Equal(isSaid, Says(values, DiagnosticRules.ZeroMayBeBlank));

    [Theory]
    [InlineData("B2020=1件 T2024=2人", true)]
    [InlineData("B2020=1件 T2024=2件", false)]
    [InlineData("B2020=1か所 T2024=2箇所", false)]
    [InlineData("B2020=1件 T2024=2", true)]
    [InlineData("B2020=1件 T2024=0", false)]
    [InlineData("B2020=1 T2024=2", false)]
    [InlineData("B2020=1件 R2024=2％", false)]
    [InlineData("B2020=1件 R2024=2", false)]
    [InlineData("B2020=1件 T2024=", false)]
    public void Units_along_a_row_must_agree(string values, bool isSaid) =>
        Assert.Equal(isSaid, Says(values, DiagnosticRules.UnitsDisagree));

    [Theory]
    [InlineData("B=1 T2024=2", true)]
    [InlineData("B2020=1 T2024=2", false)]
    [InlineData("B= T2024=2", false)]
    [InlineData("R=1 T2024=2", false)]
    public void A_value_without_a_year_is_said(string values, bool isSaid) =>
        Assert.Equal(isSaid, Says(values, DiagnosticRules.YearNotStated));

    [Theory]
    [InlineData(2020, false)]
    [InlineData(2021, true)]
    public void A_year_in_the_cell_against_that_of_the_column_is_said(int own, bool isSaid)
    {
        PlacedValue value = Value("B2020=1件");
        IndicatorRow row = Row("T2024=2件") with
        {
            Values = [value with { Value = value.Value with { Year = new FiscalYear(own) } }],
        };

        Assert.Equal(isSaid, Says(row, DiagnosticRules.LabelDisagrees));
    }

    [Theory]
    [InlineData("A-101", true)]
    [InlineData("1-1-1", true)]
    [InlineData("No.3", true)]
    [InlineData("(3)", true)]
    [InlineData("1.2", true)]
    [InlineData("A1", true)]
    [InlineData("12", false)]
    [InlineData("3)", false)]
    [InlineData("(3", false)]
    [InlineData("A-", false)]
    [InlineData("1-1-1-1-1", false)]
    [InlineData("1 - 1", false)]
    [InlineData("施策1", false)]
    [InlineData("", false)]
    public void A_code_before_a_name_is_short_and_ends_in_a_figure(string text, bool isCode) =>
        Assert.Equal(isCode, RowCodes.IsCode(text));

    [Theory]
    [InlineData("相談件数", true)]
    [InlineData("度数分布", true)]
    [InlineData("令和6年度の相談件数", true)]
    [InlineData("令和元年度の相談件数", true)]
    [InlineData("", true)]
    [InlineData("度の相談件数", false)]
    [InlineData("者数", false)]
    [InlineData("(1)", false)]
    [InlineData("……有償ボランティア", false)]
    [InlineData("人令和", false)]
    [InlineData("成果指標一覧", false)]
    public void A_row_without_a_name_in_front_is_left_out_and_said(string name, bool isKept)
    {
        List<Diagnostic> log = [];
        List<IndicatorRow> rows = [Row("B2020=1件") with { Name = name }, Row("B2020=2件")];

        List<IndicatorRow> kept = RowSense.WithNames(rows, log);

        Assert.Equal(isKept ? 2 : 1, kept.Count);
        Assert.Equal(isKept ? 0 : 1, log.Count);
    }

    [Fact]
    public void Rows_of_which_none_has_a_name_are_all_left_out_and_those_with_values_said()
    {
        List<Diagnostic> log = [];
        List<IndicatorRow> rows =
        [
            Row("B2020=1件 T2024=2件") with { Name = "(1)" },
            new IndicatorRow("(2)", LineSpan.At(2), []),
        ];

        Assert.Empty(RowSense.WithNames(rows, log));
        Assert.Contains("(1) 1件 2件", log.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_may_be_cut_is_said_beside_a_single_value() =>
        Assert.True(Says(Row("B2020=1件") with { Name = "地域で支え合うための" }, DiagnosticRules.NameMayBeCut));

    [Fact]
    public void A_name_without_values_is_not_said_to_be_cut() =>
        Assert.False(
            Says(new IndicatorRow("地域で支え合うための", LineSpan.At(1), []), DiagnosticRules.NameMayBeCut));

    [Fact]
    public void Of_two_texts_of_a_row_the_one_with_marks_points_at_the_note_below()
    {
        const string Text = """
            第3次青葉町地域福祉計画

            計画期間 令和7年度～令和11年度

            | 成果指標 | 基準値（R5） | 目標値（R11） |
            |---|---|---|
            | 見守り協定を結んだ店の数 | 12店※1 | 30店 |
            | ひと声訪問の延べ回数 | 1,204回 | 2,000回※2 |

            ※1 令和6年3月末現在　※2：延べの回数
            """;

        Indicator[] read = [.. PlanDocument.Read(Text).Plan.AllIndicators()];

        Assert.Equal(("令和6年3月末現在", null), (read[0].Baseline!.AsOf, read[0].Baseline!.Note));
        Assert.Equal((null, "延べの回数"), (read[1].Targets[0].AsOf, read[1].Targets[0].Note));
        Assert.Null(read[0].Targets[0].Note);
    }

    private static bool Says(string values, DiagnosticRule rule) => Says(Row(values), rule);

    private static bool Says(IndicatorRow row, DiagnosticRule rule)
    {
        List<Diagnostic> log = [];
        RowChecks.Report(row, log);
        return log.Any(told => told.Id == rule.Id);
    }

    private static IndicatorRow Row(string values) =>
        new("相談件数", LineSpan.At(1), [.. values.Split(' ').Select(Value)]);

    // B2020=12件: the role, the year of the column, the amount and the unit of the cell.
    private static PlacedValue Value(string text)
    {
        int equals = text.IndexOf('=');
        string cell = text[(equals + 1)..];
        int digits = cell.TakeWhile(char.IsAsciiDigit).Count();
        var role = text[0] switch
        {
            'B' => RoleKind.Baseline,
            'A' => RoleKind.Actual,
            'T' => RoleKind.Target,
            'Y' => RoleKind.Year,
            _ => RoleKind.Rate,
        };
        var column = new RoleLabel(role)
        {
            Year = equals > 1 ? new FiscalYear(int.Parse(text.AsSpan(1, equals - 1), null)) : null,
        };
        var value = new CellValue
        {
            Amount = digits > 0 ? decimal.Parse(cell.AsSpan(0, digits), null) : null,
            Unit = cell[digits..],
        };
        return new PlacedValue(column, value, cell, LineSpan.At(1));
    }
}
