using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using WelfarePlan.Evaluation;
using WelfarePlan.Exchange.Csv;
using WelfarePlan.Exchange.Tables;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Packages;

/// <summary>Writes the tables of a package plan by plan, then its descriptor.</summary>
internal sealed class PackageWriter : IDisposable
{
    private const string Folder = "data";

    private readonly string _folder;
    private readonly DescriptorWriter _descriptor = new("welfare-plans", "地域福祉計画");
    private readonly Stack<IDisposable> _opened = [];

    private PackageWriter(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(Path.Combine(folder, Folder));
    }

    public static void Write(string folder, IEnumerable<PlanEntry> plans)
    {
        using var writer = new PackageWriter(folder);
        writer.Write(plans);
    }

    public void Dispose()
    {
        while (_opened.TryPop(out IDisposable? opened)) opened.Dispose();
        _descriptor.Dispose();
    }

    private void Write(IEnumerable<PlanEntry> entries)
    {
        Action<IEnumerable<PlanRow>> plans = Open(PackageTables.Plans);
        Action<IEnumerable<NodeRow>> nodes = Open(PackageTables.Nodes);
        Action<IEnumerable<LinkRow>> links = Open(PackageTables.PlanLinks);
        Action<IEnumerable<NodeRow>> nodeLinks = Open(PackageTables.NodeLinks);
        Action<IEnumerable<StatementRow>> statements = Open(PackageTables.Statements);
        Action<IEnumerable<(string, int, ProgressNote)>> notes = Open(PackageTables.Notes);
        Action<IEnumerable<(string, int, ActivityArea)>> areas = Open(PackageTables.Areas);
        Action<IEnumerable<(string, NodeRow, Programme, int?)>> programmes = Open(PackageTables.Programmes);
        Action<IEnumerable<(IndicatorPosition, NodeRow, string?)>> indicators = Open(PackageTables.Indicators);
        Action<IEnumerable<(string, ValueRow)>> observations = Open(PackageTables.Observations);
        Action<IEnumerable<(IndicatorPosition, EvaluationResult)>> evaluations = Open(PackageTables.Evaluations);
        Action<IEnumerable<(int, GradeRow)>> grades = Open(PackageTables.Grades);
        foreach (PlanContext plan in PlanContext.Of(entries))
        {
            var rows = new PackageRows(plan);
            plans(PlanRow.Of(plan));
            nodes(rows.Nodes);
            links(LinkRow.Of(plan));
            nodeLinks(rows.Nodes.Where(node => node.ParentId is not null));
            statements(rows.Nodes.SelectMany(node => node.Statements));
            notes(rows.Nodes.SelectMany(node => node.Notes.Select((note, index) => (node.Id, index + 1, note))));
            areas(plan.Plan.Areas.Select((area, index) => (plan.Id, index + 1, area)));
            programmes(rows.Programmes);
            indicators(rows.Indicators);
            observations(plan.Indicators.SelectMany(ValuesOf));
            evaluations(plan.Results);
            grades(GradeRow.Of(plan).Select((grade, index) => (index + 1, grade)));
        }

        File.WriteAllText(Path.Combine(_folder, PlanDataPackage.DescriptorFile), _descriptor.End());
    }

    private static IEnumerable<(string, ValueRow)> ValuesOf(IndicatorPosition at) =>
        ValueRow
            .Of(at)
            .Select((row, index) => (string.Create(CultureInfo.InvariantCulture, $"{at.Id}o{index + 1}"), row));

    [SuppressMessage(
        "Reliability",
        "CA2000:Dispose objects before losing scope",
        Justification = "The writer is kept, and disposed with the others."
    )]
    private Action<IEnumerable<TRow>> Open<TRow>(Table<TRow> table)
    {
        string path = $"{Folder}/{table.Name}.csv";
        _descriptor.Add(table, path);
        FileStream file = Keep(File.Create(Path.Combine(_folder, path)));
        return Keep(new CsvTableWriter<TRow>(file, table, CsvDialect.Plain)).Write;
    }

    private T Keep<T>(T opened)
        where T : IDisposable
    {
        _opened.Push(opened);
        return opened;
    }
}
