using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Shapes.Sentences;

/// <summary>What a sentence says of where something stands, for the next one to say where it is to go:
/// 居場所の数は、令和４年度末で28か所です。これを….</summary>
internal sealed record SentenceStart(string Name, LineSpan NameLines, PlacedValue Value, Sentence Sentence)
{
    private static readonly string[] Between =
        ["で", "現在で", "末で", "末現在で", "時点で", "末時点で", "に", "は", "現在", "の", "には"];

    private static readonly string[] Ends =
        ["です", "でした", "である", "であった", "となっています", "となりました", "になっています", "いました", "います"];

    private static readonly string[] Pronouns = ["これを", "これを、"];

    public FiscalYear? Year => Value.Column.Year;

    /// <summary>Reads a sentence of one year and one number; null where it tells anything more.</summary>
    public static SentenceStart? Of(Sentence sentence, IReadOnlyList<SentenceYear> stated, SentenceNumber number,
        SentenceNames names)
    {
        string text = sentence.Text;
        if (stated is not [{ Year: { IsBad: false } year } one] || number.Value.Amount is null) return null;
        if (!Ends.Contains(text[number.End..].Trim(), StringComparer.Ordinal)) return null;
        bool isBehind = one.End <= number.Start
            && Between.Contains(text[one.End..number.Start], StringComparer.Ordinal);
        (string name, LineSpan lines) = names.Before(sentence, isBehind ? one.Start : number.Start, stated);
        if (name.Length == 0) return null;
        var value = new PlacedValue(
            new RoleLabel(RoleKind.Baseline) { Year = year.Year },
            number.Value, sentence.Raw[number.Start..number.End], sentence.Lines
        );
        return new SentenceStart(name, lines, value, sentence);
    }

    /// <summary>Returns whether a target belongs to what this sentence says: nothing names it in its own.</summary>
    public bool MayGoOn(Sentence sentence, int place, SentenceNumber target) =>
        (place == 0 || Pronouns.Contains(sentence.Text[..place], StringComparer.Ordinal))
        && target.Value.Unit == Value.Value.Unit;
}
