namespace WelfarePlan.Documents.Tables;

/// <summary>How plainly words name departments.</summary>
internal enum DepartmentSign
{
    None = 0,

    /// <summary>Departments end so, and programmes do (敬老会, こども園).</summary>
    Possible,

    /// <summary>Hardly anything else ends so (福祉課, 社会福祉協議会).</summary>
    Plain,
}
