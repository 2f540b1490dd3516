using WelfarePlan.Documents;
using WelfarePlan.Documents.Styles;
using WelfarePlan.Seeds;
using WelfarePlan.Tests.Json;

namespace WelfarePlan.Tests.Documents.Styles;

public sealed class DocumentStyleTests
{
    private const string Own = """
        { "schema": "welfareplan-style/1", "name": "own", "marks": ["取組施策", "成果指標", "◇"], "itemMarks": "◇" }
        """;

    private static readonly ReadOptions Bare = new() { Styles = [] };

    public static TheoryData<string> Shipped =>
        [.. DocumentStyles.All.Where(style => style != DocumentStyles.Default).Select(style => style.Name)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_style_ships_only_where_it_changes_what_is_read(string name)
    {
        SeedPlan[] changed = [.. SeedPlans.All.Where(seed => PlanDocument.Read(seed.Text, Bare).Plan != seed.Plan)];

        Assert.True(DocumentStyles.TryFind(name, out DocumentStyle? style));
        Assert.Contains(changed, seed => PlanDocument.Read(seed.Text, Bare with { Style = style }).Plan == seed.Plan);
    }

    [Fact]
    public void A_style_of_ones_own_is_known_by_its_words()
    {
        SeedPlan seed = SeedPlans.KumamotoPriority3rd;
        PlanReading own = PlanDocument.Read(seed.Text, new() { Styles = [DocumentStyles.Parse(Own)] });

        Assert.Equal(seed.Plan, own.Plan);
        Assert.Contains(own.Diagnostics, each => each is { Id: "WP3009", Message: "Read in the style own (3/3)." });
        Assert.DoesNotContain(
            PlanDocument.Read("取組施策と成果指標", new() { Styles = [DocumentStyles.Parse(Own)] }).Diagnostics,
            each => each.Id == "WP3009");
    }

    [Fact]
    public void Two_styles_that_fit_equally_well_are_named_and_none_is_taken()
    {
        DocumentStyle other = DocumentStyles.Parse(Own.Replace("own", "other", StringComparison.Ordinal));
        var options = new ReadOptions { Styles = [DocumentStyles.Parse(Own), other] };
        PlanReading reading = PlanDocument.Read(SeedPlans.KumamotoPriority3rd.Text, options);

        Assert.Equal(PlanDocument.Read(SeedPlans.KumamotoPriority3rd.Text, Bare).Plan, reading.Plan);
        Assert.Contains("own, other", Assert.Single(reading.Diagnostics, each => each.Id == "WP3005").Message);
    }

    [Theory]
    [InlineData("\"own\"", "\" \"", "$.name: The name is empty.")]
    [InlineData("welfareplan-style/1", "x", "$.schema: 'x' is not 'welfareplan-style/1'.")]
    [InlineData("\"成果指標\"", "\"\"", "$.marks[1]: The word is empty.")]
    [InlineData("[\"取組施策\", \"成果指標\", \"◇\"]", "[]", "$.marks: There is no word to know a document by.")]
    [InlineData("\"itemMarks\": \"◇\"", "\"itemMarks\": \"\"", "$.itemMarks: There is no mark.")]
    [InlineData("\"itemMarks\": \"◇\"", "\"itemMarks\": \"あ\"", "$.itemMarks: 'あ' is not read as the mark of an item.")]
    public void A_mistake_in_a_style_is_named_with_its_place(string right, string wrong, string error)
    {
        string json = Own.Replace(right, wrong, StringComparison.Ordinal);

        Assert.False(DocumentStyles.TryParse(json, out DocumentStyle? style, out var errors));
        Assert.Null(style);
        Assert.Equal(error, Assert.Single(errors).ToString());
        Assert.Throws<FormatException>(() => DocumentStyles.Parse(json));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{ "schema": "welfareplan-style/1", "name": "a", "marks": ["b"] }""")]
    [InlineData("""{ "schema": "welfareplan-style/1", "name": "a", "marks": null, "itemMarks": "◇" }""")]
    [InlineData("""{ "schema": "welfareplan-style/1", "name": "a", "marks": ["b"], "itemMarks": "◇", "x": 1 }""")]
    public void What_is_no_style_is_refused(string json) => Assert.False(DocumentStyles.TryParse(json, out _, out _));

    [Fact]
    public void The_schema_takes_a_style_and_refuses_what_is_none()
    {
        var schema = new SchemaValidator(DocumentStyles.Schema);

        Assert.Empty(schema.Validate(Own));
        Assert.Equal(4, schema.Validate("{}").Count);
        Assert.NotEmpty(schema.Validate(Own.Replace("\"◇\" }", "\"\" }", StringComparison.Ordinal)));
    }

    [Fact]
    public void Styles_are_found_by_name()
    {
        Assert.True(DocumentStyles.TryFind("DEFAULT", out DocumentStyle? style));
        Assert.Equal(DocumentStyles.Default, style);
        Assert.False(DocumentStyles.TryFind("nobody/nothing", out _));
    }

    [Fact]
    public void The_style_on_the_page_is_one()
    {
        string json = Assert.Single(
            ReadmeBlock.In(RepositoryFolder.ReadText("docs/developers.md")),
            block => block.Text.Contains("welfareplan-style/1", StringComparison.Ordinal)).Text;

        Assert.Equal("example/plan", DocumentStyles.Parse(json).Name);
    }
}
