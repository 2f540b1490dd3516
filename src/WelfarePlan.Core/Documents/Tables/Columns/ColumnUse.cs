namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>What the cells of a column are for, by its head and by the cells themselves.</summary>
internal enum ColumnUse
{
    /// <summary>Words that nothing asks for.</summary>
    Other = 0,
    Name,

    /// <summary>What a name belongs to: 取組, 事業名, 基本施策.</summary>
    Context,
    Number,
    Unit,
    Value,

    /// <summary>The year of the values of a role: 目標年度 over 令和8年度.</summary>
    YearOfRole,

    /// <summary>The year of the values of a row: 年度 over 2021 and 2022, beside one name.</summary>
    YearOfRow,

    /// <summary>The role of the values of a row: 区分 over 目標 and 実績.</summary>
    RoleOfRow,
    Department,
    Outline,
    Outlook,
    Direction,
}
