using System.Globalization;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Reports;
using WelfarePlan.Seeds;
using WelfarePlan.Testing;

namespace WelfarePlan.Tests.Laws;

/// <summary>The same bytes give the same result whatever the machine's culture is: its letters without dots, its
/// digits, its decimal comma, its calendar.</summary>
public sealed class CultureLaw
{
    private const int Documents = 40;

    private static readonly string[] Texts =
    [
        .. SeedPlans.All.Select(seed => seed.Text),
        .. Enumerable.Range(0, Documents).Select(seed => DocumentGenerator.Recipe(seed).Print().Text),
    ];

    private static readonly Lazy<string[]> Usual = new(() => Under(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("ja-JP")]
    public void Every_output_is_the_same_under_any_culture(string name)
    {
        // A process without cultures has but one, and this law holds in it.
        bool isInvariant = CultureInfo.GetCultures(CultureTypes.AllCultures).Length == 1;
        CultureInfo culture = isInvariant ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(name);

        string[] outputs = Under(culture);

        for (int i = 0; i < outputs.Length; i++) Assert.Equal(Usual.Value[i], outputs[i]);
    }

    // On a thread of its own, so that no other test meets the culture.
    private static string[] Under(CultureInfo culture)
    {
        string[] outputs = [];
        var thread = new Thread(() => outputs = [.. Texts.Select(Output)])
        {
            CurrentCulture = culture,
            CurrentUICulture = culture,
        };
        thread.Start();
        thread.Join();
        return outputs;
    }

    private static string Output(string text)
    {
        PlanReading reading = PlanDocument.Read(text);
        PlanEvaluation evaluation = reading.Plan.Evaluate(new() { Schemes = RatingScheme.All });
        return string.Join('\n', [
            PlanJson.Write(reading), EvaluationJson.Write(evaluation), reading.Plan.View().ToHtml(),
            .. reading.Diagnostics.Select(diagnostic => diagnostic.ToString()),
            .. reading.Plan.AllIndicators().Select(indicator => indicator.ToString()),
        ]);
    }
}
