using WelfarePlan.Diagnostics;
using WelfarePlan.Exchange.Tables;
using static WelfarePlan.Exchange.Tables.Columns<WelfarePlan.Diagnostics.Diagnostic>;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>What the reader has to say, one a row.</summary>
internal static class DiagnosticTable
{
    public static Table<Diagnostic> Table { get; } =
        new(
            "diagnostics", "診断", "What the reader has to say about the source.",
    [
        OfWord("severity", "程度", "What happened to the data.", Words.Severities, row => row.Severity),
        OfText("id", "番号", "Permanent identifier.", row => row.Id),
        OfText(
            "place", "場所", "Where in the source it speaks of.",
            row => row.Place.IsNowhere ? null : row.Place.ToString()
        ),
        OfText("message_ja", "内容", "The message in Japanese.", row => row.MessageJa),
        OfText("message", "内容（英語）", "The message in English.", row => row.Message),
    ]);
}
