namespace WelfarePlan.Exchange.Tables;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>true or false.</summary>
    Truth,

    /// <summary>Several texts, as a JSON array.</summary>
    List,
}
