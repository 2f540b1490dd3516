using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace WelfarePlan.Tests.Properties;

public sealed class PropertyTests
{
    private static int _cases;

    [Fact]
    public void A_law_that_does_not_hold_fails_its_test()
    {
        Exception failure = Assert.ThrowsAny<Exception>(() =>
            Prop.ForAll<int>(number => number < 5).QuickCheckThrowOnFailure()
        );

        Assert.Contains("Falsifiable", failure.Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 7)]
    public bool A_law_is_tried_as_often_as_it_says() => Interlocked.Increment(ref _cases) <= 7;

    [Fact]
    public void Laws_are_small_in_the_fast_loop_and_full_where_the_variable_says_so()
    {
        int cases = new LawsAttribute().MaxTest;

        Assert.Equal(LawCases.AreFull ? 1000 : 100, cases);
        Assert.False(LawCases.Read(null));
        Assert.False(LawCases.Read(""));
        Assert.True(LawCases.Read("full"));
        Assert.Throws<FormatException>(() => LawCases.Read("1000"));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("(123,457)", "123,457")]
    [InlineData("123, 457", "123,457")]
    [InlineData("(123,457,12)", "123,457,12")]
    public void A_seed_is_taken_as_a_failure_prints_it(string? text, string? seed) =>
        Assert.Equal(seed, LawSeed.Read(text));

    [Theory]
    [InlineData("today")]
    [InlineData("(1,2,3,4)")]
    [InlineData("(1,2)")]
    [InlineData("(1,3,x)")]
    public void A_seed_that_cannot_be_read_is_refused(string text) =>
        Assert.Throws<FormatException>(() => LawSeed.Read(text));
}
