namespace WelfarePlan.Testing.Printing;

/// <summary>Where the target stands.</summary>
internal enum ColumnOrder
{
    /// <summary>Name, baseline, actuals, targets.</summary>
    TargetLast = 0,

    /// <summary>Name, targets, baseline, actuals.</summary>
    TargetSecond = 1,

    /// <summary>Targets, name, baseline, actuals.</summary>
    TargetFirst = 2,

    /// <summary>Baseline, actuals, targets, name.</summary>
    ValuesFirst = 3,
}
