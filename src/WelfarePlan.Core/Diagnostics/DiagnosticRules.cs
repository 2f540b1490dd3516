using static WelfarePlan.Diagnostics.DiagnosticSeverity;

namespace WelfarePlan.Diagnostics;

/// <summary>Every rule there is: WP1xxx files and text, WP2xxx blocks and tables, WP3xxx the plan.</summary>
public static class DiagnosticRules
{
    /// <summary>Gets WP1001: text that a PDF printed several times in one place was folded into one.</summary>
    public static DiagnosticRule EchoFolded { get; } = new("WP1001", Information,
        "Folded repeated text into '{0}'.", "重ねて印字された文字を「{0}」にまとめました。", "現状と課題現状と課題現状と課題");

    /// <summary>Gets WP1002: a year with a letter missing was mended.</summary>
    public static DiagnosticRule YearMended { get; } = new("WP1002", Warning,
        "Read the misprinted year '{0}' as a fiscal year.", "誤記と思われる「{0}」を年度として読みました。", "令和5度");

    /// <summary>Gets WP1003: a year without its era was completed from the other years of the document.</summary>
    public static DiagnosticRule YearFromContext { get; } = new("WP1003", Warning,
        "Completed the year '{0}' from the other years of the document.", "元号のない「{0}」を文書中の他の年から補いました。", "26年度");

    /// <summary>Gets WP1004: the text is empty.</summary>
    public static DiagnosticRule EmptyText { get; } = new("WP1004", Error,
        "The text is empty.", "文書が空です。", "（空のファイル）");

    /// <summary>Gets WP1005: the text has more bytes than the limit; nothing of it was read.</summary>
    public static DiagnosticRule TooManyBytes { get; } = new("WP1005", Error,
        "The text is larger than {0} bytes; nothing of it was read.", "文書が{0}バイトを超えているため、読みませんでした。", "（1 GBのファイル）");

    /// <summary>Gets WP1006: the text has more lines than the limit; nothing of it was read.</summary>
    public static DiagnosticRule TooManyLines { get; } = new("WP1006", Error,
        "The text has more than {0} lines; nothing of it was read.", "文書が{0}行を超えているため、読みませんでした。", "（改行だけが続くファイル）");

    /// <summary>Gets WP1007: the text has more cells of tables than the limit; nothing of it was read.</summary>
    public static DiagnosticRule TooManyCells { get; } = new("WP1007", Error,
        "The text has tables of more than {0} cells; nothing of it was read.", "表のセルが{0}個を超えているため、読みませんでした。", "（タブだけが続くファイル）");

    /// <summary>Gets WP1010: a page is a picture without text.</summary>
    public static DiagnosticRule PageIsPicture { get; } = new("WP1010", Error,
        "The page is a picture without text, as a scan is; it could not be read.",
        "このページは文字のない画像（スキャンなど）のため、読めません。",
        "（紙をスキャンしたページ）");

    /// <summary>Gets WP1011: text of a page is in a font whose letters cannot be told.</summary>
    public static DiagnosticRule LettersMissing { get; } = new("WP1011", Error,
        "Text of the page is in a font whose letters cannot be told, and is left out ({0} pieces).",
        "文字を特定できないフォントの文字列があるため、省きました（{0} 件）。",
        "12/340");

    /// <summary>Gets WP1012: too many letters of a page are no letters.</summary>
    public static DiagnosticRule LettersNotTrusted { get; } = new("WP1012", Error,
        "The letters of the page cannot be trusted ({0} are no characters); the page is left out.",
        "このページの文字情報は壊れているため（不正な文字 {0}）、省きました。",
        "40/900");

    /// <summary>Gets WP1013: a page is damaged.</summary>
    public static DiagnosticRule PageDamaged { get; } = new("WP1013", Error,
        "The page could not be read: {0}.",
        "ページを読めませんでした：{0}",
        "（途中で切れたページ）");

    /// <summary>Gets WP1030: a file could not be opened.</summary>
    public static DiagnosticRule FileUnreadable { get; } = new("WP1030", Error,
        "Could not open the file: {0}.",
        "ファイルを開けませんでした：{0}",
        "（存在しないファイル）");

    /// <summary>Gets WP1031: the kind of file is none that is read.</summary>
    public static DiagnosticRule KindNotRead { get; } = new("WP1031", Error,
        "This kind of file is not read: {0}.",
        "この種類のファイルは読みません：{0}",
        "Word 97-2003 (.doc)");

    /// <summary>Gets WP1032: a file is encrypted.</summary>
    public static DiagnosticRule FileEncrypted { get; } = new("WP1032", Error,
        "The file ({0}) is encrypted or needs a password; nothing of it was read.",
        "ファイル（{0}）は暗号化されているかパスワードが必要なため、読めません。",
        "（パスワード付きのブック）");

    /// <summary>Gets WP1033: a file breaks the rules of its kind.</summary>
    public static DiagnosticRule FileDamaged { get; } = new("WP1033", Error,
        "The file is not a sound one of its kind: {0}.",
        "ファイルが壊れています：{0}",
        "（途中で切れた .docx）");

    /// <summary>Gets WP1034: a file goes beyond a limit.</summary>
    public static DiagnosticRule LimitExceeded { get; } = new("WP1034", Error,
        "The file goes beyond a limit and was not read: {0}.",
        "ファイルが上限を超えるため、読みません：{0}",
        "cells (5000000)");

    /// <summary>Gets WP1035: a hidden sheet or slide was left out.</summary>
    public static DiagnosticRule HiddenPagePassedOver { get; } = new("WP1035", Information,
        "Left out the hidden sheet or slide '{0}'.",
        "非表示のシートまたはスライド「{0}」を省きました。",
        "作業用");

    /// <summary>Gets WP1036: hidden rows or columns were left out.</summary>
    public static DiagnosticRule HiddenCellsPassedOver { get; } = new("WP1036", Information,
        "Left out hidden rows or columns that hold something: {0}.",
        "内容のある非表示の行または列を省きました：{0}",
        "5-7");

    /// <summary>Gets WP1037: formulas have no saved result.</summary>
    public static DiagnosticRule FormulaWithoutValue { get; } = new("WP1037", Error,
        "Left out cells whose formulas have no saved result: {0}.",
        "数式の計算結果が保存されていないセルを省きました：{0}",
        "F7, F8");

    /// <summary>Gets WP1038: cells show an error.</summary>
    public static DiagnosticRule ErrorInCell { get; } = new("WP1038", Warning,
        "Cells show an error instead of a value: {0}.",
        "値ではなくエラーを表示しているセルがあります：{0}",
        "F7 #DIV/0!");

    /// <summary>Gets WP1039: a number format could not be followed.</summary>
    public static DiagnosticRule NumberFormatUnknown { get; } = new("WP1039", Warning,
        "Could not follow the number format '{0}'; the number stands as it is saved.",
        "表示形式「{0}」が分からないため、保存された数値のままとしました。",
        "0 0/0 0");

    /// <summary>Gets WP1040: a drawing that may hold words was left out.</summary>
    public static DiagnosticRule GraphicPassedOver { get; } = new("WP1040", Information,
        "Left out a graphic that may hold words or figures: {0}.",
        "文字や数値を含みうる図を省きました：{0}",
        "chart");

    /// <summary>Gets WP1041: a table of contents was left out.</summary>
    public static DiagnosticRule ContentsPassedOver { get; } = new("WP1041", Information,
        "Left out the table of contents from '{0}' on.",
        "目次（「{0}」以下）を省きました。",
        "第１章　計画の策定にあたって 1");

    /// <summary>Gets WP1042: parts around the content of a web page were left out.</summary>
    public static DiagnosticRule BoilerplatePassedOver { get; } = new("WP1042", Information,
        "Left out navigation and other parts around the content of the page, from '{0}' on.",
        "ページの本文以外の部分（「{0}」以下）を省きました。",
        "ホーム 暮らし 健康・福祉");

    /// <summary>Gets WP1043: tracked changes were read as if accepted.</summary>
    public static DiagnosticRule ChangesAccepted { get; } = new("WP1043", Information,
        "Read tracked changes as if accepted: {0}.",
        "変更履歴は承諾したものとして読みました：{0}",
        "deleted '120件'");

    /// <summary>Gets WP1044: a quoted field does not end.</summary>
    public static DiagnosticRule QuoteNotClosed { get; } = new("WP1044", Warning,
        "The quoted field from '{0}' on does not end; the rest of the file stands in it.",
        "「{0}」で始まる引用符が閉じていないため、残りがすべて一つの欄に入っています。",
        "\"相談件数,120,150");

    /// <summary>Gets WP1045: the process that opens files apart came to no result.</summary>
    public static DiagnosticRule OpenerFailed { get; } = new("WP1045", Error,
        "Nothing was read, because the process that opens the file came to no result: {0}.",
        "ファイルを開く別プロセスが結果を返さなかったため、読めません：{0}",
        "it ended with exit code 134");

    /// <summary>Gets WP2001: a cell with digits could not be read as a number; its value is left out.</summary>
    public static DiagnosticRule UnreadableNumber { get; } = new("WP2001", Error,
        "Could not read '{0}' as a number; the value is left out.", "「{0}」を数値として読めないため、値を省きました。", "2,2823,2354,021");

    /// <summary>Gets WP2002: a year could not be read; the values under it stand without a year.</summary>
    public static DiagnosticRule UnreadableYear { get; } = new("WP2002", Warning,
        "Could not tell which year '{0}' is; its values stand without a year.", "「{0}」がどの年度か分からないため、年度なしとしました。", "20204年度");

    /// <summary>Gets WP2003: a row has not as many values as its header has columns; the row is left out.</summary>
    public static DiagnosticRule RowDoesNotFit { get; } = new("WP2003", Error,
        "The values of '{0}' do not fit the columns of the table; they are left out.", "「{0}」の値の数が表の列と合わないため、値を省きました。", "相談件数 120件");

    /// <summary>Gets WP2004: a header can be read in several ways and one was chosen because the rows fit it.</summary>
    public static DiagnosticRule HeaderChosen { get; } = new("WP2004", Warning,
        "The header '{0}' can be read in several ways; the one that the rows fit was taken.", "見出し行「{0}」は複数の読み方ができるため、行に合う読み方を採りました。", "基準値 R2 目標値 R6");

    /// <summary>Gets WP2005: a table of numbers is no table of indicators and was passed over.</summary>
    public static DiagnosticRule TableRefused { get; } = new("WP2005", Information,
        "The table headed '{0}' is not one of indicators and was passed over.", "「{0}」の表は指標の表ではないため、読み飛ばしました。", "事業費 予算額 決算額");

    /// <summary>Gets WP2006: the values of one row are in different units.</summary>
    public static DiagnosticRule UnitsDisagree { get; } = new("WP2006", Warning,
        "The values of '{0}' are in different units.", "「{0}」の値の単位が揃っていません。", "相談件数 120件 150人");

    /// <summary>Gets WP2007: the years of a table do not rise from baseline to target.</summary>
    public static DiagnosticRule YearsOutOfOrder { get; } = new("WP2007", Warning,
        "The years of '{0}' do not rise from baseline to target.", "「{0}」の年度が基準から目標へ進んでいません。", "基準値（R6） 目標値（R5）");

    /// <summary>Gets WP2008: a year printed in a cell is not the year of its column; the cell's own was taken.</summary>
    public static DiagnosticRule LabelDisagrees { get; } = new("WP2008", Warning,
        "The year in '{0}' is not the year of its column; the cell's own year was taken.", "「{0}」の年度が列の年度と異なるため、セルの年度を採りました。", "R4：95.1％");

    /// <summary>Gets WP2009: a grade letter printed into a cell was taken off the value.</summary>
    public static DiagnosticRule GradeTakenOff { get; } = new("WP2009", Warning,
        "Took the grade off the value in '{0}'.", "「{0}」から評価記号を除いて値を読みました。", "150件A");

    /// <summary>Gets WP2010: a zero among other values may be a blank that was printed as 0.</summary>
    public static DiagnosticRule ZeroMayBeBlank { get; } = new("WP2010", Warning,
        "A 0 among the values of '{0}' may stand for a blank.", "「{0}」の値の0は空欄を表す可能性があります。", "相談件数 120 0 150");

    /// <summary>Gets WP2011: the order of values printed apart from their names was inferred.</summary>
    public static DiagnosticRule OrderInferred { get; } = new("WP2011", Warning,
        "The values stand apart from '{0}'; their order was inferred from the units.", "値が「{0}」から離れているため、単位から並びを推定しました。", "名称、名称、値、値");

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
        "The header '{0}' names calendar years (年); they stand as fiscal years (年度) of the same number.", "見出し「{0}」は「年」ですが、同じ数の「年度」としました。", "基準値（令和4年）");

    /// <summary>Gets WP2018: a table has years but no role words; its values were taken as results.</summary>
    public static DiagnosticRule RoleAssumed { get; } = new("WP2018", Warning,
        "The header '{0}' has years without a role; their values were taken as results.", "見出し「{0}」の年度に役割の語がないため、実績値としました。", "指標 令和2年度 令和7年度");

    /// <summary>Gets WP2019: a column holds nothing but zeros, which may be blanks.</summary>
    public static DiagnosticRule ColumnOfZeros { get; } = new("WP2019", Warning,
        "A column under '{0}' holds nothing but 0, which may stand for blanks.", "「{0}」の列がすべて0であり、空欄の可能性があります。", "R4実績 0 0 0");

    /// <summary>Gets WP2020: a sign before a name was read as a circled number that was lost.</summary>
    public static DiagnosticRule CircledNumberLost { get; } = new("WP2020", Warning,
        "Took '{0}' to begin with a circled number that was lost.", "「{0}」の先頭を文字化けした丸数字とみなしました。", "@相談件数");

    /// <summary>Gets WP2021: a name looks like text that was decoded in a wrong way.</summary>
    public static DiagnosticRule Mojibake { get; } = new("WP2021", Warning,
        "'{0}' looks like text that was decoded in a wrong way.", "「{0}」は文字化けと思われます。", "繧ｵ繝ｭ繝ｳ");

    /// <summary>Gets WP2022: the second half of a name was found behind its values.</summary>
    public static DiagnosticRule NameAroundValues { get; } = new("WP2022", Warning,
        "Put the name '{0}' together from both sides of its values.", "値の前後に分かれた指標名を「{0}」としてつなげました。", "会議を / 7地区 18地区 / 開いた地区の数");

    /// <summary>Gets WP2023: a row of results is shorter than that of targets; its values were taken from the first year on.</summary>
    public static DiagnosticRule ResultsEndEarly { get; } = new("WP2023", Warning,
        "The results of '{0}' are fewer than its targets; they were taken from the first year on.", "「{0}」の実績が目標より少ないため、最初の年度から順に読みました。", "目標 12校 14校 16校 / 実績 10校 14校");

    /// <summary>Gets WP2024: a sentence states a target that could not be read; its numbers are left out.</summary>
    public static DiagnosticRule TargetInSentence { get; } = new("WP2024", Warning,
        "The sentence '{0}' seems to state a target, but not plainly of what; its numbers are left out.", "文「{0}」は目標を述べていると思われますが、対象が明らかでないため数値は読みません。", "令和8年度までに40か所に増やします。");

    /// <summary>Gets WP2025: a name may not be whole, or may hold words that stand around it.</summary>
    public static DiagnosticRule NameMayBeCut { get; } = new("WP2025", Warning,
        "The name '{0}' may not be whole, or may hold words that stand around it.", "指標名「{0}」は途中で切れているか、前後の語を含んでいる可能性があります。", "買い物支援の");

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
        "Could not tell for sure where the cells of the programme '{0}' end; words of it may be missing or in a wrong place.",
        "事業「{0}」の欄の区切りがはっきりしないため、語句が欠けているか、別の欄に入っている可能性があります。",
        "事業名 担当課 / 見守り事業 / 声かけ運動 福祉課");

    /// <summary>Gets WP2031: a target was read from a sentence.</summary>
    public static DiagnosticRule TargetReadFromSentence { get; } = new("WP2031", Warning,
        "Read a target from the sentence '{0}'.",
        "文「{0}」から目標を読み取りました。",
        "令和8年度までに居場所の数を40か所に増やします。");

    /// <summary>Gets WP2032: a row has empty cells; its values were placed by the gaps between them.</summary>
    public static DiagnosticRule CellsEmpty { get; } = new("WP2032", Warning,
        "The row of '{0}' has empty cells; its values were placed by the gaps between them.",
        "「{0}」の行に空欄があるため、値の間隔から列を判断しました。",
        "茶話会の会場数　17会場　19会場");

    /// <summary>Gets WP3001: a note cannot be told to belong to a label, because the labels are printed apart.</summary>
    public static DiagnosticRule NoteWithoutLabel { get; } = new("WP3001", Warning,
        "Could not tell which labels of the page the notes from '{0}' on belong to.", "「{0}」以下の記述がこのページのどの見出しに属するか分かりません。", "令和３年度の主な取組");

    /// <summary>Gets WP3003: a year lies far from the years of the plan.</summary>
    public static DiagnosticRule YearImplausible { get; } = new("WP3003", Warning,
        "The year of '{0}' lies far from the years of the plan.", "「{0}」の年度が計画の年度から離れています。", "目標値（H2年度）");

    /// <summary>Gets WP3004: an indicator stands under no goal.</summary>
    public static DiagnosticRule IndicatorWithoutGoal { get; } = new("WP3004", Information,
        "The indicator '{0}' stands under no goal.", "指標「{0}」はどの目標にも属していません。", "相談件数");

    /// <summary>Gets WP3005: two styles fit the document equally well.</summary>
    public static DiagnosticRule StyleTie { get; } = new("WP3005", Warning,
        "Several styles fit equally well: {0}; the default style was taken.", "複数の様式が同程度に合うため、既定の様式で読みました：{0}", "（二つの様式の見出し語が同じ数だけ現れる文書）");

    /// <summary>Gets WP3006: the document holds no goal and no indicator.</summary>
    public static DiagnosticRule NothingFound { get; } = new("WP3006", Warning,
        "Found neither goals nor indicators.", "目標も指標も見つかりませんでした。", "（会議の議事録）");

    /// <summary>Gets WP3007: an indicator of the same name under the same heading has other values.</summary>
    public static DiagnosticRule IndicatorRepeated { get; } = new("WP3007", Warning,
        "The indicator '{0}' stands twice under one heading with different values.", "同じ見出しの下に「{0}」が異なる値で二度あります。", "相談件数");

    /// <summary>Gets WP3008: a heading printed after its text was put back before it.</summary>
    public static DiagnosticRule HeadingMoved { get; } = new("WP3008", Information,
        "Put the heading '{0}' back before the text that it heads.", "本文の後に印字された見出し「{0}」を前に戻しました。", "１ 地域福祉活動の拡大と浸透");

    /// <summary>Gets WP3010: a table printed behind the last of several headings was taken as that of the heading above them.</summary>
    public static DiagnosticRule IndicatorLifted { get; } = new("WP3010", Warning,
        "Took '{0}' as an indicator of the heading above, because tables stand only behind the last heading of each group.",
        "指標の表が各グループの最後の見出しの後にだけあるため、「{0}」を上位の見出しの指標としました。",
        "具体的施策① ② and then 成果指標");

    /// <summary>Gets WP3011: a line that looks like a heading has no place in the outline.</summary>
    public static DiagnosticRule HeadingLeftOut { get; } = new("WP3011", Warning,
        "The line '{0}' looks like a heading, but fits nowhere in the outline; it was left out.",
        "「{0}」は見出しのようですが、体系のどこにも当てはまらないため読みません。",
        "１ 見守り / １ 声かけ");

    /// <summary>Gets WP3009: the document's style was recognised.</summary>
    public static DiagnosticRule StyleDetected { get; } = new("WP3009", Information,
        "Read in the style {0}.", "様式 {0} で読みました。", "name (5/5)");

    /// <summary>Gets every rule, by identifier.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        EchoFolded, YearMended, YearFromContext, EmptyText, TooManyBytes, TooManyLines, TooManyCells,
        PageIsPicture, LettersMissing, LettersNotTrusted, PageDamaged,
        FileUnreadable, KindNotRead, FileEncrypted, FileDamaged, LimitExceeded, HiddenPagePassedOver, HiddenCellsPassedOver,
        FormulaWithoutValue, ErrorInCell, NumberFormatUnknown, GraphicPassedOver, ContentsPassedOver, BoilerplatePassedOver,
        ChangesAccepted, QuoteNotClosed, OpenerFailed,
        UnreadableNumber, UnreadableYear, RowDoesNotFit, HeaderChosen, TableRefused, UnitsDisagree, YearsOutOfOrder,
        LabelDisagrees, GradeTakenOff, ZeroMayBeBlank, OrderInferred, HeaderContinued, NameMissing, ColumnRoleUnknown,
        ArrowRead, WordsInsteadOfNumber, CalendarYear, RoleAssumed, ColumnOfZeros, CircledNumberLost, Mojibake, NameAroundValues, ResultsEndEarly, TargetInSentence, NameMayBeCut, YearNotStated,
        ValueBehindWords, NameFromHeading, ValuesPassedOver, TargetReadFromSentence, CellsEmpty, ProgrammeInDoubt,
        NoteWithoutLabel, YearImplausible, IndicatorWithoutGoal, StyleTie, NothingFound,
        IndicatorRepeated, HeadingMoved, StyleDetected, IndicatorLifted, HeadingLeftOut,
    ];
}
