using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Documents;
using WelfarePlan.Json;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>The plan as JSON in a hidden sheet, in pieces that cells can hold.</summary>
internal static class HiddenPlan
{
    private const int Piece = 30_000;

    public static Sheet SheetOf(PlanReading reading) => new(SheetNames.Plan)
    {
        Rows = Pieces(PlanJson.Write(reading))
            .Select(piece => (IReadOnlyList<SheetCell>)[new SheetCell(piece, null, default)]),
        IsHidden = true,
    };

    public static bool TryRead(
        IEnumerable<string> pieces,
        [NotNullWhen(true)] out PlanReading? reading,
        [NotNullWhen(false)] out string? failure
    )
    {
        bool isRead = PlanJson.TryParse(string.Concat(pieces), out reading, out PlanJsonError? error);
        failure = error?.ToString();
        return isRead;
    }

    private static IEnumerable<string> Pieces(string json)
    {
        for (int at = 0; at < json.Length;)
        {
            int length = Math.Min(Piece, json.Length - at);
            if (at + length < json.Length && char.IsHighSurrogate(json[at + length - 1])) length--;
            yield return json.Substring(at, length);
            at += length;
        }
    }
}
