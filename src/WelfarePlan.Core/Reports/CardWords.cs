using WelfarePlan.Evaluation;
using WelfarePlan.Plans;

namespace WelfarePlan.Reports;

/// <summary>How an indicator stands, in a sentence.</summary>
internal static class CardWords
{
    private const int Decimals = 2;

    public static string Of(IndicatorCard card, Tongue tongue)
    {
        string[] parts = [.. Parts(card, tongue).Where(part => part.Length > 0)];
        if (parts.Length == 0)
            return card.Rating is { } rating ? tongue[rating.BecauseJa, rating.Because] : "";
        string inferred = card.Inputs.DirectionSource == DirectionSource.Inferred
            ? tongue["（方向は推定）", " (direction inferred)"] : "";
        return string.Join(tongue["、", ", "], parts) + inferred + tongue["。", "."];
    }

    private static IEnumerable<string> Parts(IndicatorCard card, Tongue tongue)
    {
        if (card.ResultOf(EvaluationMethod.Improvement) is { Value: { } change } improvement)
        {
            string size = Amount(change, improvement);
            yield return change > 0 ? tongue[$"基準値より{size}改善", $"{size} better than the baseline"]
                : change < 0 ? tongue[$"基準値より{size}悪化", $"{size} worse than the baseline"]
                : tongue["基準値と同じ", "the same as the baseline"];
        }

        bool isReached = card.ValueOf(EvaluationMethod.Reached) == 1;
        if (isReached)
        {
            yield return tongue["目標に到達", "target reached"];
            yield break;
        }

        if (card.ResultOf(EvaluationMethod.Gap) is { Value: { } missing } gap && missing > 0)
            yield return tongue[$"目標まであと{Amount(missing, gap)}", $"{Amount(missing, gap)} short of the target"];
        if (card.ResultOf(EvaluationMethod.AheadOfLine) is { Value: { } ahead } line)
        {
            string size = Amount(ahead, line);
            yield return ahead > 0 ? tongue[$"期待値を{size}上回る", $"{size} ahead of the line"]
                : ahead < 0 ? tongue[$"期待値に{size}届かない", $"{size} behind the line"]
                : tongue["期待値どおり", "on the line"];
        }
    }

    private static string Amount(decimal value, EvaluationResult result) =>
        $"{ShownText.Of(Math.Round(Math.Abs(value), Decimals, MidpointRounding.AwayFromZero))}{result.Unit}";
}
