using FsCheck.Xunit;
using WelfarePlan.Testing;

namespace WelfarePlan.Tests.Properties;

/// <summary>How every <c>[Property]</c> of this assembly is run: its number of cases, its seed, and the values of our
/// types.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class LawsAttribute : PropertiesAttribute
{
    private const int Usual = 100;
    private const int Full = 1000;

    public LawsAttribute()
    {
        MaxTest = LawCases.Of(Usual, Full);
        QuietOnSuccess = true;
        Arbitrary = [typeof(WelfareArbitraries)];
        if (LawSeed.Current is { } seed) Replay = seed;
    }
}
