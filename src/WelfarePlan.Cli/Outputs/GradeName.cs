using WelfarePlan.Evaluation;

namespace WelfarePlan.Cli.Outputs;

/// <summary>A grade in a cell: its sign, and the code that its scheme prints (A, B*) or, where that is a name of
/// ours, its words.</summary>
internal static class GradeName
{
    private const int LongestPrinted = 2;

    public static string Of(RatingGrade grade, Wording words) =>
        $"{grade.Mark} {(grade.Code.Length <= LongestPrinted ? grade.Code : words[grade.Japanese, grade.English])}";
}
