using WelfarePlan.Evaluation;
using WelfarePlan.Exchange.Tables;
using WelfarePlan.Time;
using AreaRow = (string PlanId, int Order, WelfarePlan.Plans.ActivityArea Area);
using IndicatorRow = (WelfarePlan.Exchange.Tables.IndicatorPosition At, WelfarePlan.Exchange.Packages.NodeRow Node,
    string? Programme);
using NoteRow = (string NodeId, int Order, WelfarePlan.Plans.ProgressNote Note);
using ProgrammeRow = (string Id, WelfarePlan.Exchange.Packages.NodeRow Node, WelfarePlan.Plans.Programme Programme,
    int? Page);

namespace WelfarePlan.Exchange.Packages;

/// <summary>The tables of the package, with every column.</summary>
internal static class PackageTables
{
    private static readonly (string, string) PlanKey = ("plans", "plan_id");
    private static readonly (string, string) NodeKey = ("nodes", "node_id");
    private static readonly (string, string) IndicatorKey = ("indicators", "indicator_id");

    public static Table<PlanRow> Plans { get; } =
        new("plans", "計画", "Plans, and the titles of plans that they refer to.",
    [
        Columns<PlanRow>.OfText("plan_id", "計画ID", "Identifier of the plan.", row => row.Id),
        Columns<PlanRow>.OfText("title", "計画名", "Title as printed.", row => row.Title),
        Columns<PlanRow>.OfText("municipality_code", "全国地方公共団体コード",
            "Six-digit code; empty where the name is unknown or ambiguous.",
            row => row.Written?.Entry.Municipality?.Code),
        Columns<PlanRow>.OfText("municipality_name", "市区町村", "Municipality as the plan names it.",
            row => row.Plan?.Municipality),
        Columns<PlanRow>.OfInteger("start_fiscal_year", "開始年度", "First fiscal year of the plan period.",
            row => row.Plan?.Period?.From.Year),
        Columns<PlanRow>.OfInteger("end_fiscal_year", "終了年度", "Last fiscal year of the plan period.",
            row => row.Plan?.Period?.To.Year),
        Columns<PlanRow>.OfText("period_label", "計画期間", "The plan period in its eras.",
            row => row.Plan?.Period?.ToString(JapaneseStyle.Standard)),
        Columns<PlanRow>.OfTruth("is_document", "文書",
            "true for a plan of this package, false for one that is only referred to.", row => row.Written is not null)
            with { IsRequired = true },
        Columns<PlanRow>.OfWord("kind", "種類", "Which plan it is.", Words.PlanKinds, row => row.Plan?.Kind),
        Columns<PlanRow>.OfInteger("edition", "次・期", "4 for 第4次 and 第4期.", row => row.Plan?.Edition),
        Columns<PlanRow>.OfText("published", "策定年月", "Month it was made, 2024-03.",
            row => row.Plan?.Published is { } month ? MonthText.Of(month) : null),
        Columns<PlanRow>.OfList("publishers", "策定主体", "Who made it.", row => row.Plan?.Publishers ?? []),
        Columns<PlanRow>.OfText("source", "出典ファイル", "Name of the file that was read.",
            row => row.Written?.Entry.Reading.Source),
        Columns<PlanRow>.OfText("source_sha256", "出典のSHA-256", "SHA-256 of the file's bytes.",
            row => row.Written?.Entry.Reading.Sha256),
    ])
        { Key = ["plan_id"] };

    public static Table<NodeRow> Nodes { get; } =
        new("nodes", "計画体系", "The tree of the plan: principles, goals, pillars, measures.",
    [
        Columns<NodeRow>.OfText("node_id", "体系ID", "Identifier of the node.", row => row.Id),
        Columns<NodeRow>.OfText("plan_id", "計画ID", "The plan.", row => row.PlanId)
            with { IsRequired = true, Reference = PlanKey },
        Columns<NodeRow>.OfWord("kind", "種類", "What the node is.", PackageWords.NodeKinds, row => row.Kind)
            with { IsRequired = true },
        Columns<NodeRow>.OfText("level_label", "段階の語", "Word printed before the number, 基本目標.", row => row.Label),
        Columns<NodeRow>.OfText("number", "番号", "Number as printed.", row => row.Number),
        Columns<NodeRow>.OfText("title", "題", "Title, or the text of a principle.", row => row.Title),
        Columns<NodeRow>.OfText("text", "本文", "Text under the title.", row => row.Text),
        Columns<NodeRow>.OfInteger("source_page", "ページ", "Page of the source, counted from 1.", row => row.Page),
    ])
        { Key = ["node_id"] };

    public static Table<NodeRow> NodeLinks { get; } = new("node_links", "体系のつながり", "Which node stands under which.",
    [
        Columns<NodeRow>.OfText("parent_id", "上位の体系ID", "The node above.", row => row.ParentId)
            with { IsRequired = true, Reference = NodeKey },
        Columns<NodeRow>.OfText("child_id", "下位の体系ID", "The node below.", row => row.Id)
            with { IsRequired = true, Reference = NodeKey },
        Columns<NodeRow>.OfInteger("order", "順序", "Place among its siblings, from 1.", row => row.Order),
    ])
    { Key = ["parent_id", "child_id"] };

    public static Table<LinkRow> PlanLinks { get; } = new("plan_links", "計画間のつながり", "How plans stand to each other.",
    [
        Columns<LinkRow>.OfText("from_plan_id", "計画ID", "The plan that says so.", row => row.From)
            with { IsRequired = true, Reference = PlanKey },
        Columns<LinkRow>.OfText("to_plan_id", "相手の計画ID", "The other plan.", row => row.To)
            with { IsRequired = true, Reference = PlanKey },
        Columns<LinkRow>.OfWord("relation", "関係", "What the first plan does to the second.", Words.Relations,
            row => row.Kind)
            with { IsRequired = true },
        Columns<LinkRow>.OfInteger("order", "順序", "Place among the relations of the first plan, from 1.",
            row => row.Order),
    ])
    { Key = ["from_plan_id", "to_plan_id", "relation"] };

    public static Table<StatementRow> Statements { get; } =
        new("statements", "課題と取り組み", "Issues and initiatives under a node.",
    [
        Columns<StatementRow>.OfText("node_id", "体系ID", "The node.", row => row.NodeId)
            with { IsRequired = true, Reference = NodeKey },
        Columns<StatementRow>.OfWord("kind", "種類", "What the sentence is.", PackageWords.StatementKinds,
            row => row.Kind)
            with { IsRequired = true },
        Columns<StatementRow>.OfInteger("order", "順序", "Place among those of its kind, from 1.", row => row.Order)
            with { IsRequired = true },
        Columns<StatementRow>.OfText("text", "文", "The sentence as printed.", row => row.Text),
    ])
        { Key = ["node_id", "kind", "order"] };

    public static Table<NoteRow> Notes { get; } =
        new("progress_notes", "進捗の記述", "What a progress report says of a year.",
    [
        Columns<NoteRow>.OfText("node_id", "体系ID", "The node.", row => row.NodeId)
            with { IsRequired = true, Reference = NodeKey },
        Columns<NoteRow>.OfInteger("order", "順序", "Place among the notes of the node, from 1.", row => row.Order)
            with { IsRequired = true },
        Columns<NoteRow>.OfInteger("fiscal_year", "年度（西暦）", "Fiscal year it speaks of.", row => row.Note.Year?.Year),
        Columns<NoteRow>.OfText("heading", "見出し", "Label it stands under.", row => row.Note.Heading),
        Columns<NoteRow>.OfText("text", "文", "The text.", row => row.Note.Text),
    ])
        { Key = ["node_id", "order"] };

    public static Table<AreaRow> Areas { get; } =
        new("areas", "活動エリア", "Layers of the area in which activity takes place.",
    [
        Columns<AreaRow>.OfText("plan_id", "計画ID", "The plan.", row => row.PlanId)
            with { IsRequired = true, Reference = PlanKey },
        Columns<AreaRow>.OfInteger("order", "順序", "Place among the layers of the plan, from 1.", row => row.Order)
            with { IsRequired = true },
        Columns<AreaRow>.OfInteger("layer", "層", "Number of the layer, 1 for the closest.", row => row.Area.Layer)
            with { IsRequired = true },
        Columns<AreaRow>.OfText("name", "名称", "Name, such as 小学校区.", row => row.Area.Name),
        Columns<AreaRow>.OfList("resources", "資源", "Resources printed with the layer.", row => row.Area.Resources),
    ])
        { Key = ["plan_id", "order"] };

    public static Table<ProgrammeRow> Programmes { get; } =
        new("programmes", "主な事業", "Programmes with who carries them out and where they head.",
    [
        Columns<ProgrammeRow>.OfText("programme_id", "事業ID", "Identifier of the programme.", row => row.Id),
        Columns<ProgrammeRow>.OfText("node_id", "体系ID", "The node it stands under.", row => row.Node.Id)
            with { IsRequired = true, Reference = NodeKey },
        Columns<ProgrammeRow>.OfText("title", "事業名", "Name as printed.", row => row.Programme.Name),
        Columns<ProgrammeRow>.OfText("lead_department", "主な担当課", "First of the departments.",
            row => row.Programme.Departments.Count > 0 ? row.Programme.Departments[0] : null),
        Columns<ProgrammeRow>.OfWord("direction", "今後の方向性", "Where it is heading, as a common word.", Words.Outlooks,
            row => row.Programme.OutlookKind),
        Columns<ProgrammeRow>.OfText("direction_label", "今後の方向性（印字）", "Where it is heading, in the plan's words.",
            row => row.Programme.Outlook),
        Columns<ProgrammeRow>.OfInteger("source_page", "ページ", "Page of the source, counted from 1.", row => row.Page),
        Columns<ProgrammeRow>.OfList("departments", "担当課", "All departments in printed order.",
            row => row.Programme.Departments),
        Columns<ProgrammeRow>.OfText("outline", "事業概要", "What it does.", row => row.Programme.Outline),
    ])
        { Key = ["programme_id"] };

    public static Table<IndicatorRow> Indicators { get; } = new("indicators", "成果指標", "Indicators.",
    [
        Columns<IndicatorRow>.OfText("indicator_id", "指標ID", "Identifier of the indicator.", row => row.At.Id),
        Columns<IndicatorRow>.OfText("node_id", "体系ID", "The node it stands under.", row => row.Node.Id)
            with { IsRequired = true, Reference = NodeKey },
        Columns<IndicatorRow>.OfText("title", "指標", "Name as printed.", row => row.At.Indicator.Name)
            with { IsRequired = true },
        Columns<IndicatorRow>.OfText("unit", "単位", "Unit as printed.", row => row.At.Indicator.Unit.Symbol),
        OrUnspecified(Columns<IndicatorRow>.OfWord("direction", "望ましい方向", "Which way it should move.", Words.Directions,
            row => row.At.Indicator.Direction)),
        OrUnspecified(Columns<IndicatorRow>.OfWord("direction_source", "方向の根拠", "Where the direction comes from.",
            Words.DirectionSources, row => row.At.Indicator.DirectionSource)),
        OrUnspecified(Columns<IndicatorRow>.OfWord("accumulation", "集計の範囲", "Span of time that a value covers.",
            Words.Bases, row => row.At.Indicator.Basis)),
        Columns<IndicatorRow>.OfInteger("precision", "小数桁数", "Most decimals that a value of it is written with.",
            row => Precision(row.At)),
        Columns<IndicatorRow>.OfText("data_source", "資料", "Kept for the form of the table; plans are not read for it.",
            _ => null),
        Columns<IndicatorRow>.OfText("context", "取組", "Words above it that make a bare name unique.",
            row => row.At.Indicator.Context),
        Columns<IndicatorRow>.OfText("programme_id", "事業ID", "The programme it is printed with.",
            row => row.Programme)
            with { Reference = ("programmes", "programme_id") },
        Columns<IndicatorRow>.OfText("numerator", "分子", "What is counted above the line of a ratio.",
            row => row.At.Indicator.Numerator),
        Columns<IndicatorRow>.OfText("denominator", "分母", "What is counted below the line of a ratio.",
            row => row.At.Indicator.Denominator),
        Columns<IndicatorRow>.OfInteger("sample_size", "標本数", "Number of people or cases asked.",
            row => row.At.Indicator.SampleSize),
        Columns<IndicatorRow>.OfList("flags", "標識", "Words that rating schemes may ask for.",
            row => row.At.Indicator.Flags),
        Columns<IndicatorRow>.OfList("notes", "注記", "Notes that stand with it.", row => row.At.Indicator.Notes),
    ])
    { Key = ["indicator_id"] };

    public static Table<(string Id, ValueRow Row)> Observations { get; } = ObservationColumns.Table(IndicatorKey);

    public static Table<(IndicatorPosition At, EvaluationResult Result)> Evaluations { get; } =
        new("evaluations", "評価", "Indicators evaluated by each method.",
        [
            Columns<(IndicatorPosition At, EvaluationResult Result)>.OfText("indicator_id", "指標ID", "The indicator.",
                row => row.At.Id)
                with { IsRequired = true, Reference = IndicatorKey },
            .. EvaluationTable.Own,
        ])
        { Key = ["indicator_id", "method"] };

    public static Table<(int Order, GradeRow Row)> Grades { get; } =
        new("grades", "評価区分", "Grades that schemes give and that the document prints.",
    [
        Columns<(int Order, GradeRow Row)>.OfText("indicator_id", "指標ID", "The indicator.", row => row.Row.At.Id)
            with { IsRequired = true, Reference = IndicatorKey },
        Columns<(int Order, GradeRow Row)>.OfInteger("order", "順序", "Place among the grades of the plan, from 1.",
            row => row.Order)
            with { IsRequired = true },
        .. GradeTable.Own.Select(column => column.Over(((int Order, GradeRow Row) row) => row.Row)),
    ])
        { Key = ["indicator_id", "order"] };

    private static Column<IndicatorRow> OrUnspecified(Column<IndicatorRow> column) =>
        new(column.Name, column.Kind, column.Japanese, column.English,
            row => column.Value(row) is { IsEmpty: false } cell ? cell : PackageWords.Unspecified)
        {
            IsRequired = true,
            Words = [.. column.Words, PackageWords.Unspecified],
        };

    private static int? Precision(IndicatorPosition at)
    {
        int[] scales = [.. ValueRow.Of(at).Select(row => row.Value?.Amount.Scale).OfType<byte>()];
        return scales.Length > 0 ? scales.Max() : null;
    }
}
