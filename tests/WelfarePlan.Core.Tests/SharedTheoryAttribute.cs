namespace WelfarePlan.Tests;

/// <summary>A theory on the originals: reported as skipped where the shared folder is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedFolder.WhyAbsent;
}
