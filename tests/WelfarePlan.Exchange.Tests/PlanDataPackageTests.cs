using System.Text.Json;
using FsCheck.Fluent;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Seeds;
using WelfarePlan.Testing;

namespace WelfarePlan.Exchange.Tests;

public sealed class PlanDataPackageTests
{
    public static TheoryData<string> Seeds => [.. SeedPlans.All.Select(seed => seed.Name)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_is_read_back_to_an_equal_plan(string name)
    {
        SeedPlan seed = SeedPlans.All.Single(each => each.Name == name);
        using var folder = new TemporaryFolder();
        PlanDataPackage.Write(folder.Path, [new(seed.Reading, seed.Plan.Evaluate())]);
        ExchangeResult<IReadOnlyList<Plan>> read = PlanDataPackage.Read(folder.Path);

        Assert.Empty(read.Errors);
        Assert.Equal(seed.Plan, Assert.Single(read.Value!));
    }

    [Fact]
    public void A_plan_with_something_in_every_member_is_read_back_to_an_equal_plan()
    {
        using var folder = new TemporaryFolder();
        PlanDataPackage.Write(
            folder.Path,
            [new(Plenty.Plan), new(SeedPlans.All[0].Plan), new(new Plan()), new(Plenty.Plan)]
        );
        ExchangeResult<IReadOnlyList<Plan>> read = PlanDataPackage.Read(folder.Path);

        Assert.Empty(read.Errors);
        Assert.Equal([Plenty.Plan, SeedPlans.All[0].Plan, new Plan(), Plenty.Plan], read.Value!);
    }

    [Fact]
    public void Generated_plans_are_read_back_to_equal_plans()
    {
        using var folder = new TemporaryFolder();
        Plan[] plans = [.. PlanGenerator.Plans.Sample(40), .. PlanGenerator.YearlyPlans.Sample(10)];
        PlanDataPackage.Write(folder.Path, plans.Select(plan => new PlanEntry(plan)));

        Assert.Equal(plans, PlanDataPackage.Read(folder.Path).Value!);
    }

    [Fact]
    public void Reading_keeps_the_decimals_as_written()
    {
        using var folder = new TemporaryFolder();
        PlanDataPackage.Write(folder.Path, [new(Plenty.Plan)]);

        Assert.Equal(
            "95.10％",
            PlanDataPackage.Read(folder.Path).Value![0].AllIndicators().First().Baseline!.Value.ToString()
        );
    }

    [Fact]
    public void A_row_that_cannot_be_taken_is_named_by_file_line_and_column()
    {
        using var folder = new TemporaryFolder();
        PlanDataPackage.Write(
            folder.Path,
            [
                new(
                    new Plan
                    {
                        Title = "計画",
                        Indicators =
                        [
                            new() { Name = "指標", Baseline = new(new(2020), new Quantities.Quantity(10, default)) },
                        ],
                    }
                ),
            ]
        );
        string file = folder["data/observations.csv"];
        File.WriteAllText(file, File.ReadAllText(file).Replace(",10,", ",ten,", StringComparison.Ordinal));
        ExchangeResult<IReadOnlyList<Plan>> read = PlanDataPackage.Read(folder.Path);

        Assert.Equal("data/observations.csv:2 value: 'ten' is not a number.", read.Errors[0].ToString());
        Assert.False(read.IsComplete);
        Assert.Null(Assert.Single(read.Value!).Indicators[0].Baseline);
    }

    [Fact]
    public void Nodes_in_a_circle_and_rows_without_a_home_are_told_and_not_followed()
    {
        using var folder = new TemporaryFolder();
        PlanDataPackage.Write(
            folder.Path,
            [new(new Plan { Goals = [new() { Title = "目標", Indicators = [new() { Name = "指標" }] }] })]
        );
        string links = folder["data/node_links.csv"];
        File.AppendAllText(links, "p1n1,p1n0,1\n");
        ExchangeResult<IReadOnlyList<Plan>> read = PlanDataPackage.Read(folder.Path);

        Assert.Empty(read.Value![0].Goals);
        Assert.Equal(
            ["data/nodes.csv:2 node_id", "data/nodes.csv:3 node_id", "data/indicators.csv:2 node_id"],
            read.Errors.Select(error => error.Place)
        );
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("no JSON")]
    [InlineData("""{"resources":[{"name":"plans","path":"../plans.csv"}]}""")]
    [InlineData("""{"resources":[{"name":"plans","path":"/etc/passwd"}]}""")]
    [InlineData("""{"resources":[{"name":"plans","path":"nowhere.csv"}]}""")]
    public void A_descriptor_that_leads_nowhere_is_an_error_and_no_exception(string descriptor)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["datapackage.json"], descriptor);
        ExchangeResult<IReadOnlyList<Plan>> read = PlanDataPackage.Read(folder.Path);

        Assert.Null(read.Value);
        Assert.NotEmpty(read.Errors);
    }

    [Fact]
    public void Every_cell_is_of_the_type_that_the_descriptor_names_and_every_reference_leads_somewhere()
    {
        using var folder = new TemporaryFolder();
        PlanDataPackage.Write(
            folder.Path,
            [
                .. SeedPlans.All.Select(seed => new PlanEntry(seed.Reading, seed.Plan.Evaluate())),
                new(new PlanReading { Plan = Plenty.Plan }, Plenty.Plan.Evaluate()),
            ]
        );

        Assert.Empty(PackageCheck.Of(folder.Path));
    }

    [Fact]
    public void The_descriptor_holds_what_both_profiles_ask_for()
    {
        using var folder = new TemporaryFolder();
        PlanDataPackage.Write(folder.Path, [new(Plenty.Plan)]);
        using JsonDocument descriptor = JsonDocument.Parse(File.ReadAllText(folder["datapackage.json"]));
        JsonElement root = descriptor.RootElement;

        Assert.Matches("^[a-z0-9._-]+$", root.GetProperty("name").GetString());
        Assert.NotEmpty(root.GetProperty("resources").EnumerateArray());
        Assert.All(root.GetProperty("resources").EnumerateArray(), resource =>
        {
            Assert.Matches("^[a-z0-9._-]+$", resource.GetProperty("name").GetString());
            Assert.Matches("^data/[a-z_]+\\.csv$", resource.GetProperty("path").GetString());
            Assert.True(File.Exists(folder[resource.GetProperty("path").GetString()!]));
        });
    }
}
