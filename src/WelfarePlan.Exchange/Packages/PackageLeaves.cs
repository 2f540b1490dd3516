using WelfarePlan.Exchange.Tables;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Exchange.Packages;

/// <summary>The indicators and programmes of a package, by the node that they stand under.</summary>
internal sealed class PackageLeaves
{
    private readonly ILookup<string, PackageRow> _programmes;
    private readonly ILookup<string, PackageRow> _indicators;
    private readonly ILookup<string, PackageRow> _values;
    private readonly ILookup<string, PackageRow> _grades;
    private readonly HashSet<PackageRow> _left;

    public PackageLeaves(PackageFiles files)
    {
        _programmes = By(files.Rows(PackageTables.Programmes.Name), "node_id");
        List<PackageRow> indicators = files.Rows(PackageTables.Indicators.Name);
        _indicators = indicators.ToLookup(
            row => row.Text("programme_id") ?? row.Text("node_id") ?? "",
            StringComparer.Ordinal
        );
        _values = By(files.Rows(PackageTables.Observations.Name), "indicator_id");
        _grades = By(
            PackageReader.Ordered(files.Rows(PackageTables.Grades.Name)).Where(row => row.Text("computed") == "false"),
            "indicator_id"
        );
        _left = [.. _programmes.SelectMany(rows => rows), .. indicators, .. _values.SelectMany(rows => rows)];
    }

    public List<Programme> ProgrammesOf(string node) => [.. _programmes[node].Select(ProgrammeOf)];

    public List<Indicator> IndicatorsOf(string holder) => [.. _indicators[holder].SelectMany(IndicatorOf)];

    public void SayWhatIsLeft()
    {
        foreach (PackageRow row in _left)
        {
            row.Say("node_id", "The row belongs to nothing in the package; it is left out.", "どこにも属さない行のため、省きました。");
        }
    }

    private static ILookup<string, PackageRow> By(IEnumerable<PackageRow> rows, string column) =>
        rows.ToLookup(row => row.Text(column) ?? "", StringComparer.Ordinal);

    private Programme ProgrammeOf(PackageRow row)
    {
        _left.Remove(row);
        IReadOnlyList<string> departments = row.List("departments");
        return new Programme
        {
            Name = row.Text("title") ?? "",
            Departments = departments.Count == 0 && row.Text("lead_department") is { } lead ? [lead] : departments,
            Outline = row.Text("outline"),
            Outlook = row.Text("direction_label"),
            OutlookKind = row.Word("direction", Words.Outlooks),
            Indicators = IndicatorsOf(row.Text("programme_id") ?? ""),
        };
    }

    private IEnumerable<Indicator> IndicatorOf(PackageRow row)
    {
        _left.Remove(row);
        if (string.IsNullOrWhiteSpace(row.Text("title")))
        {
            row.Say("title", "An indicator needs a name; it is left out.", "指標名がないため、省きました。");
            yield break;
        }

        string id = row.Text("indicator_id") ?? "";
        PackageRow[] values = [.. _values[id]];
        foreach (PackageRow value in values) _left.Remove(value);
        ILookup<ValueRole?, PackageRow> byRole = values.ToLookup(value => value.Word("role", Words.Roles));
        Unit unit = Unit.Of(row.Text("unit") ?? "");
        yield return new Indicator
        {
            Name = row.Text("title")!,
            Context = row.Text("context"),
            Unit = unit,
            Direction = row.Word("direction", Words.Directions),
            DirectionSource = row.Word("direction_source", Words.DirectionSources),
            Basis = row.Word("accumulation", Words.Bases),
            Baseline = BaselineOf(byRole[ValueRole.Baseline], unit),
            Actuals =
            [
                .. byRole[ValueRole.Actual]
                    .Select(value => PackageValues.ObservationOf(value, unit))
                    .OfType<Observation>(),
            ],
            Targets =
            [
                .. byRole[ValueRole.Target].Select(value => PackageValues.TargetOf(value, unit)).OfType<Target>(),
            ],
            Grades =
            [
                .. _grades[id]
                    .Select(grade => new PublishedGrade(
                        grade.Year("fiscal_year"), grade.Text("grade") ?? "", grade.Text("scheme")
                    )),
            ],
            Flags = row.List("flags"),
            Notes = row.List("notes"),
            Numerator = row.Text("numerator"),
            Denominator = row.Text("denominator"),
            SampleSize = row.Integer("sample_size"),
        };
    }

    private static Observation? BaselineOf(IEnumerable<PackageRow> rows, Unit unit)
    {
        Observation? baseline = null;
        foreach (PackageRow row in rows)
        {
            if (baseline is null) baseline = PackageValues.ObservationOf(row, unit);
            else row.Say("role", "The indicator has a baseline already; this one is left out.", "基準値が複数あるため、省きました。");
        }

        return baseline;
    }
}
