using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables;

/// <summary>Cleans the name of a row of its number and marks.</summary>
internal static class RowNames
{
    private static readonly char[] Ends = [':', '：', '.', '…', '‥', '．'];

    // Character by character, so that places in the folded text are places in the name.
    public static string Folded(string name) => string.Create(name.Length, name, static (to, from) =>
    {
        for (int i = 0; i < from.Length; i++) to[i] = WidthFolding.Fold(from[i]);
    });

    public static string Clean(string name)
    {
        name = name.Trim();
        Numbering? numbering = NumberingReader.Read(Folded(name));
        bool isNumbered =
            numbering is
            {
                Family: NumberingFamily.Circled or NumberingFamily.Bracketed or NumberingFamily.HalfBracketed
                    or NumberingFamily.Plain or NumberingFamily.Compound or NumberingFamily.Mark
                    or NumberingFamily.Kana
            };
        if (
            isNumbered
            && numbering!.Value.Number != "@"
            && numbering.Value.TitleStart < name.Length
            && (numbering.Value.Family == NumberingFamily.Circled
                || !NamePhrases.StartsWithin(name.AsSpan(numbering.Value.TitleStart)))
        )
            name = name[numbering.Value.TitleStart..];
        int mark = name.LastIndexOf('※');
        if (mark > 0 && name.Length - mark <= 3) name = name[..mark];
        return name.Trim().TrimEnd(Ends).Trim();
    }
}
