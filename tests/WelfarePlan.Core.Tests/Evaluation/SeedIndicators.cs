using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>The indicators of two seed documents, figures as printed.</summary>
internal static class SeedIndicators
{
    /// <summary>Gets the ten of the progress report.</summary>
    public static IReadOnlyList<Indicator> Progress { get; } =
    [
        Of("民生委員・児童委員、主任児童委員の定員充足率", "％", (2018, 95.1m), [(2020, 91.8m), (2021, 92.43m)], (2024, 100m)),
        Of("ボランティア登録者等のうち地域福祉活動へのマッチングを行った件数（年間）", "人", (2018, 98m), [(2020, 7m), (2021, 11m)], (2024, 640m)),
        Of("熊本市ボランティアセンターによる研修の実施回数（年間）", "回", (2018, 46m), [(2020, 0m), (2021, 1m)], (2024, 70m)),
        Of("住民主体の通いの場（定期的に介護予防活動等を行うための場）の数", "箇所", (2018, 711m), [(2020, 847m), (2021, 708m)], (2024, 858m)),
        Of("支え合い活動が推進されていると感じる民生委員・児童委員、校区社会福祉協議会関係者の割合", "％", null, [(2020, 71.1m), (2021, 45.9m)], (2024, 100m)),
        Of("行動計画を策定した校区社会福祉協議会数", "校区", (2019, 5m), [(2020, 20m), (2021, 43m)], (2024, 95m)),
        Of("「熊本市生活自立支援センター」の新規相談受付件数（年間）", "件", (2018, 484m), [(2020, 5233m), (2021, 3894m)], (2024, 1200m)),
        Of("住宅確保要配慮者への見守り訪問件数（年間）", "回", (2018, 96m), [(2020, 100m), (2021, 269m)], (2024, 390m)),
        Of("避難行動要支援者数に占める災害時要援護者数の割合", "％", (2018, 24.2m), [(2020, 24.3m), (2021, 23.1m)], (2024, 50m)),
        Of("「赤い羽根共同募金」を行った団体数（年間）", "団体", (2018, 1375m), [(2020, 1367m), (2021, 1354m)], (2024, 1555m)),
    ];

    /// <summary>Gets the seven of the priority measures.</summary>
    public static IReadOnlyList<Indicator> Priority { get; } =
    [
        Of("65歳以上の元気な高齢者の割合", "％", (2008, 78.61m), [(2013, 79.05m)], (2017, 79.41m)),
        Of("熊本市が障がいのある人にとって暮らしやすいまちだと思う割合", "％", (2014, 34.0m), [], (2018, 45m)),
        Of("地域子育て支援施設利用者数", "人", (2013, 111901m), [], (2019, 123086m)),
        Of("地域での子育て支援活動に参加した市民の割合", "％", (2013, 18.2m), [], (2019, 26.0m)),
        Of("市民と協働で健康をテーマとしたまちづくりを実施する校区の増加", "校区", (2011, 6m), [], (2018, 95m)),
        Of("健康づくり推進に関するボランティア数等の増加", "人", (2012, 1327m), [], (2022, 3000m)),
        Of("過去１年間に地域活動に参加した市民の割合の増加", "％", (2012, 46.7m), [], (2018, 60.0m)),
    ];

    private static Indicator Of(string name, string unit, (int Year, decimal Value)? baseline,
        (int Year, decimal Value)[] actuals, (int Year, decimal Value) target) => new()
        {
            Name = name,
            Unit = Unit.Of(unit),
            Baseline = baseline is { } from
            ? new(new FiscalYear(from.Year), new Quantity(from.Value, Unit.Of(unit)))
            : null,
            Actuals = [.. actuals.Select(actual => new Observation(new FiscalYear(actual.Year),
            new Quantity(actual.Value, Unit.Of(unit))))],
            Targets = [new Target(new FiscalYear(target.Year), new Quantity(target.Value, Unit.Of(unit)))],
        };
}
