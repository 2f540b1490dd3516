using static WelfarePlan.Diagnostics.DiagnosticSeverity;

namespace WelfarePlan.Diagnostics;

// WP1030 to WP1999: files.
public static partial class DiagnosticRules
{
    /// <summary>Gets WP1030: a file could not be opened.</summary>
    public static DiagnosticRule FileUnreadable { get; } = new("WP1030", Error,
        "Could not open the file: {0}.", "ファイルを開けませんでした：{0}", "（存在しないファイル）");

    /// <summary>Gets WP1031: the kind of file is none that is read.</summary>
    public static DiagnosticRule KindNotRead { get; } = new("WP1031", Error,
        "This kind of file is not read: {0}.", "この種類のファイルは読みません：{0}", "Word 97-2003 (.doc)");

    /// <summary>Gets WP1032: a file is encrypted.</summary>
    public static DiagnosticRule FileEncrypted { get; } = new("WP1032", Error,
        "The file ({0}) is encrypted or needs a password; nothing of it was read.",
        "ファイル（{0}）は暗号化されているかパスワードが必要なため、読めません。",
        "（パスワード付きのブック）");

    /// <summary>Gets WP1033: a file breaks the rules of its kind.</summary>
    public static DiagnosticRule FileDamaged { get; } = new("WP1033", Error,
        "The file is not a sound one of its kind: {0}.", "ファイルが壊れています：{0}", "（途中で切れた .docx）");

    /// <summary>Gets WP1034: a file goes beyond a limit.</summary>
    public static DiagnosticRule LimitExceeded { get; } = new("WP1034", Error,
        "The file goes beyond a limit and was not read: {0}.", "ファイルが上限を超えるため、読みません：{0}", "cells (5000000)");

    /// <summary>Gets WP1035: a hidden sheet or slide was left out.</summary>
    public static DiagnosticRule HiddenPagePassedOver { get; } = new("WP1035", Information,
        "Left out the hidden sheet or slide '{0}'.", "非表示のシートまたはスライド「{0}」を省きました。", "作業用");

    /// <summary>Gets WP1036: hidden rows or columns were left out.</summary>
    public static DiagnosticRule HiddenCellsPassedOver { get; } = new("WP1036", Information,
        "Left out hidden rows or columns that hold something: {0}.", "内容のある非表示の行または列を省きました：{0}", "5-7");

    /// <summary>Gets WP1037: formulas have no saved result.</summary>
    public static DiagnosticRule FormulaWithoutValue { get; } = new("WP1037", Error,
        "Left out cells whose formulas have no saved result: {0}.", "数式の計算結果が保存されていないセルを省きました：{0}", "F7, F8");

    /// <summary>Gets WP1038: cells show an error.</summary>
    public static DiagnosticRule ErrorInCell { get; } = new("WP1038", Warning,
        "Cells show an error instead of a value: {0}.", "値ではなくエラーを表示しているセルがあります：{0}", "F7 #DIV/0!");

    /// <summary>Gets WP1039: a number format could not be followed.</summary>
    public static DiagnosticRule NumberFormatUnknown { get; } = new("WP1039", Warning,
        "Could not follow the number format '{0}'; the number stands as it is saved.",
        "表示形式「{0}」が分からないため、保存された数値のままとしました。",
        "0 0/0 0");

    /// <summary>Gets WP1040: a drawing that may hold words was left out.</summary>
    public static DiagnosticRule GraphicPassedOver { get; } = new("WP1040", Information,
        "Left out a graphic that may hold words or figures: {0}.", "文字や数値を含みうる図を省きました：{0}", "chart");

    /// <summary>Gets WP1041: a table of contents was left out.</summary>
    public static DiagnosticRule ContentsPassedOver { get; } = new("WP1041", Information,
        "Left out the table of contents from '{0}' on.", "目次（「{0}」以下）を省きました。", "第１章　計画の策定にあたって 1");

    /// <summary>Gets WP1042: parts around the content of a web page were left out.</summary>
    public static DiagnosticRule BoilerplatePassedOver { get; } = new("WP1042", Information,
        "Left out navigation and other parts around the content of the page, from '{0}' on.",
        "ページの本文以外の部分（「{0}」以下）を省きました。",
        "ホーム 暮らし 健康・福祉");

    /// <summary>Gets WP1043: tracked changes were read as if accepted.</summary>
    public static DiagnosticRule ChangesAccepted { get; } = new("WP1043", Information,
        "Read tracked changes as if accepted: {0}.", "変更履歴は承諾したものとして読みました：{0}", "deleted '120件'");

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

    /// <summary>Gets WP1046: a page break cuts a row of a table.</summary>
    public static DiagnosticRule RowCutByPage { get; } = new("WP1046", Warning,
        "A page break cuts the row of '{0}'; values of it may be left out or stand under another name.",
        "「{0}」の行が改ページで切れているため、値が欠けているか、別の名称に付いている可能性があります。",
        "（行の途中で改ページした表）");
}
