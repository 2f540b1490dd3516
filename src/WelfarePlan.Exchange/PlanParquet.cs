using WelfarePlan.Exchange.Columnar;
using WelfarePlan.Exchange.Tables;

namespace WelfarePlan.Exchange;

/// <summary>Plans as Parquet data sets, which DuckDB, Spark and Trino read as one table.</summary>
/// <remarks>
/// The tables are those of <see cref="TidyCsv"/>, with typed columns and partitioned by prefecture and fiscal year of
/// the row: <c>observations/prefecture=熊本県/fiscal_year=2021/part-0.parquet</c>. Where either is unknown, the row stands
/// in the partition that such programs read as null. Numbers are doubles, the nearest to the decimals of the plan.
/// </remarks>
public static class PlanParquet
{
    private const string Prefix = "part";

    /// <summary>Writes the data sets <c>observations</c>, <c>evaluations</c> and <c>grades</c> into a folder.</summary>
    /// <param name="folder">The folder, which is made where there is none; files of these names are replaced.</param>
    /// <param name="plans">The plans, with their evaluations where those are wanted.</param>
    /// <param name="cancellationToken">Stops the work; what was begun stays unfinished.</param>
    /// <returns>A task that ends when everything is written.</returns>
    public static Task WriteAsync(
        string folder,
        IEnumerable<PlanEntry> plans,
        CancellationToken cancellationToken = default
    ) => WriteAllAsync(folder, plans, Prefix, cancellationToken);

    /// <summary>Writes one part of data sets that several runs write together: its files are called
    /// <c>part-NAME-0.parquet</c>.</summary>
    /// <param name="folder">The folder, which is made where there is none and may hold other parts; files of these
    /// names are replaced.</param>
    /// <param name="plans">The plans of this part. Give each a <see cref="PlanEntry.Id"/> of its own: numbers would
    /// begin anew in every part.</param>
    /// <param name="part">The name of the part: letters and digits of ASCII, '-' and '_'.</param>
    /// <param name="cancellationToken">Stops the work; what was begun stays unfinished.</param>
    /// <returns>A task that ends when everything is written.</returns>
    /// <exception cref="ArgumentException">The name of the part is empty or has other signs.</exception>
    public static Task WriteAsync(
        string folder, IEnumerable<PlanEntry> plans, string part, CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(part);
        if (!part.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_'))
            throw new ArgumentException($"'{part}' is no name of a part: letters, digits, '-' and '_'.", nameof(part));
        return WriteAllAsync(folder, plans, $"{Prefix}-{part}", cancellationToken);
    }

    private static async Task WriteAllAsync(
        string folder, IEnumerable<PlanEntry> plans, string files, CancellationToken cancellationToken
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(plans);
        await using var values = new PartitionedTable<ValueRow>(
            folder, files, ObservationTable.Table, row => row.Year?.Year);
        await using var results = new PartitionedTable<(IndicatorPosition, Evaluation.EvaluationResult)>(
            folder, files, EvaluationTable.Table, row => row.Item2.Year?.Year);
        await using var grades = new PartitionedTable<GradeRow>(
            folder, files, GradeTable.Table, row => row.Year?.Year);
        foreach (PlanContext plan in PlanContext.Of(plans))
        {
            string? prefecture = plan.Entry.Municipality?.Prefecture;
            await values.WriteAsync(prefecture, plan.Values, cancellationToken);
            await results.WriteAsync(prefecture, plan.Results, cancellationToken);
            await grades.WriteAsync(prefecture, GradeRow.Of(plan), cancellationToken);
        }

        await values.EndAsync(cancellationToken);
        await results.EndAsync(cancellationToken);
        await grades.EndAsync(cancellationToken);
    }
}
