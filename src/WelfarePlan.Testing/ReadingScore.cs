using WelfarePlan.Documents;

namespace WelfarePlan.Testing;

/// <summary>How much of what documents state a reader got right.</summary>
/// <remarks>
/// Numbers are compared as <see cref="StatedNumber"/>: indicator, role, fiscal year and value must all agree. A wrong
/// number
/// is silent when no warning or error lies at its lines and none names its indicator. Scores add up; the default is
/// none.
/// </remarks>
/// <param name="Stated">The numbers that the reader stated.</param>
/// <param name="Right">Those of them that the documents state.</param>
/// <param name="Silent">Those that the documents do not state, without a diagnostic.</param>
/// <param name="Total">The numbers that the documents state.</param>
/// <param name="Lost">Those of them that the reader did not state, without a diagnostic.</param>
public readonly record struct ReadingScore(int Stated, int Right, int Silent, int Total, int Lost = 0)
{
    /// <summary>Gets the numbers that the reader stated and the documents do not.</summary>
    public int Wrong => Stated - Right;

    /// <summary>Gets the numbers of the documents that the reader found.</summary>
    public int Found => Right;

    /// <summary>Gets the share of stated numbers that are right; 1 where none was stated.</summary>
    public decimal RightShare => Stated == 0 ? 1 : (decimal)Right / Stated;

    /// <summary>Gets the share of true numbers that were found; 1 where there are none.</summary>
    public decimal FoundShare => Total == 0 ? 1 : (decimal)Found / Total;

    /// <summary>Compares what was read with what the document states.</summary>
    /// <param name="result">What was read.</param>
    /// <param name="document">The document.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadingScore Of(PlanReading result, GeneratedDocument document)
    {
        ReadingDifference difference = ReadingDifference.Between(result, document);
        int right = document.Numbers.Count - difference.Missing.Count;
        return new(
            right + difference.Wrong.Count, right, difference.Silent.Count, document.Numbers.Count,
            difference.Lost.Count);
    }

    /// <summary>Adds two scores.</summary>
    /// <param name="left">A score.</param>
    /// <param name="right">Another.</param>
    /// <returns>The score of both.</returns>
    public static ReadingScore operator +(ReadingScore left, ReadingScore right) =>
        new(
            left.Stated + right.Stated, left.Right + right.Right, left.Silent + right.Silent, left.Total + right.Total,
            left.Lost + right.Lost);
}
