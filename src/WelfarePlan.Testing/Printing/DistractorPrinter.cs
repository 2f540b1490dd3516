using System.Globalization;
using WelfarePlan.Plans;
using WelfarePlan.Testing.Vocabulary;
using WelfarePlan.Time;

namespace WelfarePlan.Testing.Printing;

/// <summary>Prints what is no indicator.</summary>
internal sealed class DistractorPrinter(Page page, Wording wording, Dice dice)
{
    public void PrintContents(Plan plan, HeadingNotation headings)
    {
        page.NewBlock();
        page.Line(PrintedKind.Foreign, dice.Pick("目次", "目　次", "もくじ"));
        int at = dice.Between(3, 12);
        string dots = dice.Pick("･･･････････････", "……………………", "............................", "・・・・・・・・・・・・");
        for (int g = 0; g < plan.Goals.Count; g++)
        {
            page.Line(PrintedKind.Foreign, $"{headings.Goal(g + 1, plan.Goals[g].Title)} {dots} {Text(at++)}");
            for (int m = 0; m < plan.Goals[g].Measures.Count; m++)
            {
                page.Line(
                    PrintedKind.Foreign,
                    $"　{headings.Measure(g + 1, m + 1, plan.Goals[g].Measures[m].Title)} {dots} {Text(at++)}"
                );
            }
        }

        page.Blank();
    }

    public void PrintPopulation(Plan plan)
    {
        FiscalYear from = plan.Period?.From ?? new FiscalYear(2020);
        page.NewBlock();
        page.Line(PrintedKind.Label, dice.Pick("人口の推移", "総人口と年齢別人口の推移", "（１）人口・世帯の状況"));
        string gap = dice.Pick("　", "　　");
        int[] years = [from.Year - 11, from.Year - 6, from.Year - 1];
        page.Line(PrintedKind.Foreign, gap + string.Join(gap, years.Select(year => $"{Text(year)}年")));
        string[] groups = ["総人口", "０～１４歳", "１５～６４歳", "６５歳以上", "世帯数"];
        foreach (string group in groups)
        {
            string unit = group == "世帯数" ? "世帯" : "人";
            page.Line(
                PrintedKind.Foreign,
                group + gap + string.Join(gap, years.Select(_ => $"{Number(dice.Between(900, 98000))}{unit}"))
            );
        }

        page.Line(PrintedKind.Foreign, "資料：国勢調査");
        page.Blank();
    }

    public void PrintCosts(Plan plan)
    {
        FiscalYear from = plan.Period?.From ?? new FiscalYear(2020);
        string gap = dice.Pick("　", "　　");
        page.NewBlock();
        page.Blank();
        page.Line(PrintedKind.Label, dice.Pick("事業費の推移（単位：千円）", "事業費（千円）", "■事業費　　単位：千円"));
        FiscalYear[] years = [from, from + 1, from + 2];
        string[] kinds = ["決算", "決算", "予算"];
        page.Line(
            PrintedKind.Foreign,
            "事業名" + gap + string.Join(gap, years.Select((year, i) => wording.Year(year) + kinds[i]))
        );
        int count = dice.Between(1, 3);
        for (int i = 0; i < count; i++)
        {
            page.Line(
                PrintedKind.Foreign,
                dice.Pick(Lists.ProgrammeNames)
                    + gap
                    + string.Join(gap, years.Select(_ => Number(dice.Between(120, 42000))))
            );
        }

        page.Line(
            PrintedKind.Foreign,
            "合計" + gap + string.Join(gap, years.Select(_ => Number(dice.Between(12000, 99000))))
        );
        page.Blank();
    }

    public void PrintProse()
    {
        string share = $"{Text(dice.Between(11, 88))}.{Text(dice.Below(10))}％";
        string count = Number(dice.Between(120, 4800));
        string year = wording.PeriodYear(new FiscalYear(dice.Between(2012, 2022)));
        page.NewBlock();
        page.Line(PrintedKind.Prose, dice.Below(5) switch
        {
            0 => $"{year}に実施したアンケートでは、「よく知っている」と答えた人は{share}にとどまりました。",
            1 => $"{year}の相談は延べ{count}件で、前の年度より{Text(dice.Between(2, 30))}件増えています。",
            2 => $"８０５０問題など、世帯の課題が重なる相談が年に{Text(dice.Between(5, 60))}件ほどあります。",
            3 => $"調査票を{count}人に配り、回収率は{share}でした。",
            _ => $"窓口の電話は０９９９－１２－３４５６で、平日の８時３０分から１７時１５分まで受け付けます。",
        });
        page.Blank();
    }

    public void PrintProgrammes(IReadOnlyList<Programme> programmes)
    {
        if (programmes.Count == 0) return;
        string gap = dice.Pick("　", "　　");
        page.NewBlock();
        page.Line(PrintedKind.Label, dice.Pick("■主な事業", "【主な事業】", "主な事業"));
        page.Line(PrintedKind.Foreign, $"事業名{gap}担当課");
        foreach (Programme programme in programmes)
            page.Line(PrintedKind.Foreign, $"{programme.Name}{gap}{string.Join("、", programme.Departments)}");
        page.Blank();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Number(int number) =>
        number.ToString(wording.Numbers.Commas ? "#,##0" : "0", CultureInfo.InvariantCulture);
}
