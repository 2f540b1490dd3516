namespace WelfarePlan.Tests.Cli;

/// <summary>A test on what only Linux has: its devices, its descriptors.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "This needs Linux.";
}
