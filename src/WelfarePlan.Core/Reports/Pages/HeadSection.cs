using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Reports.Parts;
using WelfarePlan.Time;

namespace WelfarePlan.Reports.Pages;

/// <summary>What the document is: title, municipality, period, source.</summary>
internal sealed class HeadSection(HtmlWriter html, Tongue tongue)
{
    private const string Sha = "SHA-256";

    public void Write(ReportEntry entry, ReportOptions options, IReadOnlyList<IndicatorCard> cards)
    {
        PlanReading reading = entry.Reading;
        Plan plan = reading.Plan;
        html.Open("header").Element("h1", PlanTitle.Of(plan, tongue)).Open("dl", ("class", "facts"));
        Write(tongue["市町村", "Municipality"], plan.Municipality);
        string kind = ShownText.Of(plan.Kind, tongue);
        Write(tongue["計画", "Plan"], plan.Edition is { } edition
            ? tongue[$"{kind}（第{ShownText.Count(edition)}次）", $"{kind}, edition {ShownText.Count(edition)}"] : kind);
        Write(tongue["策定主体", "Publishers"], string.Join(tongue["、", ", "], plan.Publishers));
        if (plan.Published is { } month)
            Write(tongue["策定年月", "Published"], FormattableString.Invariant($"{month.Year}-{month.Month:00}"));
        if (plan.Period is { } period) WritePeriod(period, ReportedYear(cards));
        if (options.Year is { } year) Write(tongue["評価年度", "Year evaluated"], ShownText.Of(year, tongue));
        WriteSource(reading, options);
        html.Close("dl");
        WriteFrame(plan);
        html.Close("header");
    }

    private void WritePeriod(FiscalPeriod period, FiscalYear? reported)
    {
        html.Open("div").Element("dt", tongue["計画期間", "Period"]).Open("dd");
        html.Text($"{ShownText.Of(period.From, tongue)}～{ShownText.Of(period.To, tongue)}");
        PeriodBar.Write(html, period, reported, tongue);
        html.Close("dd").Close("div");
    }

    private void WriteSource(PlanReading reading, ReportOptions options)
    {
        string[] words =
        [
            .. reading.Source is { } name ? [name] : (string[])[],
            .. reading.PageCount is { } pages
                ? [tongue[$"{ShownText.Count(pages)}ページ", $"{ShownText.Count(pages)} pages"]] : (string[])[],
            .. options.ReadOn is { } day
                ? [tongue[$"{day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}に読み取り",
                    $"read on {day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}"]]
                : (string[])[],
        ];
        Write(tongue["読み取った資料", "Source"], string.Join(tongue["、", ", "], words));
        if (reading.Sha256 is { } sha) Write(Sha, sha);
    }

    private void Write(string term, string? words)
    {
        if (string.IsNullOrEmpty(words)) return;
        html.Open("div").Element("dt", term);
        html.Element("dd", words, ("class", term == Sha ? "wp-small" : null)).Close("div");
    }

    private void WriteFrame(Plan plan)
    {
        int count = plan.Principles.Count + plan.CrossCuttingGoals.Count + plan.Areas.Count + plan.Relations.Count;
        if (count == 0) return;
        html.Open("details").Element("summary", tongue[
            "基本理念・横断的な目標・活動エリア・関連計画", "Principles, goals across all others, areas, related plans"]);
        html.Open("ul");
        foreach (Principle principle in plan.Principles) Item(tongue["基本理念", "Principle"], principle.Text);
        foreach (CrossCuttingGoal goal in plan.CrossCuttingGoals)
        {
            string words = string.Join(' ', new[] { goal.Number, goal.Title, goal.Description }.OfType<string>());
            Item(tongue["横断的取組目標", "Across all others"], words);
        }

        foreach (ActivityArea area in plan.Areas)
        {
            Item(tongue[$"第{ShownText.Count(area.Layer)}層", $"Layer {ShownText.Count(area.Layer)}"],
                $"{area.Name} {string.Join('、', area.Resources)}".Trim());
        }

        foreach (PlanRelation relation in plan.Relations) Item(ShownText.Of(relation.Kind, tongue), relation.Title);
        html.Close("ul").Close("details");
    }

    private void Item(string term, string words) =>
        html.Open("li").Element("b", term).Text(tongue["：", ": "]).Text(words).Close("li");

    private static FiscalYear? ReportedYear(IReadOnlyList<IndicatorCard> cards) => cards
        .SelectMany(card => card.Indicator.Actuals).Where(actual => actual.Value is not null)
        .Select(actual => actual.Year).Max();
}
