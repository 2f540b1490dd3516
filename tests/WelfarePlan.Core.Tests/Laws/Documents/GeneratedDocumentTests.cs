using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Testing;

namespace WelfarePlan.Tests.Laws.Documents;

public sealed class GeneratedDocumentTests
{
    [Property]
    public Property The_same_recipe_prints_the_same_text() =>
        Prop.ForAll(
            Seeds,
            seed => DocumentGenerator.Recipe(seed).Print().Text == DocumentGenerator.Recipe(seed).Print().Text
        );

    [Property]
    public bool The_text_states_exactly_the_numbers_of_its_plan(GeneratedDocument document) =>
        StatedNumbers.Of(document.Plan).Select(number => number.ToString()).Order(StringComparer.Ordinal)
            .SequenceEqual(
                document.Numbers.Select(placed => placed.Number.ToString()).Order(StringComparer.Ordinal),
                StringComparer.Ordinal
            );

    [Property]
    public bool Every_number_stands_on_its_lines_whatever_the_damage(GeneratedDocument document)
    {
        string[] lines = document.Text.Split('\n');
        return document.Numbers.All(placed =>
            Digits(string.Concat(lines[(placed.Lines.First - 1)..placed.Lines.Last]))
                .Contains(Written(placed.Number.Value), StringComparison.Ordinal)
        );
    }

    [Property]
    public Property Every_shape_prints_every_plan_without_leaving_an_indicator_out() =>
        Prop.ForAll(Seeds, seed =>
        {
            Plan plan = PlanGenerator.PlanOf(DocumentShape.TargetLast, seed);
            return DocumentShape.All.All(shape =>
            {
                var document = new DocumentRecipe { Plan = plan, Shape = shape, Seed = seed }.Print();
                return plan.AllIndicators()
                    .Where(indicator => indicator.Targets.Any(target => target.Value is not null))
                    .Select(indicator => StatedNumbers.NameKey(indicator.Name))
                    .All(name => document.Numbers.Any(placed =>
                        placed.Number.Indicator.StartsWith(name, StringComparison.Ordinal)));
            });
        });

    [Fact]
    public void Every_damage_changes_some_text() =>
        Assert.All(Damage.All, damage => Assert.Contains(
            Enumerable
                .Range(0, 20)
                .Select(seed => DocumentGenerator.Recipe(DocumentShape.TargetLast, seed) with { Damages = [] }),
            recipe => (recipe with { Damages = [damage] }).Print().Text != recipe.Print().Text));

    [Fact]
    public void Shapes_and_damages_are_found_by_their_own_names()
    {
        Assert.All(
            DocumentShape.All,
            shape => Assert.True(DocumentShape.TryFind(shape.Name, out DocumentShape? found) && found == shape)
        );
        Assert.All(
            Damage.All,
            damage => Assert.True(Damage.TryFind(damage.Name, out Damage? found) && found == damage)
        );
        Assert.False(DocumentShape.TryFind("no such shape", out _));
        Assert.False(Damage.TryFind("no such damage", out _));
    }

    [Fact]
    public void Shapes_are_at_least_fourteen_and_have_their_own_texts() =>
        Assert.True(
            DocumentShape
                .All.Select(shape =>
                    new DocumentRecipe
                    {
                        Plan = PlanGenerator.PlanOf(shape, 1),
                        Shape = shape,
                        Seed = 1,
                    }
                        .Print()
                        .Text
                )
            .Distinct(StringComparer.Ordinal).Count() >= 14);

    [Property]
    public bool A_reading_that_equals_the_truth_scores_full(GeneratedDocument document) =>
        ReadingScore.Of(new PlanReading { Plan = document.Plan }, document) ==
        new ReadingScore(document.Numbers.Count, document.Numbers.Count, 0, document.Numbers.Count);

    [Fact]
    public void A_wrong_number_is_silent_until_a_warning_stands_at_its_lines()
    {
        GeneratedDocument document = DocumentGenerator.Recipe(DocumentShape.TargetLast, 1).Print();
        Indicator wrong = new()
        {
            Name = "だれも数えない数",
            Baseline = new Observation(new(2020), new Quantity(7, default)),
        };
        var sources = new SourceMap([
            new("/indicators/0/baseline/value", new SourceLocation(LineSpan.At(5), Confidence.Certain)),
        ]);

        Assert.Equal(new ReadingScore(1, 0, 1, document.Numbers.Count, document.Numbers.Count), Score());
        Assert.Equal(1, Score(DiagnosticSeverity.Information, 5).Silent);
        Assert.Equal(1, Score(DiagnosticSeverity.Warning, 6).Silent);
        Assert.Equal(0, Score(DiagnosticSeverity.Warning, 5).Silent);
        Assert.Equal(0, Score(DiagnosticSeverity.Error, 6, "「だれも数えない数」の値").Silent);

        ReadingScore Score(DiagnosticSeverity? severity = null, int line = 0, string message = "") => ReadingScore.Of(
            new PlanReading
            {
                Plan = new Plan { Indicators = [wrong] },
                Diagnostics = severity is { } known
                    ? [new Diagnostic("WP0000", known, SourcePlace.OfLines(LineSpan.At(line)), message, message)]
                    : [],
                Sources = sources,
            },
            document);
    }

    [Property]
    public Property Smaller_recipes_print_and_end() =>
        Prop.ForAll(Seeds, seed =>
        {
            DocumentRecipe recipe = DocumentGenerator.Recipe(seed);
            int steps = 0;
            while (DocumentGenerator.Smaller(recipe).FirstOrDefault() is { } smaller)
            {
                recipe = smaller;
                steps++;
            }

            return steps < 500 && recipe.Damages.Count == 0 && recipe.Distractors.Count == 0
                && recipe.Plan.AllIndicators().Count() == 1;
        });

    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static string Digits(string text) => string.Concat(text
        .Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c)
        .Where(c => c is not ',' and not ' ' and not '　'));

    private static string Written(decimal value) =>
        (decimal.Truncate(value) == value ? decimal.Truncate(value) : value).ToString(
            System.Globalization.CultureInfo.InvariantCulture
        );
}
