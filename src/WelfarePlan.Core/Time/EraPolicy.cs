namespace WelfarePlan.Time;

/// <summary>What a reader asks of the era that a year is written in.</summary>
/// <remarks>Plans written before an era ended name years that it never had: 平成34年度. They are read unless asked
/// otherwise.</remarks>
public enum EraPolicy
{
    /// <summary>Any year of any era is read: 平成37年 is 2025.</summary>
    Lenient = 0,

    /// <summary>The era must have had a year of that number: 平成31年5月 is read, 平成32年 is not.</summary>
    EraYear = 1,

    /// <summary>The era must have been in force on at least one day of what is written: 平成31年5月 is not read.</summary>
    Strict = 2,
}
