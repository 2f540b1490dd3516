using WelfarePlan.Evaluation;

namespace WelfarePlan.Reports.Parts;

/// <summary>The tone of a grade, by its place among the grades of its scheme.</summary>
internal static class GradeTones
{
    private const double GoodEnd = 0.4;
    private const double BadStart = 0.8;

    public static GradeTone Of(RatingGrade grade, RatingScheme scheme)
    {
        if (grade.Rank is not { } rank || scheme.Grades.Count < 2) return GradeTone.None;
        double place = (double)rank / (scheme.Grades.Count - 1);
        return place < GoodEnd ? GradeTone.Good : place > BadStart ? GradeTone.Bad : GradeTone.Middling;
    }

    public static string ClassOf(GradeTone tone) => tone switch
    {
        GradeTone.Good => "wp-good",
        GradeTone.Middling => "wp-mid",
        GradeTone.Bad => "wp-bad",
        _ => "wp-none",
    };

    public static string ColourOf(GradeTone tone) => tone switch
    {
        GradeTone.Good => "#0a5da8",
        GradeTone.Middling => "#8a8a8a",
        GradeTone.Bad => "#a84300",
        _ => "#d0d0d0",
    };
}
