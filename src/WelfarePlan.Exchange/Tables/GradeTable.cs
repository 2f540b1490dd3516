using WelfarePlan.Evaluation;
using static WelfarePlan.Exchange.Tables.Columns<WelfarePlan.Exchange.Tables.GradeRow>;

namespace WelfarePlan.Exchange.Tables;

/// <summary>The flat table of grades: those that schemes give, and those that the document prints.</summary>
internal static class GradeTable
{
    public static Table<GradeRow> Table { get; } = new("grades", "評価区分", "Grades of indicators, one a row.",
    [
        .. IdentifyingColumns.All.Select(column => column.Over((GradeRow row) => row.At)),
        .. Own,
    ]);

    /// <summary>Gets the columns that say what the grade is.</summary>
    public static IReadOnlyList<Column<GradeRow>> Own =>
    [
        OfInteger("fiscal_year", "年度（西暦）", "Fiscal year graded.", row => row.Year?.Year),
        OfText("scheme", "評価の方式", "Rating scheme; of a printed grade, as the document calls it.", row => row.Scheme),
        OfText("grade", "評価区分", "Code of the grade (A), or the grade as printed.", row => row.Grade) with
        {
            IsRequired = true,
        },
        OfText("grade_ja", "評価区分（語）", "The grade in Japanese words.", row => row.Japanese),
        OfText("mark", "記号", "Sign that tells the grades apart without colour.", row => row.Mark),
        new("undefined_reason", ColumnKind.Text, "評価できない理由", "Why nothing could be said.",
            row => row.Undefined is { } reason ? new Cell(reason.ToString(), null, reason.Japanese) : default),
        OfText("because_ja", "根拠", "What decided, in Japanese.", row => row.BecauseJa),
        OfText("because", "根拠（英語）", "What decided, in English.", row => row.Because),
        new(
            "warnings", ColumnKind.Text, "注意", "What to know before using the grade, names parted by blanks.",
            row => WarningCell.Of(row.Warnings)
        ),
        OfTruth(
            "computed", "計算による評価", "true for a grade that a scheme gave, false for one that the document prints.",
            row => row.IsComputed
        ) with
        {
            IsRequired = true,
        },
    ];
}
