namespace WelfarePlan.Evaluation;

/// <summary>Says <see cref="EvaluationWarnings"/> in words.</summary>
public static class EvaluationWarningText
{
    private static readonly (EvaluationWarnings Warning, string Name, string English, string Japanese)[] Table =
    [
        (EvaluationWarnings.TargetMetAtBaseline, nameof(EvaluationWarnings.TargetMetAtBaseline),
            "The target was already met at the baseline; progress from the baseline misleads.",
            "基準値がすでに目標を満たしているため、進捗率は参考になりません。"
        ),
        (EvaluationWarnings.ProvisionalActual, nameof(EvaluationWarnings.ProvisionalActual),
            "The actual is provisional or estimated.", "実績値は速報値または見込値です。"),
        (EvaluationWarnings.ProvisionalBaseline, nameof(EvaluationWarnings.ProvisionalBaseline),
            "The baseline is provisional or estimated.", "基準値は速報値または見込値です。"),
        (EvaluationWarnings.DirectionUnknown, nameof(EvaluationWarnings.DirectionUnknown),
            "It is not known whether more or less is better.", "増加と減少のどちらが望ましいか分かりません。"),
        (EvaluationWarnings.DirectionContradictsTarget, nameof(EvaluationWarnings.DirectionContradictsTarget),
            "The stated direction contradicts the bound of the target.", "方向と目標の「以上・以下」が矛盾しています。"),
        (EvaluationWarnings.TargetYearPassed, nameof(EvaluationWarnings.TargetYearPassed),
            "The year lies after the target year.", "目標年度を過ぎています。"),
        (EvaluationWarnings.RevisedTarget, nameof(EvaluationWarnings.RevisedTarget),
            "The target was revised after the plan was made.", "目標値は計画策定後に改定されています。"),
        (EvaluationWarnings.TooFewForSignificance, nameof(EvaluationWarnings.TooFewForSignificance),
            "With so few values the test cannot become significant, whatever they are.", "値が少なく、どのような値でも有意になり得ません。"),
        (EvaluationWarnings.ExcludedYears, nameof(EvaluationWarnings.ExcludedYears),
            "Years were left out as asked.", "指定により除外した年度があります。"),
        (EvaluationWarnings.ImpossibleValue, nameof(EvaluationWarnings.ImpossibleValue),
            "The projected value cannot come about; the course will not go on like this.", "実際には取り得ない値です。この傾向は続きません。"),
        (EvaluationWarnings.ProvisionalPoints, nameof(EvaluationWarnings.ProvisionalPoints),
            "The series holds provisional or estimated values.", "速報値または見込値を含む系列です。"),
        (EvaluationWarnings.InferredDirection, nameof(EvaluationWarnings.InferredDirection),
            "The direction is not stated; it was inferred from target and baseline.", "方向は明記されていないため、目標値と基準値から推定しました。"),
        (EvaluationWarnings.NoActualSinceBaseline, nameof(EvaluationWarnings.NoActualSinceBaseline),
            "The plan has just begun: there is no actual after the baseline year yet.",
            "計画は始まったばかりで、基準年度より後の実績値がまだありません。"
        ),
        (EvaluationWarnings.UnitsConverted, nameof(EvaluationWarnings.UnitsConverted),
            "Values were converted to one unit.", "値を同じ単位に換算しました。"),
        (EvaluationWarnings.CumulativeFalls, nameof(EvaluationWarnings.CumulativeFalls),
            "The cumulative values fall, which they cannot.", "累計の値が減少しており、確認が必要です。"),
        (EvaluationWarnings.SummedOverPeriod, nameof(EvaluationWarnings.SummedOverPeriod),
            "Yearly results were added up, because the target counts over the whole period.",
            "期間全体の目標のため、各年度の実績値を合計しました。"
        ),
        (EvaluationWarnings.BasisAssumed, nameof(EvaluationWarnings.BasisAssumed),
            "It is not said what span of time the actuals cover; it was taken from the target.",
            "実績値が単年度か累計かの記載がないため、目標から判断しました。"
        ),
        (EvaluationWarnings.HeldWhenNotWorse, nameof(EvaluationWarnings.HeldWhenNotWorse),
            "No tolerance is named: the level counts as held when it is not worse.", "許容幅の記載がないため、悪化していなければ維持とみなしました。"),
        (EvaluationWarnings.MoreAssumedBetter, nameof(EvaluationWarnings.MoreAssumedBetter),
            "More was assumed to be better.", "値は大きいほど良いと仮定しました。"),
        (EvaluationWarnings.NothingRequired, nameof(EvaluationWarnings.NothingRequired),
            "Nothing more is required.", "これ以上の改善は必要ありません。"),
        (EvaluationWarnings.ProvisionalTarget, nameof(EvaluationWarnings.ProvisionalTarget),
            "The target is provisional.", "目標値は暫定です。"),
        (EvaluationWarnings.ProgrammeEnded, nameof(EvaluationWarnings.ProgrammeEnded),
            "The programme has ended since.", "事業はその後終了しています。"),
    ];

    /// <summary>Adds words to warnings.</summary>
    /// <param name="warnings">The warnings.</param>
    extension(EvaluationWarnings warnings)
    {
        /// <summary>Gets the names of the warnings that are set, such as <c>TargetMetAtBaseline</c>.</summary>
        public IReadOnlyList<string> Names =>
            [.. Table.Where(row => warnings.HasFlag(row.Warning)).Select(row => row.Name)];

        /// <summary>Gets an English sentence for each warning that is set.</summary>
        public IReadOnlyList<string> English =>
            [.. Table.Where(row => warnings.HasFlag(row.Warning)).Select(row => row.English)];

        /// <summary>Gets a Japanese sentence for each warning that is set.</summary>
        public IReadOnlyList<string> Japanese =>
            [.. Table.Where(row => warnings.HasFlag(row.Warning)).Select(row => row.Japanese)];
    }
}
