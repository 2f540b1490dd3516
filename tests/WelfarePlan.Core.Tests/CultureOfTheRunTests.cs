namespace WelfarePlan.Tests;

/// <summary>A run under a culture of its own says which, so that nobody takes another for it.</summary>
public sealed class CultureOfTheRunTests
{
    private const string Variable = "WELFAREPLAN_CULTURE";

    [Fact]
    public void The_run_is_under_the_culture_that_was_asked_for()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } asked)
            Assert.Equal(asked, Thread.CurrentThread.CurrentCulture.Name);
    }
}
