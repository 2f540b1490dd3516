using System.Text.Json;
using System.Xml.Linq;

namespace WelfarePlan.Tests;

public sealed class BuildSettingsTests
{
    [Fact]
    public void Every_SDK_of_version_10_may_build()
    {
        using var settings = JsonDocument.Parse(RepositoryFolder.ReadText("global.json"));
        JsonElement sdk = settings.RootElement.GetProperty("sdk");

        Assert.Equal("10.0.100", sdk.GetProperty("version").GetString());
        Assert.Equal("latestFeature", sdk.GetProperty("rollForward").GetString());
    }

    [Theory]
    [InlineData("FsCheck.Xunit")]
    [InlineData("MathNet.Numerics")]
    public void What_only_tests_need_is_listed_with_the_tests(string package)
    {
        Assert.Contains(package, Packages("Tests"));
        Assert.DoesNotContain(package, Packages("Library"));
    }

    [Fact]
    public void The_build_server_tries_every_law_in_full() =>
        Assert.Contains(
            "\nexport WELFAREPLAN_LAWS=full\n", RepositoryFolder.ReadText(".ci/run"), StringComparison.Ordinal
        );

    private static IEnumerable<string> Packages(string label) =>
        from list in XDocument.Parse(RepositoryFolder.ReadText("Directory.Packages.props")).Descendants("ItemGroup")
        where (string?)list.Attribute("Label") == label
        from package in list.Elements("PackageVersion")
        select (string)package.Attribute("Include")!;
}
