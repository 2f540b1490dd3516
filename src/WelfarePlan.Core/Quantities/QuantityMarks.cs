namespace WelfarePlan.Quantities;

/// <summary>What stands with a written quantity and is no part of its unit.</summary>
[Flags]
public enum QuantityMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The amount is rounded: 約30%, 30％程度, 概ね30%.</summary>
    Approximate = 1,

    /// <summary>The amount has gathered since a start: 累計, 延べ1,200人.</summary>
    Cumulative = 2,

    /// <summary>The amount is of a year: 年2回, 12回/年.</summary>
    Yearly = 4,

    /// <summary>The amount is of a month: 月2回.</summary>
    Monthly = 8,

    /// <summary>The amount is of a week: 週2回.</summary>
    Weekly = 16,

    /// <summary>The amount is to be reached in every year: 毎年度2回.</summary>
    EveryYear = 32,

    /// <summary>The amount is a mean: 平均3.2人.</summary>
    Mean = 64,

    /// <summary>The amount may change: 速報値, 暫定値.</summary>
    Provisional = 128,

    /// <summary>The amount was expected when it was written: 見込.</summary>
    Estimated = 256,

    /// <summary>The amount is what came about: 実績.</summary>
    Actual = 512,

    /// <summary>The amount is the numerator of a fraction: 3分の1.</summary>
    Fraction = 1024,

    /// <summary>The lower end of a range is not part of it: 40%超60%以下.</summary>
    LowerExcluded = 2048,

    /// <summary>The upper end of a range is not part of it: 40%以上60%未満.</summary>
    UpperExcluded = 4096,
}
