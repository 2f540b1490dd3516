using FsCheck;
using FsCheck.Fluent;

namespace WelfarePlan.Tests;

public sealed class PropertyExtensionsTests
{
    [Fact]
    public void A_law_that_does_not_hold_fails_its_test()
    {
        Config usual = PropertyExtensions.Configure(tests: null, seed: null);

        Exception failure = Assert.ThrowsAny<Exception>(() => Check.One(usual, Prop.ForAll<int>(number => number < 5)));

        Assert.Contains("Falsifiable", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 200)]
    [InlineData("", 200)]
    [InlineData("1000", 1000)]
    public void A_law_is_tried_as_often_as_asked(string? text, int tests)
    {
        int cases = 0;

        Check.One(PropertyExtensions.Configure(text, seed: null), Prop.ForAll<int>(_ => ++cases > 0));

        Assert.Equal(tests, cases);
    }

    [Theory]
    [InlineData("(123,457)")]
    [InlineData("123, 457")]
    public void A_seed_replays_the_run_that_printed_it(string seed)
    {
        var first = new List<int>();
        var second = new List<int>();

        foreach (List<int> seen in new[] { first, second })
        {
            Check.One(
                PropertyExtensions.Configure("50", seed),
                Prop.ForAll<int>(number =>
                {
                    seen.Add(number);
                    return true;
                }));
        }

        Assert.Equal(50, first.Count);
        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("-3", null)]
    [InlineData("many", null)]
    [InlineData(null, "today")]
    [InlineData(null, "(1,2,3,4)")]
    [InlineData(null, "(1,2)")]
    [InlineData(null, "(1,3,x)")]
    public void Settings_that_cannot_be_read_are_refused(string? tests, string? seed) =>
        Assert.Throws<FormatException>(() => PropertyExtensions.Configure(tests, seed));
}
