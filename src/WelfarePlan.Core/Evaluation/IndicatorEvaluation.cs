using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>Evaluates indicators.</summary>
public static class IndicatorEvaluation
{
    /// <summary>Evaluates an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    extension(Indicator indicator)
    {
        /// <summary>Applies one method in one year.</summary>
        /// <param name="method">The method.</param>
        /// <param name="year">The fiscal year, or null for that of the options.</param>
        /// <param name="options">Year, targets and excluded years; its methods and schemes are not read.</param>
        /// <returns>The result.</returns>
        public EvaluationResult Evaluate(EvaluationMethod method, FiscalYear? year = null,
            EvaluationOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(indicator);
            ArgumentNullException.ThrowIfNull(method);
            options ??= EvaluationOptions.Default;
            year ??= options.Year ?? IndicatorFigures.LatestYear(indicator, options.AsOf);
            var question = FigureQuestion.Of(year, options);
            EvaluationInputs inputs = IndicatorFigures.Gather(indicator, question);
            SeriesPoint[] series =
                method.UsesSeries ? SeriesOf(indicator, question.UpTo, options.ExcludedYears) : [];
            SeriesPoint[] all = method.UsesSeries ? SeriesOf(indicator, question.UpTo, []) : [];
            return Result(new(indicator, year, inputs, new(series)), method, series, all);
        }

        /// <summary>Gives the grade of a scheme in one year.</summary>
        /// <param name="scheme">The scheme.</param>
        /// <param name="year">The fiscal year, or null for that of the options.</param>
        /// <param name="options">Year, targets and excluded years; its methods and schemes are not read.</param>
        /// <returns>The computed grade and what decided it.</returns>
        public IndicatorRating Rate(RatingScheme scheme, FiscalYear? year = null, EvaluationOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(indicator);
            ArgumentNullException.ThrowIfNull(scheme);
            options ??= EvaluationOptions.Default;
            year ??= options.Year ?? IndicatorFigures.LatestYear(indicator, options.AsOf);
            var question = FigureQuestion.Of(year, options);
            SeriesPoint[] series = SeriesOf(indicator, question.UpTo, options.ExcludedYears);
            return new IndicatorRating(indicator, year, scheme, RatingOf(indicator, scheme, question, series));
        }

        /// <summary>Gathers the figures of a year: the actual, and the baseline and target that it is measured
        /// by.</summary>
        /// <param name="year">The fiscal year, or null for the latest actual.</param>
        /// <param name="targets">Whether the target counts as last revised or as first set.</param>
        /// <returns>The figures; nothing is allocated.</returns>
        public EvaluationInputs InputsIn(FiscalYear? year, TargetEdition targets = TargetEdition.Current)
        {
            ArgumentNullException.ThrowIfNull(indicator);
            year ??= IndicatorFigures.LatestYear(indicator, asOf: null);
            return IndicatorFigures.Gather(indicator, new FigureQuestion(year) { Edition = targets });
        }

        /// <summary>Returns achievement, actual over target (達成率).</summary>
        /// <param name="year">The fiscal year.</param>
        /// <returns>The result.</returns>
        public EvaluationResult AchievementIn(FiscalYear year) =>
            indicator.Evaluate(EvaluationMethod.AchievementActualOverTarget, year);

        /// <summary>Returns progress from the baseline (進捗率).</summary>
        /// <param name="year">The fiscal year.</param>
        /// <returns>The result.</returns>
        public EvaluationResult ProgressIn(FiscalYear year) => indicator.Evaluate(EvaluationMethod.Progress, year);

        /// <summary>Returns where a steady course would stand (期待値).</summary>
        /// <param name="year">The fiscal year.</param>
        /// <returns>The result.</returns>
        public EvaluationResult ExpectedIn(FiscalYear year) => indicator.Evaluate(EvaluationMethod.Expected, year);

        /// <summary>Returns progress over the elapsed share of the time (進捗ペース).</summary>
        /// <param name="year">The fiscal year.</param>
        /// <returns>The result.</returns>
        public EvaluationResult PaceIn(FiscalYear year) => indicator.Evaluate(EvaluationMethod.Pace, year);

        /// <summary>Returns what is still missing to the target (目標との差).</summary>
        /// <param name="year">The fiscal year.</param>
        /// <returns>The result.</returns>
        public EvaluationResult GapIn(FiscalYear year) => indicator.Evaluate(EvaluationMethod.Gap, year);

        /// <summary>Returns the change needed each year from now on (必要年間改善量).</summary>
        /// <param name="year">The fiscal year.</param>
        /// <returns>The result.</returns>
        public EvaluationResult RequiredAnnualChangeIn(FiscalYear year) =>
            indicator.Evaluate(EvaluationMethod.RequiredAnnualChange, year);

        /// <summary>Returns the change since the baseline relative to it (相対的変化).</summary>
        /// <param name="year">The fiscal year.</param>
        /// <returns>The result.</returns>
        public EvaluationResult RelativeChangeIn(FiscalYear year) =>
            indicator.Evaluate(EvaluationMethod.RelativeChange, year);

        /// <summary>Returns whether the target is reached (目標達成).</summary>
        /// <param name="year">The fiscal year.</param>
        /// <returns>The result; <see cref="EvaluationResult.Truth"/> is yes or no.</returns>
        public EvaluationResult ReachedIn(FiscalYear year) => indicator.Evaluate(EvaluationMethod.Reached, year);

        /// <summary>Returns the slope of the least-squares line up to a year, the baseline included (傾き).</summary>
        /// <param name="year">The last fiscal year of the series.</param>
        /// <returns>The result.</returns>
        public EvaluationResult SlopeOlsUpTo(FiscalYear year) => indicator.Evaluate(EvaluationMethod.SlopeOls, year);
    }

    internal static SeriesPoint[] SeriesOf(Indicator indicator, FiscalYear? year, IReadOnlyList<FiscalYear> excluded)
    {
        var points = new SeriesPoint[IndicatorSeries.Capacity(indicator)];
        int count = IndicatorSeries.Gather(indicator, year, excluded, points);
        return count == points.Length ? points : points[..count];
    }

    // Several targets for one year are all meant, and the worst counts; a target and its revisions are one target.
    internal static Rating RatingOf(
        Indicator indicator, RatingScheme scheme, FigureQuestion question, ReadOnlySpan<SeriesPoint> series)
    {
        question = question with { Choice = scheme.Target };
        Target? chosen = Targets.Of(indicator, question);
        Rating worst = scheme.Rate(IndicatorFigures.Gather(indicator, question, chosen), series);
        for (int i = 0; chosen is { Revision: null } && i < indicator.Targets.Count; i++)
        {
            Target other = indicator.Targets[i];
            if (ReferenceEquals(other, chosen) || other.Revision is not null || other.Year != chosen.Year) continue;
            worst = RatingScheme.Worse(worst, scheme.Rate(IndicatorFigures.Gather(indicator, question, other), series));
        }

        return worst;
    }

    internal static EvaluationResult Result(ResultBasis basis, EvaluationMethod method, SeriesPoint[] series,
        SeriesPoint[] all)
    {
        Outcome? allYears = method.UsesSeries && all.Length != series.Length ? method.Apply(basis.Inputs, all) : null;
        return new EvaluationResult(basis, method, method.Apply(basis.Inputs, series), allYears);
    }
}
