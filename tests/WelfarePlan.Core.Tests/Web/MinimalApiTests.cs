using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Seeds;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Web;

/// <summary>A real web application with minimal APIs, asked over HTTP.</summary>
public sealed class MinimalApiTests : IAsyncLifetime, IDisposable
{
    private static readonly SeedPlan Seed = SeedPlans.KumamotoProgress4th;

    private WebApplication _app = null!;

    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/plan", () => Seed.Plan);
        _app.MapGet("/reading", () => Seed.Reading);
        _app.MapGet("/evaluation", (FiscalYear year) => Seed.Plan.Evaluate(Options(year)));
        _app.MapGet("/results", (FiscalYear year) => Seed.Plan.Evaluate(Options(year)).Results);
        _app.MapGet("/quantity", () => new Quantity(10, Unit.Percent));
        _app.MapPost("/indicator", (Indicator indicator) => indicator);
        _app.MapPost("/progress", (Indicator indicator, FiscalYear year) => indicator.ProgressIn(year));
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_plan_that_was_got_equals_the_plan() =>
        Assert.Equal(Seed.Plan, await _client.GetFromJsonAsync<Plan>("/plan"));

    [Fact]
    public async Task A_reading_that_was_got_keeps_diagnostics_and_places() =>
        Assert.Equal(Seed.Reading, await _client.GetFromJsonAsync<PlanReading>("/reading"));

    [Fact]
    public async Task An_evaluation_that_was_got_equals_the_evaluation() =>
        Assert.Equal(
            Seed.Plan.Evaluate(Options(new(2021))),
            await _client.GetFromJsonAsync<PlanEvaluation>("/evaluation?year=R3")
        );

    [Fact]
    public async Task A_list_of_results_that_was_got_equals_the_results() =>
        Assert.Equal(
            Seed.Plan.Evaluate(Options(new(2021))).Results,
            (await _client.GetFromJsonAsync<EvaluationResult[]>("/results?year=2021"))!
        );

    [Fact]
    public async Task A_quantity_is_an_object_with_value_and_unit()
    {
        using var json = JsonDocument.Parse(await _client.GetStringAsync(new Uri("/quantity", UriKind.Relative)));
        Assert.Equal(10, json.RootElement.GetProperty("value").GetDecimal());
        Assert.Equal("％", json.RootElement.GetProperty("unit").GetString());
    }

    [Fact]
    public async Task An_indicator_that_was_posted_comes_back_equal()
    {
        foreach (Indicator indicator in Seed.Plan.AllIndicators())
        {
            using HttpResponseMessage response = await _client.PostAsJsonAsync("/indicator", indicator);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(indicator, await response.Content.ReadFromJsonAsync<Indicator>());
        }
    }

    [Fact]
    public async Task An_indicator_that_was_posted_is_evaluated()
    {
        Indicator indicator = Seed.Plan.AllIndicators().First();
        using HttpResponseMessage response = await _client.PostAsJsonAsync("/progress?year=2021", indicator);
        EvaluationResult result = (await response.Content.ReadFromJsonAsync<EvaluationResult>())!;
        Assert.Equal(indicator.ProgressIn(new FiscalYear(2021)), result);
        Assert.Equal(indicator.ProgressIn(new FiscalYear(2021)).Explanation, result.Explanation);
    }

    [Fact]
    public async Task An_indicator_that_is_none_is_a_bad_request_and_no_fault_of_the_server()
    {
        using var body = new StringContent(
            """{"name":"a","actuals":[{"fiscalYear":2020}]}""", System.Text.Encoding.UTF8, "application/json"
        );
        using HttpResponseMessage response = await _client.PostAsync(new Uri("/indicator", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static EvaluationOptions Options(FiscalYear year) => new() { Year = year, Schemes = RatingScheme.All };
}
