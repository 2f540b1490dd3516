namespace WelfarePlan.Testing.Printing;

/// <summary>Where a table prints the unit of its values.</summary>
internal enum UnitPlace
{
    /// <summary>Behind each number.</summary>
    Cell = 0,

    /// <summary>In a column of its own.</summary>
    Column = 1,

    /// <summary>In brackets behind the name.</summary>
    Name = 2,
}
