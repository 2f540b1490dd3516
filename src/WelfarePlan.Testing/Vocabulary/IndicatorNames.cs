using WelfarePlan.Quantities;

namespace WelfarePlan.Testing.Vocabulary;

/// <summary>Makes indicators such as plans have them.</summary>
internal static class IndicatorNames
{
    public static IndicatorDraft Draw(Dice dice, string residents)
    {
        switch (dice.Below(20))
        {
            case 0: return Count(dice, $"{dice.Pick(Lists.People)}の登録者数", "人", 20, 3000);
            case 1:
                return Count(
                    dice, $"{dice.Pick(Lists.People)}{dice.Pick("養成講座の修了者数", "研修の受講者数", "養成講座受講者数")}", "人", 10, 500
                );
            case 2: return Count(dice, $"{dice.Pick(Lists.People)}の人数", "人", 5, 400);
            case 3: return Count(dice, $"{dice.Pick(Lists.Events)}の{dice.Pick("開催回数", "実施回数")}", "回", 2, 240);
            case 4:
                return Count(
                    dice, $"{dice.Pick(Lists.Events)}の{dice.Pick("参加者数", "延べ参加者数", "利用者数")}", "人", 30, 9800
                );
            case 5: return Count(dice, $"{dice.Pick(Lists.Events)}の開催地区数", dice.Pick("地区", "校区", "行政区"), 2, 60);
            case 6:
                return Count(
                    dice, $"{dice.Pick(Lists.Sites)}の{dice.Pick("設置数", "数", "設置箇所数")}",
                    dice.Pick("か所", "箇所", "カ所", "ヶ所"), 1, 180
                );
            case 7: return Count(dice, $"{dice.Pick(Lists.Sites)}の{dice.Pick("利用者数", "年間利用者数")}", "人", 50, 42000);
            case 8 or 9 or 10:
                return Share(
                    $"{dice.Pick(Lists.Opinions)}{dice.Pick(residents, residents, "人", "高齢者")}の割合", 120, 880,
                    falls: false
                );
            case 11:
                return Share(
                    $"{dice.Pick(Lists.Worries)}{dice.Pick(residents, "人", "高齢者")}の割合", 50, 450, falls: true
                );
            case 12 or 13: return Count(dice, $"{dice.Pick(Lists.Cases)}件数", "件", 3, 4800);
            case 14: return Count(dice, $"{dice.Pick(Lists.Harms)}件数", "件", 5, 400) with { Falls = true };
            case 15:
                string group = dice.Pick(Lists.Groups);
                return Count(dice, $"{group}の数", UnitOfGroup(group), 3, 160);
            case 16: return Share(dice.Pick(Lists.Rates), 200, 960, falls: false);
            case 17: return Rare(dice, residents);
            case 18: return Count(dice, dice.Pick("参加者数", "利用者数", "受講者数", "登録者数", "相談者数"), "人", 20, 2400);
            default: return Count(dice, $"{dice.Pick(Lists.Cases)}世帯数", "世帯", 5, 900);
        }
    }

    private static IndicatorDraft Rare(Dice dice, string residents) => dice.Below(12) switch
    {
        0 => Share($"65歳以上の{residents}のうち週1回以上外出する人の割合", 400, 900, falls: false),
        1 => Share("80歳で20本以上の歯がある人の割合", 250, 600, falls: false),
        2 => Share($"1日8,000歩以上歩く{residents}の割合", 150, 500, falls: false),
        3 => Count(dice, "24時間電話相談の利用件数", "件", 40, 900),
        4 => new("自殺死亡率（人口10万人当たり）", Unit.None, 120, 260, 1, Falls: true),
        5 => new("共同募金の募金額", Unit.Of("千円"), 1200, 9800, 0, Falls: false),
        6 => new("利用者満足度（5点満点）", Unit.Of("点"), 28, 44, 1, Falls: false),
        7 => Count(dice, "巡回バスの運行日数", "日", 60, 300),
        8 => Count(dice, "移送サービスの車両数", "台", 1, 30),
        9 => Count(dice, "福祉だよりの発行部数", "部", 2000, 42000),
        10 => Count(dice, "3歳児健診後の家庭訪問件数", "件", 10, 300),
        _ => Count(dice, "保育所等の待機児童数", "人", 2, 90) with { Falls = true },
    };

    private static IndicatorDraft Count(Dice dice, string name, string unit, int low, int high)
    {
        string suffix = dice.Below(12) switch { 0 => "（累計）", 1 => "（年間）", 2 => "（延べ）", _ => "" };
        return new(name + suffix, Unit.Of(unit), low, high, 0, Falls: false);
    }

    private static IndicatorDraft Share(string name, int low, int high, bool falls) =>
        new(name, Unit.Percent, low, high, 1, falls);

    private static string UnitOfGroup(string group) => group switch
    {
        "自主防災組織" => "組織",
        "福祉教育に取り組む学校" => "校",
        "見守り協定を結んだ事業所" or "協力雇用主" => "事業所",
        "地区社会福祉協議会" => "地区",
        "見守り活動を行う自治会" => "自治会",
        "老人クラブ" => "クラブ",
        "支え合い会議" => "か所",
        _ => "団体",
    };
}
