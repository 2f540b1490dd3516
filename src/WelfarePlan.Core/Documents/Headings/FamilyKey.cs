using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Headings;

/// <summary>
/// What makes two headings of one level: the family of their number, its parts (1-1, 1-1-1), and their word or mark.
/// </summary>
internal readonly record struct FamilyKey(NumberingFamily Family, string Word, int Parts)
{
    public static FamilyKey Of(Numbering numbering) => new(numbering.Family, numbering.Word ?? "", PartsOf(numbering));

    public bool IsWord => Family == NumberingFamily.Word;

    public bool IsChapter =>
        Family is NumberingFamily.Part or NumberingFamily.Chapter or NumberingFamily.Section or NumberingFamily.Article;

    /// <summary>Gets whether the family is a plain count: Ⅰ, 1, (1), ①, ア.</summary>
    public bool IsCount => Family is > NumberingFamily.Word and < NumberingFamily.Mark;

    private static int PartsOf(Numbering numbering)
    {
        if (numbering is { Family: NumberingFamily.Word, Word.Length: 0 }) return (10 * (numbering.Depth + 1)) + 1;
        if (numbering.Family is not (NumberingFamily.Compound or NumberingFamily.Word)
            || numbering.Number is not { Length: > 2 } number) return 1;
        return 1 + number.Count(c => c is '-' or '.' or '(');
    }
}
