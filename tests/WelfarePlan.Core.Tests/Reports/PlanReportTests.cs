using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Reports;
using WelfarePlan.Seeds;
using WelfarePlan.Sources;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Reports;

public sealed class PlanReportTests
{
    private const string Hostile = "<script>alert(1)</script> \"x\" 'y' & =cmd() ＝cmd() 𠮷\u3000\u001B[31m\u202Eabc";

    public static TheoryData<string, ReportLanguage> Pages
    {
        get
        {
            var pages = new TheoryData<string, ReportLanguage>();
            foreach (SeedPlan seed in SeedPlans.All)
            {
                pages.Add(seed.Name, ReportLanguage.Japanese);
                pages.Add(seed.Name, ReportLanguage.English);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_seed_gets_a_well_formed_page_with_unique_names_and_no_link_into_nothing(
        string seed, ReportLanguage language)
    {
        XDocument page = ReportXml.Parse(Page(seed, language));
        string[] ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(page.Descendants().Attributes("href"), link => Assert.Contains(link.Value.TrimStart('#'), ids));
        Assert.Single(page.Of("h1"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_reaches_out_to_nothing(string seed, ReportLanguage language)
    {
        XDocument page = ReportXml.Parse(Page(seed, language));
        string[] written =
        [
            .. page.Descendants().Attributes().Select(attribute => $"{attribute.Name.LocalName}={attribute.Value}"),
            .. page.Of("style").Concat(page.Of("script")).Select(element => element.Value),
        ];
        Assert.All(written, text =>
        {
            Assert.DoesNotContain("://", text, StringComparison.Ordinal);
            Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
            Assert.DoesNotContain("@import", text, StringComparison.Ordinal);
            Assert.False(text.StartsWith("src=", StringComparison.Ordinal));
            Assert.False(text.StartsWith("style=", StringComparison.Ordinal));
            Assert.False(text.StartsWith("on", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_policy_lets_in_the_page_s_own_style_and_script_alone()
    {
        XDocument page = ReportXml.Parse(Page("kumamoto-progress-4th", ReportLanguage.Japanese));
        XElement meta = page.Of("meta").First(each => each.Attribute("http-equiv") is not null);
        string policy = (string)meta.Attribute("content")!;
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{HashOf(page.Of("style").Single().Value)}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{HashOf(page.Of("script").Single().Value)}'", policy, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_value_stands_on_the_page_with_a_box_to_tick(string seed, ReportLanguage language)
    {
        Plan plan = Entry(seed).Reading.Plan;
        int values = plan.AllIndicators().Distinct(ReferenceEqualityComparer.Instance).Cast<Indicator>()
            .Sum(indicator => indicator.Actuals.Count + indicator.Targets.Count + (indicator.Baseline is null ? 0 : 1));
        XDocument page = ReportXml.Parse(Page(seed, language));
        Assert.Equal(values, page.Of("input").Select(box => (string?)box.Attribute("data-value")).Distinct().Count());
        Assert.All(page.Of("input"), box => Assert.NotEqual("", (string?)box.Attribute("aria-label")));
    }

    [Fact]
    public void The_source_stands_beside_the_value_with_the_printed_words_marked()
    {
        XDocument page = ReportXml.Parse(Page("kumamoto-progress-4th", ReportLanguage.Japanese));
        XElement row = page.Of("article").First(article => (string?)article.Attribute("id") == "i1");
        Assert.Equal(["H30：95.1％", "91.8％", "92.43％", "100％"], row.Of("mark").Select(mark => mark.Value.Trim()));
    }

    [Fact]
    public void The_counts_are_those_of_the_evaluation()
    {
        ReportEntry entry = Entry("kumamoto-progress-4th");
        RatingScheme scheme = RatingScheme.Named("plain");
        RatingCounts counts = entry.Reading.Plan.Evaluate(new() { Schemes = [scheme] }).Counts(scheme);
        XElement standing = ReportXml.Parse(PlanReport.ToHtml(entry)).Of("section").First();
        Assert.Equal(
            counts.Grades.Select(count => $"{count.Grade.Mark} {count.Grade.Japanese} {count.Count}")
                .Append($"{scheme.NotAssessed.Mark} {scheme.NotAssessed.Japanese} {counts.Total - counts.Assessed}"),
            standing.WithClass("wp-counts").Single().Of("li").Select(item => item.Value));
    }

    [Fact]
    public void Hostile_words_arrive_as_text_everywhere()
    {
        string html = PlanReport.ToHtml(new ReportEntry(HostileReading(), SourceDocument.OfText(Hostile, Hostile)));
        XDocument page = ReportXml.Parse(html);
        Assert.Single(page.Of("script"));
        Assert.DoesNotContain("alert(1)</script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', html);
        Assert.DoesNotContain('\u202E', html);
        string shown = Hostile.Replace('\u001B', '\uFFFD').Replace('\u202E', '\uFFFD');
        Assert.Equal(shown, page.Of("h1").Single().Value);
        Assert.Contains(page.Of("h4"), name => name.Value.StartsWith(shown, StringComparison.Ordinal));
        Assert.Contains(page.Of("h3"), goal => goal.Value.Contains(shown, StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_words_arrive_as_text_in_fragments_and_drawings()
    {
        Plan plan = HostileReading().Plan;
        string[] made =
        [
            plan.View().ToHtml(), plan.Indicators[0].View().ToHtml(), plan.Indicators[0].View().ToSvg(),
            plan.Evaluate(new() { Schemes = RatingScheme.All }).View().ToHtml(),
        ];
        Assert.All(made, each => Assert.Empty(ReportXml.Parse(each).Of("script")));
    }

    [Fact]
    public void What_the_reader_doubts_comes_first()
    {
        PlanReading reading = new()
        {
            Plan = new Plan { Indicators = [Cli.Examples.Rate] },
            Sources = new SourceMap(
            [
                new("/indicators/0/baseline", new(LineSpan.At(1), Confidence.Certain)),
                new("/indicators/0/actuals/0", new(LineSpan.At(1), Confidence.Likely)),
                new("/indicators/0/actuals/1", new(LineSpan.At(1), Confidence.Guessed)),
            ]),
        };
        XDocument page = ReportXml.Parse(PlanReport.ToHtml(new ReportEntry(reading)));
        XElement look = page.Of("section").First(section => (string?)section.Attribute("id") == "look");
        Assert.Equal(["92.43％", "91.8％"], look.WithClass("doubt").Select(row => row.Of("td").ElementAt(2).Value));
    }

    [Fact]
    public void Several_plans_are_compared_with_the_reason_where_they_cannot_be()
    {
        var first = new ReportEntry(new PlanReading
        {
            Plan = new Plan { Title = "甲", Indicators = [Cli.Examples.Rate] },
        });
        var second = new ReportEntry(new PlanReading
        {
            Plan = new Plan { Title = "乙", Indicators = [Cli.Examples.Rate, Cli.Examples.WithoutBaseline] },
        });
        XDocument page = ReportXml.Parse(PlanReport.ToHtml([first, second]));
        Assert.Contains(page.Of("h3"), heading => heading.Value == "比べられる指標 1");
        Assert.Contains(page.Of("td"), cell => cell.Value == "一部の計画にしかありません。");
    }

    [Fact]
    public void A_page_is_the_same_every_time() => Assert.Equal(
        Page("kumamoto-priority-3rd", ReportLanguage.Japanese), Page("kumamoto-priority-3rd", ReportLanguage.Japanese));

    [Fact]
    public void A_plan_without_anything_gets_a_page_too()
    {
        XDocument page = ReportXml.Parse(PlanReport.ToHtml(new ReportEntry(new PlanReading { Plan = new Plan() })));
        Assert.Equal("標題のない計画", page.Of("h1").Single().Value);
    }

    [Fact]
    public void The_depth_of_a_plan_is_not_the_depth_of_the_program()
    {
        var measure = new Measure { Title = "m" };
        for (int i = 0; i < 20_000; i++) measure = new Measure { Title = "m", Measures = [measure] };
        var plan = new Plan { Goals = [new Goal { Title = "g", Measures = [measure] }] };
        Assert.True(plan.View().ToHtml().Length > 20_000);
    }

    [Fact]
    public void What_was_not_read_is_told()
    {
        ReportEntry entry = ReportEntry.Read(SourceDocument.OfText("第１回の会議は令和３年に開かれました。\nそのほかの文。"));
        string html = PlanReport.ToHtml(entry);
        Assert.Contains("2行で、うち数字を含むものは1行", html, StringComparison.Ordinal);
        Assert.Contains("第1回の会議は令和3年に開かれました。", html, StringComparison.Ordinal);
    }

    private static string Page(string seed, ReportLanguage language) =>
        PlanReport.ToHtml(Entry(seed), new ReportOptions { Language = language });

    private static ReportEntry Entry(string seed) => ReportEntry.Read(
        SourceDocument.OfText(SeedPlans.All.First(each => each.Name == seed).Text, $"{seed}.txt"));

    private static string HashOf(string text) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static PlanReading HostileReading()
    {
        var year = new FiscalYear(2020);
        var indicator = new Indicator
        {
            Name = Hostile,
            Context = Hostile,
            Unit = Unit.Of(Hostile),
            Notes = [Hostile],
            Baseline = new Observation(year, MissingReason.NotNumeric) { Text = Hostile },
            Actuals = [new Observation(year + 1, new Quantity(1, Unit.Of(Hostile))) { Text = Hostile }],
            Targets = [new Target(year + 4, new Quantity(2, Unit.Of(Hostile))) { Text = Hostile }],
            Grades = [new PublishedGrade(year + 1, Hostile)],
        };
        var programme = new Programme { Name = Hostile, Departments = [Hostile], Outline = Hostile };
        return new PlanReading
        {
            Source = Hostile,
            Plan = new Plan
            {
                Title = Hostile,
                Municipality = Hostile,
                Publishers = [Hostile],
                Principles = [new Principle(Hostile)],
                Relations = [new PlanRelation(PlanRelationKind.Contains, Hostile)],
                Goals =
                [
                    new Goal
                    {
                        Title = Hostile,
                        Label = Hostile,
                        Number = Hostile,
                        Description = Hostile,
                        Issues = [Hostile],
                        Initiatives = [Hostile],
                        Programmes = [programme],
                        Notes = [new ProgressNote { Text = Hostile, Heading = Hostile }],
                        Measures = [new Measure { Title = Hostile, Indicators = [indicator with { }] }],
                    },
                ],
                Indicators = [indicator],
            },
            Sources = new SourceMap([new("/indicators/0/actuals/0", new(LineSpan.At(1), Confidence.Guessed))]),
            Diagnostics =
            [
                new Diagnostic("WP2001", DiagnosticSeverity.Warning, new CellPlace(Hostile, "A1"), Hostile, Hostile),
            ],
        };
    }
}
