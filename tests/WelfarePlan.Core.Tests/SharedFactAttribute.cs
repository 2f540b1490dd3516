namespace WelfarePlan.Tests;

/// <summary>A test on the originals: reported as skipped where the shared folder is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedFolder.WhyAbsent;
}
