using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Reports;
using WelfarePlan.Seeds;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Reports;

public sealed class ViewTests
{
    private const int TenIndicators = 20_000;

    private static Plan Progress => SeedPlans.KumamotoProgress4th.Plan;

    [Fact]
    public void A_plan_of_ten_indicators_is_a_fragment_of_less_than_twenty_kilobytes()
    {
        string html = Progress.View().ToHtml();
        Assert.Equal(10, Progress.AllIndicators().Count());
        Assert.InRange(Encoding.UTF8.GetByteCount(html), 1, TenIndicators);
    }

    [Fact]
    public void Every_class_of_a_fragment_is_scoped()
    {
        XDocument page = ReportXml.Parse(Progress.View().ToHtml());
        Assert.All(
            page.Descendants().Attributes("class").SelectMany(name => name.Value.Split(' ')),
            name => Assert.StartsWith("wp-", name, StringComparison.Ordinal));
        Assert.Empty(page.Descendants().Attributes("id"));
    }

    [Fact]
    public void A_missing_year_breaks_the_course_and_a_provisional_value_is_hollow()
    {
        Indicator indicator = Cli.Examples.Rate with
        {
            Actuals =
            [
                Value(2019, 90), Value(2020, 91), Value(2022, 92),
                new Observation(new FiscalYear(2023), new Quantity(93, Unit.Percent))
                {
                    Status = ObservationStatus.Provisional,
                },
            ],
        };
        XDocument drawing = ReportXml.Parse(indicator.View().ToSvg());
        string course = (string)drawing.WithClass("wp-course").Single().Attribute("d")!;
        Assert.Equal("MLLML", string.Concat(course.Where(char.IsAsciiLetterUpper)));
        string dots = (string)drawing.WithClass("wp-dot").Single().Attribute("d")!;
        Assert.Equal(4, dots.Count(sign => sign == 'M'));
        Assert.Single(drawing.WithClass("wp-open"));
        Assert.Single(drawing.WithClass("wp-plan"));
        Assert.Single(drawing.WithClass("wp-target"));
        Assert.Single(drawing.WithClass("wp-expected"));
    }

    [Fact]
    public void A_drawing_says_in_words_what_it_shows()
    {
        XDocument drawing = ReportXml.Parse(Cli.Examples.Rate.View().ToSvg());
        Assert.Equal("img", (string?)drawing.Root!.Attribute("role"));
        Assert.Contains("R3 92.43％", drawing.Of("desc").Single().Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-0.6, "wp-back")]
    [InlineData(0.4, "wp-way")]
    [InlineData(7.0, "wp-way")]
    public void Progress_below_the_baseline_is_drawn_to_the_left(double share, string kind)
    {
        Indicator indicator = Cli.Examples.Rate with { Actuals = [Value(2021, 95.1m + (4.9m * (decimal)share))] };
        XDocument row = ReportXml.Parse(indicator.View().ToHtml());
        XElement[] bars = [.. row.WithClass("wp-bullet").Single().WithClass(kind)];
        Assert.NotEmpty(bars);
        Assert.Equal(share is < -0.5 or > 1.5, bars.Any(bar => bar.Name.LocalName == "path"));
    }

    [Fact]
    public void The_largest_numbers_there_are_can_be_drawn()
    {
        Indicator indicator = Cli.Examples.Rate with
        {
            Baseline = Value(2018, decimal.MinValue),
            Actuals = [Value(2021, decimal.MaxValue)],
            Targets = [new Target(FiscalYear.MaxValue, new Quantity(decimal.MaxValue, Unit.Percent))],
        };
        Assert.NotEmpty(ReportXml.Parse(indicator.View().ToSvg()).WithClass("wp-dot"));
        Assert.NotEmpty(indicator.View().ToHtml());
    }

    [Fact]
    public void An_evaluation_shows_what_it_holds_and_leaves_the_rest_empty()
    {
        PlanEvaluation bare = Progress.Evaluate(new() { Methods = [EvaluationMethod.Progress] });
        XDocument page = ReportXml.Parse(bare.View().ToHtml());
        Assert.Equal(11, page.WithClass("wp-row").Count());
        Assert.Empty(page.WithClass("wp-counts"));
        XDocument empty = ReportXml.Parse(bare.View().ToSvg());
        Assert.Empty(empty.Of("rect"));
    }

    [Fact]
    public void Vega_Lite_gets_the_values_as_numbers()
    {
        using var one = JsonDocument.Parse(Cli.Examples.Rate.View().ToVegaLite());
        JsonElement[] values = [.. one.RootElement.GetProperty("data").GetProperty("values").EnumerateArray()];
        Assert.Equal([95.1m, 91.8m, 92.43m, 100m], values.Select(value => value.GetProperty("value").GetDecimal()));
        using var many = JsonDocument.Parse(Progress.View().ToVegaLite());
        Assert.Equal("indicator", many.RootElement.GetProperty("facet").GetProperty("field").GetString());
    }

    [Fact]
    public void Notebooks_find_the_formatters_by_name()
    {
        (object Value, string Part)[] values =
        [
            (Progress, "第４次"), (Cli.Examples.Rate, "92.43％"), (Progress.Evaluate(), "wp-row"),
            (new FiscalYear(2021), "<span>令和3年度（2021）</span>"), (new Quantity(5, Unit.Percent), "<span>5％</span>"),
            (Cli.Examples.Rate.ProgressIn(new FiscalYear(2021)), "進捗率"), (Progress.View(), "wp-view"),
        ];
        Assert.All(values, each =>
            Assert.Contains(each.Part, Formatted(each.Value, "text/html"), StringComparison.Ordinal));
        Assert.Equal("FY2021", Formatted(new FiscalYear(2021), "text/plain"));
    }

    // The way in which .NET Interactive does it.
    private static string Formatted(object value, string mimeType)
    {
        Attribute attribute = value.GetType().GetCustomAttributes()
            .Single(each => each.GetType().Name == "TypeFormatterSourceAttribute");
        var type = (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        object source = Activator.CreateInstance(type)!;
        var formatters = (IEnumerable<object>)type.GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        object formatter = formatters.First(each =>
            (string?)each.GetType().GetProperty("MimeType")!.GetValue(each) == mimeType);
        using var writer = new StringWriter();
        Assert.Equal(true, formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer]));
        return writer.ToString();
    }

    private static Observation Value(int year, decimal value) =>
        new(new FiscalYear(year), new Quantity(value, Unit.Percent));
}
