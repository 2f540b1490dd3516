namespace WelfarePlan.Documents.Grids;

/// <summary>How much of a cell the words of a head explain.</summary>
internal enum HeadCoverage
{
    /// <summary>A known word stands among others.</summary>
    Part = 0,

    /// <summary>Known words and years, and nothing else.</summary>
    Whole = 1,
}
