using static WelfarePlan.Diagnostics.DiagnosticSeverity;

namespace WelfarePlan.Diagnostics;

// WP2xxx: blocks and tables.
public static partial class DiagnosticRules
{
    /// <summary>Gets WP2001: a cell with digits could not be read as a number; its value is left out.</summary>
    public static DiagnosticRule UnreadableNumber { get; } = new("WP2001", Error,
        "Could not read '{0}' as a number; the value is left out.", "「{0}」を数値として読めないため、値を省きました。", "2,2823,2354,021");

    /// <summary>Gets WP2002: a year could not be read; the values under it stand without a year.</summary>
    public static DiagnosticRule UnreadableYear { get; } = new("WP2002", Warning,
        "Could not tell which year '{0}' is; its values stand without a year.",
        "「{0}」がどの年度か分からないため、年度なしとしました。",
        "20204年度");

    /// <summary>Gets WP2003: a row has not as many values as its header has columns; the row is left out.</summary>
    public static DiagnosticRule RowDoesNotFit { get; } = new("WP2003", Error,
        "The values of '{0}' do not fit the columns of the table; they are left out.",
        "「{0}」の値の数が表の列と合わないため、値を省きました。",
        "相談件数 120件");

    /// <summary>Gets WP2004: a header can be read in several ways and one was chosen because the rows fit it.</summary>
    public static DiagnosticRule HeaderChosen { get; } = new("WP2004", Warning,
        "The header '{0}' can be read in several ways; the one that the rows fit was taken.",
        "見出し行「{0}」は複数の読み方ができるため、行に合う読み方を採りました。",
        "基準値 R2 目標値 R6");

    /// <summary>Gets WP2005: a table of numbers is no table of indicators and was passed over.</summary>
    public static DiagnosticRule TableRefused { get; } = new("WP2005", Information,
        "The table headed '{0}' is not one of indicators and was passed over.",
        "「{0}」の表は指標の表ではないため、読み飛ばしました。",
        "事業費 予算額 決算額");

    /// <summary>Gets WP2006: the values of one row are in different units.</summary>
    public static DiagnosticRule UnitsDisagree { get; } = new("WP2006", Warning,
        "The values of '{0}' are in different units.", "「{0}」の値の単位が揃っていません。", "相談件数 120件 150人");

    /// <summary>Gets WP2007: the years of a table do not rise from baseline to target.</summary>
    public static DiagnosticRule YearsOutOfOrder { get; } = new("WP2007", Warning,
        "The years of '{0}' do not rise from baseline to target.", "「{0}」の年度が基準から目標へ進んでいません。", "基準値（R6） 目標値（R5）");

    /// <summary>Gets WP2008: a year printed in a cell is not the year of its column; the cell's own was
    /// taken.</summary>
    public static DiagnosticRule LabelDisagrees { get; } = new("WP2008", Warning,
        "The year in '{0}' is not the year of its column; the cell's own year was taken.",
        "「{0}」の年度が列の年度と異なるため、セルの年度を採りました。",
        "R4：95.1％");

    /// <summary>Gets WP2009: a grade letter printed into a cell was taken off the value.</summary>
    public static DiagnosticRule GradeTakenOff { get; } = new("WP2009", Warning,
        "Took the grade off the value in '{0}'.", "「{0}」から評価記号を除いて値を読みました。", "150件A");

    /// <summary>Gets WP2010: a zero among other values may be a blank that was printed as 0.</summary>
    public static DiagnosticRule ZeroMayBeBlank { get; } = new("WP2010", Warning,
        "A 0 among the values of '{0}' may stand for a blank.", "「{0}」の値の0は空欄を表す可能性があります。", "相談件数 120 0 150");

    /// <summary>Gets WP2011: the order of values printed apart from their names was inferred.</summary>
    public static DiagnosticRule OrderInferred { get; } = new("WP2011", Warning,
        "The values stand apart from '{0}'; their order was inferred from the units.",
        "値が「{0}」から離れているため、単位から並びを推定しました。",
        "名称、名称、値、値");

    /// <summary>Gets WP2012: a row without a header of its own was read with the header before it.</summary>
    public static DiagnosticRule HeaderContinued { get; } = new("WP2012", Warning,
        "Read '{0}' with the header of the table before it.", "「{0}」を前の表の見出しで読みました。", "相談件数 120件 150件");

    /// <summary>Gets WP2013: values stand without a name; they are left out.</summary>
    public static DiagnosticRule NameMissing { get; } = new("WP2013", Error,
        "The values '{0}' have no name; they are left out.", "値「{0}」に指標名がないため、省きました。", "120件 150件");

    /// <summary>Gets WP2014: a column's role could not be told; its values are left out.</summary>
    public static DiagnosticRule ColumnRoleUnknown { get; } = new("WP2014", Error,
        "Could not tell what the value '{0}' is; it is left out.", "「{0}」が何の値か分からないため、省きました。", "実績 目標 / R3 R4 R5");

    /// <summary>Gets WP2015: a pair of values with an arrow was read as baseline and target.</summary>
    public static DiagnosticRule ArrowRead { get; } = new("WP2015", Warning,
        "Read the arrow in '{0}' as baseline to target.", "「{0}」の矢印を基準値から目標値と読みました。", "相談件数 120件（R5）→150件（R11）");

    /// <summary>Gets WP2016: the words in a value's place are kept as text.</summary>
    public static DiagnosticRule WordsInsteadOfNumber { get; } = new("WP2016", Information,
        "'{0}' stands in a value's place and is kept as text.", "値の欄の「{0}」は文字のまま残しました。", "検討");

    /// <summary>Gets WP2017: a header names calendar years; their numbers were taken as fiscal years.</summary>
    public static DiagnosticRule CalendarYear { get; } = new("WP2017", Warning,
        "The header '{0}' names calendar years (年); they stand as fiscal years (年度) of the same number.",
        "見出し「{0}」は「年」ですが、同じ数の「年度」としました。",
        "基準値（令和4年）");

    /// <summary>Gets WP2018: a table has years but no role words; its values were taken as results.</summary>
    public static DiagnosticRule RoleAssumed { get; } = new("WP2018", Warning,
        "The header '{0}' has years without a role; their values were taken as results.",
        "見出し「{0}」の年度に役割の語がないため、実績値としました。",
        "指標 令和2年度 令和7年度");

    /// <summary>Gets WP2019: a column holds nothing but zeros, which may be blanks.</summary>
    public static DiagnosticRule ColumnOfZeros { get; } = new("WP2019", Warning,
        "A column under '{0}' holds nothing but 0, which may stand for blanks.",
        "「{0}」の列がすべて0であり、空欄の可能性があります。",
        "R4実績 0 0 0");

    /// <summary>Gets WP2020: a sign before a name was read as a circled number that was lost.</summary>
    public static DiagnosticRule CircledNumberLost { get; } = new("WP2020", Warning,
        "Took '{0}' to begin with a circled number that was lost.", "「{0}」の先頭を文字化けした丸数字とみなしました。", "@相談件数");

    /// <summary>Gets WP2021: a name looks like text that was decoded in a wrong way.</summary>
    public static DiagnosticRule Mojibake { get; } = new("WP2021", Warning,
        "'{0}' looks like text that was decoded in a wrong way.", "「{0}」は文字化けと思われます。", "繧ｵ繝ｭ繝ｳ");

    /// <summary>Gets WP2022: the second half of a name was found behind its values.</summary>
    public static DiagnosticRule NameAroundValues { get; } = new("WP2022", Warning,
        "Put the name '{0}' together from both sides of its values.",
        "値の前後に分かれた指標名を「{0}」としてつなげました。",
        "会議を / 7地区 18地区 / 開いた地区の数");

    /// <summary>Gets WP2023: a row of results is shorter than that of targets; its values were taken from the
    /// first year on.</summary>
    public static DiagnosticRule ResultsEndEarly { get; } = new("WP2023", Warning,
        "The results of '{0}' are fewer than its targets; they were taken from the first year on.",
        "「{0}」の実績が目標より少ないため、最初の年度から順に読みました。",
        "目標 12校 14校 16校 / 実績 10校 14校");

    /// <summary>Gets WP2024: a sentence states a target that could not be read; its numbers are left out.</summary>
    public static DiagnosticRule TargetInSentence { get; } = new("WP2024", Warning,
        "The sentence '{0}' seems to state a target, but not plainly of what; its numbers are left out.",
        "文「{0}」は目標を述べていると思われますが、対象が明らかでないため数値は読みません。",
        "令和8年度までに40か所に増やします。");

    /// <summary>Gets WP2025: a name may not be whole, or may hold words that stand around it.</summary>
    public static DiagnosticRule NameMayBeCut { get; } = new("WP2025", Warning,
        "The name '{0}' may not be whole, or may hold words that stand around it.",
        "指標名「{0}」は途中で切れているか、前後の語を含んでいる可能性があります。",
        "買い物支援の");

    /// <summary>Gets WP2026: a value's year is stated nowhere near it.</summary>
    public static DiagnosticRule YearNotStated { get; } = new("WP2026", Warning,
        "A value of '{0}' stands without a year.", "「{0}」の値に年度の記載がありません。", "現状値 目標値 / 120件 150件");

    /// <summary>Gets WP2027: a number was read from the end of words that stand behind a label.</summary>
    public static DiagnosticRule ValueBehindWords { get; } = new("WP2027", Warning,
        "Read '{0}' from the end of the words behind its label.",
        "見出し語に続く語句の末尾から「{0}」を読み取りました。",
        "現状値（R5）：1月当たりの利用人数1136人");

    /// <summary>Gets WP2028: a table names no row, and the heading above it was taken as the name.</summary>
    public static DiagnosticRule NameFromHeading { get; } = new("WP2028", Warning,
        "Took the heading '{0}' above the table as the name of its row.",
        "表の上の見出し「{0}」を行の名称としました。",
        "生活介護 over 区分 R4 R5, 計画値 …, 実績値 …");

    /// <summary>Gets WP2029: a table that names baselines or targets could not be read as one of indicators.</summary>
    public static DiagnosticRule ValuesPassedOver { get; } = new("WP2029", Warning,
        "The table headed '{0}' names baselines or targets, but no indicators; it was passed over.",
        "「{0}」の表は基準値や目標値を示していますが、指標の表と認められないため読みません。",
        "区分 基準値 / 男性 12人");

    /// <summary>Gets WP2030: a row of a table of programmes could not be parted for sure.</summary>
    public static DiagnosticRule ProgrammeInDoubt { get; } = new("WP2030", Warning,
        "Could not tell for sure where the cells of the programme '{0}' end; words of it may be missing or in a wrong "
            + "place.",
        "事業「{0}」の欄の区切りがはっきりしないため、語句が欠けているか、別の欄に入っている可能性があります。",
        "事業名 担当課 / 見守り事業 / 声かけ運動 福祉課");

    /// <summary>Gets WP2031: a target was read from a sentence.</summary>
    public static DiagnosticRule TargetReadFromSentence { get; } = new("WP2031", Warning,
        "Read a target from the sentence '{0}'.", "文「{0}」から目標を読み取りました。", "令和8年度までに居場所の数を40か所に増やします。");

    /// <summary>Gets WP2032: a row has empty cells; its values were placed by the gaps between them.</summary>
    public static DiagnosticRule CellsEmpty { get; } = new("WP2032", Warning,
        "The row of '{0}' has empty cells; its values were placed by the gaps between them.",
        "「{0}」の行に空欄があるため、値の間隔から列を判断しました。",
        "茶話会の会場数　17会場　19会場");

    /// <summary>Gets WP2033: a table of programmes could not be read; they are left out.</summary>
    public static DiagnosticRule ProgrammesPassedOver { get; } = new("WP2033", Warning,
        "Could not part the programmes under the heads '{0}'; they are left out.",
        "「{0}」の表の事業を区切れないため、読みません。",
        "事業名 担当課 / 見守り 福祉 配食 健康");

    /// <summary>Gets WP2034: numbers stand in a text as those of an indicator do, and no reader took them.</summary>
    public static DiagnosticRule RowPassedOver { get; } = new("WP2034", Warning,
        "Numbers stand in '{0}' as those of an indicator do, but nothing tells what they are; they are left out.",
        "「{0}」に指標の値のような数値がありますが、何の値か分からないため読みません。",
        "相談窓口の利用件数　120件　150件");
}
