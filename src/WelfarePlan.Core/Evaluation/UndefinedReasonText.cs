namespace WelfarePlan.Evaluation;

/// <summary>Says an <see cref="UndefinedReason"/> in words.</summary>
public static class UndefinedReasonText
{
    /// <summary>Adds words to a reason.</summary>
    /// <param name="reason">The reason.</param>
    extension(UndefinedReason reason)
    {
        /// <summary>Gets the reason as an English sentence.</summary>
        public string English => Sentences(reason).English;

        /// <summary>Gets the reason as a Japanese sentence.</summary>
        public string Japanese => Sentences(reason).Japanese;
    }

    private static (string English, string Japanese) Sentences(UndefinedReason reason) => reason switch
    {
        UndefinedReason.ActualNotAvailable => ("There is no actual for the year.", "その年度の実績値がありません。"),
        UndefinedReason.ActualPending => ("The actual is still being gathered.", "実績値は集計中です。"),
        UndefinedReason.ActualNotConducted => ("Nothing was surveyed or carried out in the year.", "その年度は未実施です。"),
        UndefinedReason.Discontinued => ("The programme has ended.", "事業は終了しています。"),
        UndefinedReason.ActualNotNumeric => ("The actual is not a number.", "実績値が数値ではありません。"),
        UndefinedReason.BaselineMissing => ("There is no baseline.", "基準値がありません。"),
        UndefinedReason.BaselineYearUnknown => ("The fiscal year of the baseline is unknown.", "基準値の年度が分かりません。"),
        UndefinedReason.TargetMissing => ("There is no target.", "目標値がありません。"),
        UndefinedReason.TargetNotNumeric => ("The target is not a number.", "目標が数値ではありません。"),
        UndefinedReason.TargetYearUnknown => ("The fiscal year of the target is unknown.", "目標年度が分かりません。"),
        UndefinedReason.DirectionUnknown =>
            ("It is not known whether more or less is better.", "増加と減少のどちらが望ましいか分かりません。"),
        UndefinedReason.BaselineEqualsTarget => ("The baseline equals the target.", "基準値と目標値が同じです。"),
        UndefinedReason.ZeroTarget => ("The formula would divide by a target of zero.", "目標値が0のため割り算ができません。"),
        UndefinedReason.ZeroActual => ("The formula would divide by an actual of zero.", "実績値が0のため割り算ができません。"),
        UndefinedReason.ZeroBaseline => ("The formula would divide by a baseline of zero.", "基準値が0のため割り算ができません。"),
        UndefinedReason.SignMismatch =>
            ("A ratio of these values would mislead, because they are not both positive.", "符号が異なる値または負の値の比は意味をなしません。"),
        UndefinedReason.YearOutsidePlan => ("The year does not lie after the baseline year.", "基準年度より後の年度ではありません。"),
        UndefinedReason.TargetYearPassed => ("No year is left before the target year.", "目標年度までの年数が残っていません。"),
        UndefinedReason.CumulativeGap => ("A year is missing from the yearly values.", "途中の年度が欠けているため換算できません。"),
        UndefinedReason.InsufficientPoints => ("There are too few yearly values.", "値のある年度が足りません。"),
        UndefinedReason.AllValuesTied => ("All values are equal.", "値がすべて同じです。"),
        UndefinedReason.NotApplicableToDirection =>
            ("The method does not fit the direction of the indicator.", "指標の方向に合わない計算方法です。"),
        UndefinedReason.Overflow => ("The numbers are beyond the range of the arithmetic.", "計算できる範囲を超えています。"),
        UndefinedReason.UnitMismatch => ("The values are in different units.", "単位が異なります。"),
        UndefinedReason.StandardErrorUnknown => ("No standard error or sample size is known.", "標準誤差も標本数も分かりません。"),
        UndefinedReason.BasisUnknown =>
            ("It is not known whether values are annual, cumulative or of a day.", "単年度・累計・時点の区別が分かりません。"),
        UndefinedReason.NotApplicableToBasis => ("Such values cannot be added up or taken apart.", "合算や差引ができない値です。"),
        UndefinedReason.BasisMismatch =>
            ("The actuals and the target cover different spans of time.", "実績値と目標値の対象期間（単年度・累計・時点）が異なります。"),
        UndefinedReason.DirectionContradictsTarget =>
            ("The stated direction and the target contradict each other.", "示された方向と目標値が矛盾しています。"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };
}
