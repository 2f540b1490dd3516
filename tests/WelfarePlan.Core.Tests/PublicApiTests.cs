using WelfarePlan.Exchange;
using WelfarePlan.Files;
using WelfarePlan.Plans;
using WelfarePlan.Testing;
using WelfarePlan.Tests.PublicApi;

namespace WelfarePlan.Tests;

public sealed class PublicApiTests
{
    private static readonly string ExampleText =
        ApiTypes.Of([typeof(ApiExample), typeof(ApiExampleExtensions), typeof(ApiPair<>)]);

    [Theory]
    [InlineData(typeof(Plan), "PublicApi.txt")]
    [InlineData(typeof(PlanFile), "PublicApi.Files.txt")]
    [InlineData(typeof(PlanEntry), "PublicApi.Exchange.txt")]
    [InlineData(typeof(WelfareArbitraries), "PublicApi.Testing.txt")]
    public void The_public_interface_of_a_package_changes_only_when_somebody_means_it(Type inside, string approved) =>
        ApprovedText.ShouldMatch($"tests/WelfarePlan.Core.Tests/{approved}", ApiTypes.Of(inside.Assembly));

    [Theory]
    [InlineData("    protected new(string? name, params int[] numbers)")]
    [InlineData("    required IReadOnlyList<string?> Names { get; init; }")]
    [InlineData("    static bool TryFind(string name, [NotNullWhen(true)] out string? found)")]
    [InlineData("    protected int Inner { get; }")]
    [InlineData(
        "    abstract T? First<T>(IEnumerable<T> items, int at = 3, DayOfWeek day = DayOfWeek.Friday) where T : class, "
            + "IComparable<T>"
    )]
    [InlineData("    const decimal Half = 0.5")]
    [InlineData("    extension(ApiExample example)")]
    [InlineData("        bool IsEmpty { get; }")]
    [InlineData("        int CountTo(int last)")]
    [InlineData("        static ApiPair<int> Make(int left)")]
    [InlineData("    static int Old(this ApiExample example)")]
    [InlineData(
        "WelfarePlan.Tests.PublicApi: readonly record struct ApiPair<T> : IComparable<ApiPair<T>> where T : struct"
    )]
    [InlineData("    new(T Left, int? Right)")]
    public void The_printer_writes_what_callers_see(string line) => Assert.Contains(line, ExampleText.Split('\n'));

    [Theory]
    [InlineData("Hidden")]
    [InlineData("get_")]
    [InlineData("<Clone>")]
    [InlineData("<Extension>")]
    [InlineData("PrintMembers")]
    [InlineData("GetHashCode")]
    public void The_printer_leaves_out_what_callers_do_not_see(string word) =>
        Assert.DoesNotContain(word, ExampleText, StringComparison.Ordinal);

    [Fact]
    public void A_difference_shows_both_sides() =>
        Assert.Equal(
            ["- two", "+ three", "+ five"],
            ApprovedText.Difference(["one", "two", "four"], ["one", "three", "four", "five"])
        );
}
