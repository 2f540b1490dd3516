using WelfarePlan.Exchange.Csv;
using WelfarePlan.Exchange.Packages;
using WelfarePlan.Exchange.Tables;

namespace WelfarePlan.Exchange;

/// <summary>Plans as flat tables, one fact a row: values, evaluations and grades as CSV, with a codebook.</summary>
/// <remarks>
/// A <c>value</c> is a number or empty, fiscal years are whole numbers beside their era, and every row names its plan,
/// its place
/// in the plan and its place in the source. Plans are read one at a time and rows are written as they come.
/// </remarks>
public static class TidyCsv
{
    /// <summary>The name of the codebook: a Data Package descriptor with the title, the type and the meaning of every
    /// column.</summary>
    public const string CodebookFile = "datapackage.json";

    /// <summary>Writes baselines, actuals and targets.</summary>
    /// <param name="output">Where to write; it stays open.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="dialect">Whom the file is for.</param>
    public static void WriteObservations(
        Stream output,
        IEnumerable<PlanEntry> plans,
        CsvDialect dialect = CsvDialect.Plain
    ) => Write(output, plans, ObservationTable.Table, plan => plan.Values, dialect);

    /// <summary>Writes the results of every method, of the plans that have an evaluation.</summary>
    /// <param name="output">Where to write; it stays open.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="dialect">Whom the file is for.</param>
    public static void WriteEvaluations(
        Stream output,
        IEnumerable<PlanEntry> plans,
        CsvDialect dialect = CsvDialect.Plain
    ) => Write(output, plans, EvaluationTable.Table, plan => plan.Results, dialect);

    /// <summary>Writes computed grades, of the plans that have an evaluation, and the grades that documents
    /// print.</summary>
    /// <param name="output">Where to write; it stays open.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="dialect">Whom the file is for.</param>
    public static void WriteGrades(
        Stream output,
        IEnumerable<PlanEntry> plans,
        CsvDialect dialect = CsvDialect.Plain
    ) => Write(output, plans, GradeTable.Table, GradeRow.Of, dialect);

    /// <summary>Writes <c>observations.csv</c>, <c>evaluations.csv</c>, <c>grades.csv</c> and the codebook into a
    /// folder.</summary>
    /// <param name="folder">The folder, which is made where there is none; files of these names are replaced.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="dialect">Whom the files are for.</param>
    public static void WriteFolder(string folder, IEnumerable<PlanEntry> plans, CsvDialect dialect = CsvDialect.Plain)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(plans);
        Directory.CreateDirectory(folder);
        using FileStream values = File.Create(FileOf(folder, ObservationTable.Table.Name));
        using FileStream results = File.Create(FileOf(folder, EvaluationTable.Table.Name));
        using FileStream grades = File.Create(FileOf(folder, GradeTable.Table.Name));
        using (var valueRows = new CsvTableWriter<ValueRow>(values, ObservationTable.Table, dialect))
        using (
            var resultRows = new CsvTableWriter<(IndicatorPosition, Evaluation.EvaluationResult)>(
                results, EvaluationTable.Table, dialect
            )
        )
        using (var gradeRows = new CsvTableWriter<GradeRow>(grades, GradeTable.Table, dialect))
        {
            foreach (PlanContext plan in PlanContext.Of(plans))
            {
                valueRows.Write(plan.Values);
                resultRows.Write(plan.Results);
                gradeRows.Write(GradeRow.Of(plan));
            }
        }

        File.WriteAllText(Path.Combine(folder, CodebookFile), Codebook(dialect));
    }

    /// <summary>Returns the codebook of the three tables.</summary>
    /// <param name="dialect">Whom the files are for.</param>
    /// <returns>A Data Package descriptor (profiles 1.0 and 2.0) in JSON.</returns>
    public static string Codebook(CsvDialect dialect = CsvDialect.Plain)
    {
        using var descriptor = new DescriptorWriter("welfare-plan-tables", "地域福祉計画の指標と評価", dialect);
        return descriptor.Add(ObservationTable.Table, "observations.csv")
            .Add(EvaluationTable.Table, "evaluations.csv")
            .Add(GradeTable.Table, "grades.csv")
            .End();
    }

    private static string FileOf(string folder, string table) => Path.Combine(folder, table + ".csv");

    private static void Write<TRow>(
        Stream output, IEnumerable<PlanEntry> plans, Table<TRow> table, Func<PlanContext, IEnumerable<TRow>> rows,
        CsvDialect dialect
    )
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plans);
        using var writer = new CsvTableWriter<TRow>(output, table, dialect);
        foreach (PlanContext plan in PlanContext.Of(plans)) writer.Write(rows(plan));
    }
}
