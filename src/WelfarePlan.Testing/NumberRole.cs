namespace WelfarePlan.Testing;

/// <summary>What a number says about its indicator.</summary>
public enum NumberRole
{
    /// <summary>The value at the start (基準値).</summary>
    Baseline = 0,

    /// <summary>The result of a year (実績値).</summary>
    Actual = 1,

    /// <summary>The number to reach (目標値), or the lower end of a range.</summary>
    Target = 2,

    /// <summary>The upper end of a target that is a range.</summary>
    TargetUpper = 3,
}
