namespace WelfarePlan.Quantities;

/// <summary>What a written quantity says about the amount that is meant.</summary>
public enum QuantityBound
{
    /// <summary>The amount itself: 95%.</summary>
    Exact = 0,

    /// <summary>The amount or more: 1回以上, 最低3回.</summary>
    AtLeast = 1,

    /// <summary>The amount or less: 30件以下, 5日以内.</summary>
    AtMost = 2,

    /// <summary>More than the amount: 5%超.</summary>
    MoreThan = 3,

    /// <summary>Less than the amount: 5%未満.</summary>
    LessThan = 4,

    /// <summary>From the amount to an upper one: 30～40%, 40%以上60%以下.</summary>
    Between = 5,

    /// <summary>More than before by the amount: 5人増.</summary>
    IncreaseBy = 6,

    /// <summary>Less than before by the amount: 3ポイント減.</summary>
    DecreaseBy = 7,

    /// <summary>The amount is to be held: 95%を維持.</summary>
    Maintain = 8,
}
