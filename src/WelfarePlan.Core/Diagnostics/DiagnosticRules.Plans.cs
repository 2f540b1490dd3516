using static WelfarePlan.Diagnostics.DiagnosticSeverity;

namespace WelfarePlan.Diagnostics;

// WP3xxx: the plan.
public static partial class DiagnosticRules
{
    /// <summary>Gets WP3001: a note cannot be told to belong to a label, because the labels are printed
    /// apart.</summary>
    public static DiagnosticRule NoteWithoutLabel { get; } = new("WP3001", Warning,
        "Could not tell which labels of the page the notes from '{0}' on belong to.",
        "「{0}」以下の記述がこのページのどの見出しに属するか分かりません。",
        "令和３年度の主な取組");

    /// <summary>Gets WP3003: a year lies far from the years of the plan.</summary>
    public static DiagnosticRule YearImplausible { get; } = new("WP3003", Warning,
        "The year of '{0}' lies far from the years of the plan.", "「{0}」の年度が計画の年度から離れています。", "目標値（H2年度）");

    /// <summary>Gets WP3004: an indicator stands under no goal.</summary>
    public static DiagnosticRule IndicatorWithoutGoal { get; } = new("WP3004", Information,
        "The indicator '{0}' stands under no goal.", "指標「{0}」はどの目標にも属していません。", "相談件数");

    /// <summary>Gets WP3005: two styles fit the document equally well.</summary>
    public static DiagnosticRule StyleTie { get; } = new("WP3005", Warning,
        "Several styles fit equally well: {0}; the default style was taken.",
        "複数の様式が同程度に合うため、既定の様式で読みました：{0}",
        "（二つの様式の見出し語が同じ数だけ現れる文書）");

    /// <summary>Gets WP3006: the document holds no goal and no indicator.</summary>
    public static DiagnosticRule NothingFound { get; } = new("WP3006", Warning,
        "Found neither goals nor indicators.", "目標も指標も見つかりませんでした。", "（会議の議事録）");

    /// <summary>Gets WP3007: an indicator of the same name under the same heading has other values.</summary>
    public static DiagnosticRule IndicatorRepeated { get; } = new("WP3007", Warning,
        "The indicator '{0}' stands twice under one heading with different values.",
        "同じ見出しの下に「{0}」が異なる値で二度あります。",
        "相談件数");

    /// <summary>Gets WP3008: a heading printed after its text was put back before it.</summary>
    public static DiagnosticRule HeadingMoved { get; } = new("WP3008", Information,
        "Put the heading '{0}' back before the text that it heads.", "本文の後に印字された見出し「{0}」を前に戻しました。", "１ 地域福祉活動の拡大と浸透");

    /// <summary>Gets WP3010: a table printed behind the last of several headings was taken as that of the
    /// heading above them.</summary>
    public static DiagnosticRule IndicatorLifted { get; } = new("WP3010", Warning,
        "Took '{0}' as an indicator of the heading above, because tables stand only behind the last heading of each "
            + "group.",
        "指標の表が各グループの最後の見出しの後にだけあるため、「{0}」を上位の見出しの指標としました。",
        "具体的施策① ② and then 成果指標");

    /// <summary>Gets WP3011: a line that looks like a heading has no place in the outline.</summary>
    public static DiagnosticRule HeadingLeftOut { get; } = new("WP3011", Warning,
        "The line '{0}' looks like a heading, but fits nowhere in the outline; it was left out.",
        "「{0}」は見出しのようですが、体系のどこにも当てはまらないため読みません。",
        "１ 見守り / １ 声かけ");

    /// <summary>Gets WP3012: the document is the minutes of a meeting, and nothing of it is read as a plan.</summary>
    public static DiagnosticRule MinutesPassedOver { get; } = new("WP3012", Warning,
        "'{0}' is the title of minutes of a meeting; what is said there of a plan is not read as one.",
        "「{0}」は会議の記録です。そこで述べられた計画の内容は計画として読みません。",
        "第３回策定委員会　会議録");

    /// <summary>Gets WP3013: a heading announces the plan's principle, and none could be read below it.</summary>
    public static DiagnosticRule PrincipleNotRead { get; } = new("WP3013", Warning,
        "The heading '{0}' announces the plan's principle, but none could be read below it.",
        "見出し「{0}」の下に、計画の基本理念として読める言葉がありません。",
        "基本理念 / 本市では、だれもが…");

    /// <summary>Gets WP3014: the document is a report of the settlement, and nothing of it is read as a plan.</summary>
    public static DiagnosticRule SettlementPassedOver { get; } = new("WP3014", Warning,
        "'{0}' is the title of a report of the settlement; its works and figures are not read as those of a plan.",
        "「{0}」は決算に関する報告です。その事業や数値は計画のものとして読みません。",
        "決算に係る主要な施策の成果説明書");

    /// <summary>Gets WP3015: the document calls itself a plan of another field than welfare.</summary>
    public static DiagnosticRule PlanOfOtherField { get; } = new("WP3015", Warning,
        "The document calls itself '{0}', which names no plan of welfare; what is read may be none of a welfare plan.",
        "文書の名称「{0}」は福祉分野の計画を示していません。読み取った内容は福祉の計画のものではない可能性があります。",
        "みどり町環境基本計画");

    /// <summary>Gets WP3009: the document's style was recognised.</summary>
    public static DiagnosticRule StyleDetected { get; } = new("WP3009", Information,
        "Read in the style {0}.", "様式 {0} で読みました。", "name (5/5)");
}
