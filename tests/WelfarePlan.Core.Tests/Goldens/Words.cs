namespace WelfarePlan.Tests.Goldens;

/// <summary>The words of goldens for members of enumerations.</summary>
internal static class Words
{
    /// <summary>Returns the name in camel case, or null.</summary>
    public static string? Of<T>(T? value)
        where T : struct, Enum =>
        value?.ToString() is { } name ? string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1)) : null;
}
