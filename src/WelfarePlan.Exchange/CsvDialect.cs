namespace WelfarePlan.Exchange;

/// <summary>Whom a CSV file is written for.</summary>
public enum CsvDialect
{
    /// <summary>Programs: UTF-8, line feeds, English column names and words, text as it is.</summary>
    Plain = 0,

    /// <summary>Excel: a byte order mark, CRLF, Japanese headers and words, and text that would run as a formula made
    /// harmless.</summary>
    Excel = 1,
}
