namespace WelfarePlan.Time;

/// <summary>What stands between year, month and day.</summary>
public enum DateForm
{
    /// <summary>6年3月31日.</summary>
    Units = 0,

    /// <summary>6.3.31.</summary>
    Dots = 1,

    /// <summary>6/3/31.</summary>
    Slashes = 2,
}
