#:sdk Microsoft.NET.Sdk.Web
#:project ../src/WelfarePlan.Core
#:property JsonSerializerIsReflectionEnabledByDefault=true
// A minimal API that serves plans and evaluations as they are. It asks itself once, and ends when Enter is pressed.
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Seeds;
using WelfarePlan.Time;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
using WebApplication app = builder.Build();

app.MapGet("/plans", () => SeedPlans.All.Select(seed => seed.Name));
app.MapGet("/plans/{name}", (string name) => Find(name) is { } plan ? Results.Ok(plan) : Results.NotFound());
app.MapGet(
    "/plans/{name}/{year}",
    (string name, FiscalYear year) => Find(name) is { } plan
        ? Results.Ok(plan.Evaluate(new() { Year = year, Methods = [EvaluationMethod.Progress] }).Results)
        : Results.NotFound()
);

await app.StartAsync();
using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
string name = SeedPlans.KumamotoProgress4th.Name;
Console.WriteLine(await client.GetStringAsync(new Uri("/plans", UriKind.Relative)));
Plan? served = await client.GetFromJsonAsync<Plan>($"/plans/{name}");
Console.WriteLine($"{served?.Title}: {served == SeedPlans.KumamotoProgress4th.Plan}");
Console.WriteLine((await client.GetStringAsync(new Uri($"/plans/{name}/R3", UriKind.Relative)))[..400]);
Console.ReadLine();
await app.StopAsync();

static Plan? Find(string name) => SeedPlans.All.FirstOrDefault(seed => seed.Name == name)?.Plan;
