namespace WelfarePlan.Quantities;

/// <summary>What stands behind a year and changes what is meant.</summary>
internal enum TimeTailKind : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>～ or 以降: from then on.</summary>
    Open = 1,

    /// <summary>（実績） or （見込）.</summary>
    Marks = 2,

    /// <summary>上半期 or 下半期.</summary>
    Half = 3,

    /// <summary>第1四半期.</summary>
    Quarter = 4,
}
