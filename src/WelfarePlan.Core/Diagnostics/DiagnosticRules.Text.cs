using static WelfarePlan.Diagnostics.DiagnosticSeverity;

namespace WelfarePlan.Diagnostics;

// WP1001 to WP1029: the text of a document and its pages.
public static partial class DiagnosticRules
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
        "The text has tables of more than {0} cells; nothing of it was read.",
        "表のセルが{0}個を超えているため、読みませんでした。",
        "（タブだけが続くファイル）");

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

    /// <summary>Gets WP1012: too many letters of a page are no letters, or none that a text has.</summary>
    public static DiagnosticRule LettersNotTrusted { get; } = new("WP1012", Error,
        "The letters of the page cannot be trusted ({0} are odd or no characters); the page is left out.",
        "このページの文字情報は壊れているため（不正または不自然な文字 {0}）、省きました。",
        "40/900");

    /// <summary>Gets WP1013: a page is damaged.</summary>
    public static DiagnosticRule PageDamaged { get; } = new("WP1013", Error,
        "The page could not be read: {0}.", "ページを読めませんでした：{0}", "（途中で切れたページ）");
}
