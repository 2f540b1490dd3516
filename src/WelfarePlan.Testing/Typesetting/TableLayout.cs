namespace WelfarePlan.Testing.Typesetting;

/// <summary>How the heads of a typeset table stand over its values.</summary>
internal enum TableLayout
{
    /// <summary>One row: 基準値（R5年度）.</summary>
    OneRow = 0,

    /// <summary>Two rows, each role once over its years.</summary>
    RolesOverYears = 1,

    /// <summary>Two rows, each year over 目標 and 実績.</summary>
    YearsOverRoles = 2,

    /// <summary>Rows of 目標 and 実績 beside one name.</summary>
    PairedRows = 3,
}
