using WelfarePlan.Exchange.Tables;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Packages;

/// <summary>Puts plans together again from the tables of a package.</summary>
internal static class PackageReader
{
    public static ExchangeResult<IReadOnlyList<Plan>> Read(string folder)
    {
        var log = new List<ExchangeError>();
        if (PackageFiles.Open(folder, log) is not { } files) return new(null, log.AsReadOnly());

        List<PackageRow> plans = files.Rows(PackageTables.Plans.Name);
        if (plans.Count == 0)
        {
            log.Add(
                new(
                    PlanDataPackage.DescriptorFile, "The package has no table 'plans' with rows.",
                    "計画の表（plans）がないか、空です。"
                )
            );
            return new(null, log.AsReadOnly());
        }

        var forest = new PackageForest(files);
        Dictionary<string, string> titles = plans.DistinctBy(row => row.Text("plan_id"), StringComparer.Ordinal)
            .ToDictionary(row => row.Text("plan_id") ?? "", row => row.Text("title") ?? "", StringComparer.Ordinal);
        ILookup<string, PackageRow> links = files
            .Rows(PackageTables.PlanLinks.Name)
            .ToLookup(row => row.Text("from_plan_id") ?? "", StringComparer.Ordinal);
        ILookup<string, PackageRow> areas = files
            .Rows(PackageTables.Areas.Name)
            .ToLookup(row => row.Text("plan_id") ?? "", StringComparer.Ordinal);
        var read = new List<Plan>();
        foreach (PackageRow row in plans.Where(IsDocument))
        {
            string id = row.Text("plan_id") ?? "";
            Plan plan = forest.Grow(id, PlanOf(row));
            read.Add(
                plan with
                {
                    Relations = [.. Ordered(links[id]).SelectMany(link => RelationOf(link, titles))],
                    Areas = [.. Ordered(areas[id]).Select(AreaOf)],
                }
            );
        }

        forest.SayWhatIsLeft();
        return new(read.AsReadOnly(), log.AsReadOnly());
    }

    public static IEnumerable<PackageRow> Ordered(IEnumerable<PackageRow> rows) =>
        rows.OrderBy(row => row.Integer("order") ?? int.MaxValue);

    // A package of another hand does not tell the two apart: every plan is one.
    private static bool IsDocument(PackageRow row) => row.Text("is_document") is null || row.Truth("is_document");

    private static Plan PlanOf(PackageRow row) => new()
    {
        Title = row.Text("title"),
        Kind = row.Word("kind", Words.PlanKinds) ?? PlanKind.Unknown,
        Edition = row.Integer("edition"),
        Municipality = row.Text("municipality_name"),
        Publishers = row.List("publishers"),
        Published = Month(row),
        Period = row.Period("start_fiscal_year", "end_fiscal_year"),
    };

    private static NodaTime.YearMonth? Month(PackageRow row)
    {
        if (row.Text("published") is not { } text) return null;
        if (MonthText.Read(text) is { Year: >= 1 } month) return month;
        row.Say("published", $"'{text}' is not a month such as 2024-03.", $"「{text}」は 2024-03 のような年月ではありません。");
        return null;
    }

    private static IEnumerable<PlanRelation> RelationOf(PackageRow row, Dictionary<string, string> titles)
    {
        if (row.Word("relation", Words.Relations) is not { } kind) yield break;
        if (titles.TryGetValue(row.Text("to_plan_id") ?? "", out string? title))
            yield return new PlanRelation(kind, title);
        else row.Say("to_plan_id", "There is no such plan.", "その計画はありません。");
    }

    private static ActivityArea AreaOf(PackageRow row) =>
        new() { Layer = row.Integer("layer") ?? 0, Name = row.Text("name") ?? "", Resources = row.List("resources") };
}
