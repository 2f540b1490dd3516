namespace WelfarePlan.Exchange.Tables;

/// <summary>What a value is to its indicator.</summary>
internal enum ValueRole
{
    /// <summary>基準値.</summary>
    Baseline,

    /// <summary>実績値.</summary>
    Actual,

    /// <summary>目標値.</summary>
    Target,
}
