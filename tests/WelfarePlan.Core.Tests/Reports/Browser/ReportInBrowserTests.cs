using WelfarePlan.Reports;
using WelfarePlan.Seeds;

namespace WelfarePlan.Tests.Reports.Browser;

public sealed class ReportInBrowserTests : IDisposable
{
    private const string Reachable =
        "[...document.querySelectorAll('a[href],summary,input,button,[tabindex=\"0\"]')]"
        + ".filter(each => each.checkVisibility())";

    private const string Focused = $"{Reachable}.indexOf(document.activeElement)";

    private readonly string _folder = Directory.CreateTempSubdirectory("report-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ToolFact("chromium", "chromium-browser", "google-chrome")]
    public async Task A_page_asks_for_nothing_and_says_nothing_in_a_browser()
    {
        await using Chromium browser = await Chromium.StartAsync();
        foreach (SeedPlan seed in SeedPlans.All)
        {
            string page = Write(seed);
            await browser.OpenAsync(page);
            Assert.NotEqual("", await browser.EvaluateAsync("document.title"));
        }

        Assert.Equal(
            SeedPlans.All.Select(PageOf),
            browser.Said.Where(said => said != "about:blank").Distinct(StringComparer.Ordinal));
    }

    [ToolFact("chromium", "chromium-browser", "google-chrome")]
    public async Task The_keyboard_reaches_every_link_every_row_and_every_box()
    {
        await using Chromium browser = await Chromium.StartAsync();
        await browser.OpenAsync(Write(SeedPlans.KumamotoProgress4th));
        await OpenEveryRowAsync(browser);
        int count = int.Parse(await browser.EvaluateAsync($"{Reachable}.length"));
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i <= count; i++)
        {
            await browser.PressAsync("Tab");
            met.Add(await browser.EvaluateAsync(Focused));
        }

        Assert.True(count > 50, $"{count} things can be reached.");
        Assert.Equal(Enumerable.Range(0, count).Select(index => $"{index}").Except(met), []);
    }

    [ToolFact("chromium", "chromium-browser", "google-chrome")]
    public async Task Rows_open_and_boxes_are_ticked_by_keys_and_ticks_live_in_the_address()
    {
        await using Chromium browser = await Chromium.StartAsync();
        string page = Write(SeedPlans.KumamotoProgress4th);
        await browser.OpenAsync(page);
        await browser.EvaluateAsync("document.querySelector('.wp-row details summary, details summary').focus()");
        await browser.PressAsync("Enter", "\r");
        Assert.Equal("true", await browser.EvaluateAsync("document.activeElement.parentElement.open"));

        await OpenEveryRowAsync(browser);
        await browser.EvaluateAsync("document.querySelectorAll('input[data-value]')[2].focus()");
        await browser.PressAsync(" ", " ");
        Assert.Equal("1", await browser.EvaluateAsync(Ticked));
        string address = await browser.EvaluateAsync("location.href");
        Assert.Matches("#.*ok=[0-9]+$", address);

        await browser.OpenAsync(address);
        Assert.Equal("1", await browser.EvaluateAsync(Ticked));
        Assert.Contains("1 / ", await browser.EvaluateAsync("document.querySelector('.ticks').textContent"));
        Assert.DoesNotContain(browser.Said, said => said.Contains("exception", StringComparison.Ordinal));
    }

    [ToolFact("chromium", "chromium-browser", "google-chrome")]
    public async Task What_was_checked_is_saved_as_JSON_with_what_it_was()
    {
        await using Chromium browser = await Chromium.StartAsync();
        await browser.OpenAsync(Write(SeedPlans.KumamotoProgress4th));
        await browser.EvaluateAsync(
            "(window.saved = '', URL.createObjectURL = blob => { blob.text().then(text => window.saved = text); "
                + "return '#'; })");
        await OpenEveryRowAsync(browser);
        await browser.EvaluateAsync("document.querySelector('input[data-value]').click()");
        await browser.EvaluateAsync("document.querySelector('.ticks button').click()");
        string saved;
        do
        {
            saved = await browser.EvaluateAsync("window.saved");
        }
        while (saved.Length == 0);

        Assert.Contains("\"checked\": [", saved, StringComparison.Ordinal);
        Assert.Contains("95.1", saved, StringComparison.Ordinal);
    }

    private const string Ticked =
        "new Set([...document.querySelectorAll('input[data-value]:checked')].map(box => box.dataset.value)).size";

    private static async Task OpenEveryRowAsync(Chromium browser) =>
        await browser.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");

    private string Write(SeedPlan seed)
    {
        string path = Path.Combine(_folder, seed.Name + ".html");
        File.WriteAllText(path, PlanReport.ToHtml(new ReportEntry(seed.Reading)));
        return PageOf(seed);
    }

    private string PageOf(SeedPlan seed) => new Uri(Path.Combine(_folder, seed.Name + ".html")).AbsoluteUri;
}
