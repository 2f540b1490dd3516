using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Facts;

/// <summary>Reads what a table says of the plan itself: 基本理念 | …, 計画期間 | …, beside each other or one over the
/// other.</summary>
internal static class FieldReader
{
    private static readonly string[] PeriodLabels = ["計画期間", "計画の期間", "期間", "計画年度", "計画期間(年度)"];
    private static readonly string[] TitleLabels = ["計画名", "計画名称", "計画の名称", "計画"];
    private static readonly string[] PlaceLabels = ["自治体名", "自治体", "市町村名", "市町村"];

    private const int LongestPrinciple = 60;
    private const int LongestLabel = 14;

    public static void Read(IReadOnlyList<GridMatrix> grids, YearContext years, DocumentFacts facts)
    {
        foreach (GridMatrix grid in grids)
        {
            for (int row = 0; row < grid.Rows; row++)
            {
                foreach (CellToken cell in grid.Row(row))
                {
                    if (cell.Row == row && cell.Text.Length <= LongestLabel) Take(grid, cell, years, facts);
                }
            }
        }
    }

    private static bool IsLabelOfPrinciple(CellToken label) =>
        SectionWords.TryFind(label.Text.AsSpan().Trim("【】<>"), out SectionKind kind)
        && kind == SectionKind.Principle;

    private static void Take(GridMatrix grid, CellToken label, YearContext years, DocumentFacts facts)
    {
        bool isPrinciple = facts.Principles.Count == 0 && IsLabelOfPrinciple(label);
        bool isPeriod = facts.Period is null && PeriodLabels.Contains(label.Text);
        bool isTitle = facts.Title is null && TitleLabels.Contains(label.Text);
        bool isPlace = facts.Municipality is null && PlaceLabels.Contains(label.Text);
        if (!(isPrinciple || isPeriod || isTitle || isPlace) || ValueOf(grid, label) is not { } value) return;
        if (isPrinciple && IsPrinciple(value) && !HeadsColumn(grid, label, value))
        {
            facts.Place($"/principles/{facts.Principles.Count}/text", value.Lines);
            facts.Principles.Add(new Principle(PrincipleForms.Bare(string.Join('　', value.Parts))));
        }
        else if (isPeriod && PeriodReader.InField(value.Text, years) is { } period)
        {
            facts.Period = period;
            facts.Place("/period", value.Lines);
        }
        else if (isTitle)
        {
            TitleReader.ReadField(value.Raw, value.Text, value.Lines, facts);
        }
        else if (isPlace && MunicipalityReader.IsName(value.Text))
        {
            facts.Municipality = value.Raw;
            facts.Place("/municipality", value.Lines);
        }
    }

    /// <summary>活動の柱 | めざす姿 over a row for each: what each of them is for, not what the plan is.</summary>
    private static bool HeadsColumn(GridMatrix grid, CellToken label, CellToken value) =>
        value.Row > label.Row
        && value.LastRow + 1 < grid.Rows
        && !label.Text.Contains("理念", StringComparison.Ordinal);

    private static bool IsField(string text) =>
        text is "計画名" or "計画名称" or "計画期間" or "計画の期間" or "基本理念" or "自治体名" or "市町村名";

    private static bool IsPrinciple(CellToken value) =>
        value.Text.Length is > 3 and <= LongestPrinciple
        && !value.IsAmount
        && value.Label is not { Coverage: HeadCoverage.Whole }
            && !TitleForms.IsSentence(value.Text) && !LevelWords.IsWhole(value.Text);

    private static CellToken? ValueOf(GridMatrix grid, CellToken label)
    {
        CellToken? right = label.LastColumn + 1 < grid.Columns ? grid[label.Row, label.LastColumn + 1] : null;
        CellToken? below = label.LastRow + 1 < grid.Rows ? grid[label.LastRow + 1, label.Column] : null;
        bool isRow =
            right is not null
            && !IsField(right.Text)
            && right.Text.Length > label.Text.Length
            && right.Label is not { Coverage: HeadCoverage.Whole };
        return isRow ? right : below ?? right;
    }
}
