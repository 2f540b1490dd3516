using FsCheck.Xunit;

namespace WelfarePlan.Tests.Properties;

/// <summary>Laws whose cases are cheap and whose exceptions are rare: thousands of cases instead of hundreds.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WideLawsAttribute : PropertiesAttribute
{
    private const int Usual = 500;
    private const int Full = 5000;

    public WideLawsAttribute() => MaxTest = LawCases.Of(Usual, Full);
}
