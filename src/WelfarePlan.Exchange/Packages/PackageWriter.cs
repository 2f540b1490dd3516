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
        using (var writer = new PackageWriter(folder)) writer.Write(plans);
    }

    public void Dispose()
    {
        while (_opened.TryPop(out IDisposable? opened)) opened.Dispose();
    }

    private void Write(IEnumerable<PlanEntry> entries)
    {
        CsvTableWriter<PlanRow> plans = Open(PackageTables.Plans);
        CsvTableWriter<NodeRow> nodes = Open(PackageTables.Nodes);
        CsvTableWriter<LinkRow> links = Open(PackageTables.PlanLinks);
        CsvTableWriter<NodeRow> nodeLinks = Open(PackageTables.NodeLinks);
        CsvTableWriter<StatementRow> statements = Open(PackageTables.Statements);
        CsvTableWriter<(string, int, ProgressNote)> notes = Open(PackageTables.Notes);
        CsvTableWriter<(string, int, ActivityArea)> areas = Open(PackageTables.Areas);
        CsvTableWriter<(string, NodeRow, Programme, int?)> programmes = Open(PackageTables.Programmes);
        CsvTableWriter<(IndicatorPosition, NodeRow, string?)> indicators = Open(PackageTables.Indicators);
        CsvTableWriter<(string, ValueRow)> observations = Open(PackageTables.Observations);
        CsvTableWriter<(IndicatorPosition, EvaluationResult)> evaluations = Open(PackageTables.Evaluations);
        CsvTableWriter<(int, GradeRow)> grades = Open(PackageTables.Grades);
        foreach (PlanContext plan in PlanContext.Of(entries))
        {
            var rows = new PackageRows(plan);
            plans.Write(PlanRow.Of(plan));
            nodes.Write(rows.Nodes);
            links.Write(LinkRow.Of(plan));
            nodeLinks.Write(rows.Nodes.Where(node => node.ParentId is not null));
            statements.Write(rows.Nodes.SelectMany(node => node.Statements));
            notes.Write(rows.Nodes.SelectMany(node => node.Notes.Select((note, index) => (node.Id, index + 1, note))));
            areas.Write(plan.Plan.Areas.Select((area, index) => (plan.Id, index + 1, area)));
            programmes.Write(rows.Programmes);
            indicators.Write(rows.Indicators);
            observations.Write(plan.Indicators.SelectMany(ValuesOf));
            evaluations.Write(plan.Results);
            grades.Write(GradeRow.Of(plan).Select((grade, index) => (index + 1, grade)));
        }

        File.WriteAllText(Path.Combine(_folder, PlanDataPackage.DescriptorFile), _descriptor.ToString());
    }

    private static IEnumerable<(string, ValueRow)> ValuesOf(IndicatorPosition at) =>
        ValueRow.Of(at).Select((row, index) => (string.Create(CultureInfo.InvariantCulture, $"{at.Id}-o{index + 1}"), row));

    private CsvTableWriter<TRow> Open<TRow>(Table<TRow> table)
    {
        string path = $"{Folder}/{table.Name}.csv";
        _descriptor.Add(table, path);
        FileStream file = File.Create(Path.Combine(_folder, path));
        _opened.Push(file);
        var writer = new CsvTableWriter<TRow>(file, table, CsvDialect.Plain);
        _opened.Push(writer);
        return writer;
    }
}
