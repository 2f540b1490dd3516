using System.Globalization;
using WelfarePlan.Documents;
using WelfarePlan.Files;
using WelfarePlan.Json;

namespace WelfarePlan.Tests;

/// <summary>The page on limits, and the limits.</summary>
public sealed class SecurityPageTests
{
    private const string Page = "docs/security.md";

    [Theory]
    [InlineData(typeof(ReadLimits))]
    [InlineData(typeof(PlanFileLimits))]
    public void Every_limit_stands_on_the_page_with_its_default(Type limits)
    {
        object defaults = limits.GetProperty("Default")!.GetValue(null)!;
        string page = RepositoryFolder.ReadText(Page);

        Assert.All(
            limits.GetProperties().Where(property => property.Name != "Default"),
            property =>
            {
                string number = Convert.ToInt64(property.GetValue(defaults), CultureInfo.InvariantCulture)
                    .ToString("N0", CultureInfo.InvariantCulture);
                Assert.Contains($"| `{limits.Name}.{property.Name}` | {number} |", page, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void The_depth_of_plans_in_JSON_stands_on_the_page() =>
        Assert.Contains(
            $"| `PlanJson.MaximumMeasureDepth`, fixed | {PlanJson.MaximumMeasureDepth} |",
            RepositoryFolder.ReadText(Page),
            StringComparison.Ordinal);
}
