using WelfarePlan.Evaluation;
using static WelfarePlan.Exchange.Tables.Columns<(
    WelfarePlan.Exchange.Tables.IndicatorPosition At,
    WelfarePlan.Evaluation.EvaluationResult Result
)>;
using Row = (WelfarePlan.Exchange.Tables.IndicatorPosition At, WelfarePlan.Evaluation.EvaluationResult Result);

namespace WelfarePlan.Exchange.Tables;

/// <summary>The flat table of evaluations: a row for each indicator and method, numbers only in <c>value</c>.</summary>
internal static class EvaluationTable
{
    public static Table<Row> Table { get; } =
        new(
            "evaluations", "評価", "Indicators evaluated by each method, one a row.",
    [
        .. IdentifyingColumns.All.Select(column => column.Over((Row row) => row.At)),
        .. Own,
    ]);

    /// <summary>Gets the columns that say what was found.</summary>
    public static IReadOnlyList<Column<Row>> Own =>
    [
        OfInteger("fiscal_year", "年度（西暦）", "Fiscal year evaluated.", row => row.Result.Year?.Year),
        OfText("method", "評価方法", "Name of the method.", row => row.Result.Method.Name) with { IsRequired = true },
        OfWord(
            "value_kind", "値の種類",
            "What sort of number the value is; ratios are fractions, 0.924 for 92.4%; truth is 1 or 0.",
            Words.ValueKinds, row => row.Result.Method.ValueKind),
        OfNumber(
            "value", "値", "The number; empty where undefined_reason says why there is none.",
            row => row.Result.Value
        ),
        OfText("unit", "単位", "Unit of the value; none for ratios.", row => row.Result.Unit.Symbol),
        new("undefined_reason", ColumnKind.Text, "値のない理由", "Why there is no value.",
            row => row.Result.Undefined is { } reason ? new Cell(reason.ToString(), null, reason.Japanese) : default),
        OfInteger(
            "target_year", "目標年度（西暦）", "Fiscal year of the target that was used.",
            row => row.Result.Inputs.TargetYear?.Year
        ),
        OfNumber("target_value", "目標値", "The target that was used.", row => row.Result.Inputs.Target),
        OfInteger(
            "baseline_year", "基準年度（西暦）", "Fiscal year of the baseline that was used.",
            row => row.Result.Inputs.BaselineYear?.Year
        ),
        new("warnings", ColumnKind.Text, "注意", "What to know before using the value, names parted by blanks.",
            row => WarningCell.Of(row.Result.Warnings)),
        OfText("explanation_ja", "説明", "How the value came about, in Japanese.", row => row.Result.ExplanationJa),
        OfText("explanation_en", "説明（英語）", "How the value came about, in English.", row => row.Result.Explanation),
    ];
}
