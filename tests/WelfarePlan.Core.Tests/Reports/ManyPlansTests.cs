using System.Runtime.CompilerServices;
using System.Xml.Linq;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Reports;

namespace WelfarePlan.Tests.Reports;

/// <summary>A report on many plans holds those that go side by side, and of more none.</summary>
public sealed class ManyPlansTests
{
    private const int Many = 200;

    [Fact]
    public void A_list_of_plans_holds_none_of_those_that_it_has_written()
    {
        var plans = new List<WeakReference>();
        var held = new List<int>();

        Assert.Equal(Many, PlanReport.Write(TextWriter.Null, Told(plans, held)));

        Assert.InRange(held.Max(), 0, PlanReport.MostSideBySide + 1);
        Assert.InRange(held.Skip(PlanReport.MostSideBySide + 1).Max(), 0, 2);
    }

    [Fact]
    public void Plans_go_side_by_side_up_to_a_letter_each_and_one_after_another_beyond()
    {
        XDocument compared = ReportXml.Parse(PlanReport.ToHtml([.. Entries(PlanReport.MostSideBySide)]));
        XDocument listed = ReportXml.Parse(PlanReport.ToHtml([.. Entries(PlanReport.MostSideBySide + 1)]));

        Assert.Contains(compared.Of("section"), section => (string?)section.Attribute("id") == "compared");
        Assert.DoesNotContain(listed.Of("section"), section => (string?)section.Attribute("id") == "compared");
        Assert.Equal(
            Enumerable.Range(1, PlanReport.MostSideBySide + 1).Select(number => $"{number}. 計画{number}"),
            listed.Of("section").Single().Of("h3").Select(title => title.Value).Where(title => title.Contains(". ")));
        Assert.Contains(listed.Of("p"), words => words.Value == "計画は27件です。");
        Assert.Contains(listed.Of("header").Single().Of("p"), words => words.Value.Contains("26件まで"));
    }

    [Fact]
    public void Plans_that_come_one_by_one_give_the_page_of_all()
    {
        foreach (int count in (ReadOnlySpan<int>)[1, 2, 30])
        {
            using var page = new StringWriter();
            Assert.Equal(count, PlanReport.Write(page, Entries(count)));
            Assert.Equal(PlanReport.ToHtml([.. Entries(count)]), page.ToString());
        }
    }

    [Fact]
    public void Of_no_plan_nothing_is_written()
    {
        using var page = new StringWriter();
        Assert.Equal(0, PlanReport.Write(page, []));
        Assert.Empty(page.ToString());
        Assert.Throws<ArgumentException>(() => PlanReport.ToHtml([]));
    }

    private static IEnumerable<ReportEntry> Entries(int count) => Enumerable.Range(1, count).Select(Entry);

    private static ReportEntry Entry(int number) => new(new PlanReading
    {
        Plan = new Plan { Title = $"計画{number}", Indicators = [Cli.Examples.Rate with { Context = $"取組{number}" }] },
    });

    // Whenever a plan is asked for, those before it that are still held are counted.
    private static IEnumerable<ReportEntry> Told(List<WeakReference> plans, List<int> held)
    {
        for (int i = 0; i < Many; i++)
        {
            GC.Collect();
            held.Add(plans.Count(plan => plan.IsAlive));
            yield return Noted(i, plans);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReportEntry Noted(int number, List<WeakReference> plans)
    {
        ReportEntry entry = Entry(number);
        plans.Add(new(entry.Reading.Plan));
        return entry;
    }
}
