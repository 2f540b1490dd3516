using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Testing.Damaging;
using WelfarePlan.Testing.Printing;

namespace WelfarePlan.Testing;

/// <summary>Something that happens to a text on its way out of a PDF; the information stays in it.</summary>
public sealed class Damage
{
    private readonly Func<IReadOnlyList<PrintedLine>, Dice, IReadOnlyList<PrintedLine>> _do;

    private Damage(
        string name, string description, Func<IReadOnlyList<PrintedLine>, Dice, IReadOnlyList<PrintedLine>> action
    )
    {
        Name = name;
        Description = description;
        _do = action;
    }

    /// <summary>Gets fake bold: headings and labels printed two to four times.</summary>
    public static Damage Echoes { get; } = new("echoes", "headings and labels two to four times", LineDamages.Echo);

    /// <summary>Gets names of indicators broken over two lines.</summary>
    public static Damage BrokenNames { get; } =
        new("broken-names", "names broken over two lines", LineDamages.BreakNames);

    /// <summary>Gets full-width digits and signs in the whole text.</summary>
    public static Damage FullWidth { get; } =
        new("full-width", "full-width digits, letters and signs", CharacterDamages.Widen);

    /// <summary>Gets spaces between the kanji of headings and header cells: 基 本 目 標.</summary>
    public static Damage SpacedKanji { get; } = new("spaced-kanji", "spaces between kanji", CharacterDamages.Space);

    /// <summary>Gets kanji printed as Kangxi radicals: ⽬標.</summary>
    public static Damage RadicalForms { get; } = new("radicals", "kanji as radicals", CharacterDamages.Radicalise);

    /// <summary>Gets running heads and page numbers between the lines, inside of tables too.</summary>
    public static Damage PageBreaks { get; } =
        new("page-breaks", "running heads and page numbers", LineDamages.BreakPages);

    /// <summary>Gets labels printed apart from what they head, or in the order of other labels.</summary>
    public static Damage ShuffledLabels { get; } =
        new("shuffled-labels", "labels apart from what they head", LineDamages.ShuffleLabels);

    /// <summary>Gets rows and headings run together on one line.</summary>
    public static Damage LostBreaks { get; } = new("lost-breaks", "lines run together", LineDamages.LoseBreaks);

    /// <summary>Gets blank lines between the lines.</summary>
    public static Damage BlankLines { get; } = new("blank-lines", "blank lines between lines", LineDamages.SpreadLines);

    /// <summary>Gets half-width katakana: ﾎﾞﾗﾝﾃｨｱ.</summary>
    public static Damage HalfKana { get; } = new("half-kana", "half-width katakana", CharacterDamages.NarrowKana);

    /// <summary>Gets every damage, in an order in which they can be done.</summary>
    public static IReadOnlyList<Damage> All { get; } =
        [
            BrokenNames, LostBreaks, ShuffledLabels, Echoes, PageBreaks, BlankLines, SpacedKanji, RadicalForms,
            HalfKana, FullWidth,
        ];

    /// <summary>Gets the name: lower case, words joined by hyphens.</summary>
    public string Name { get; }

    /// <summary>Gets what it does, in a few words.</summary>
    public string Description { get; }

    /// <summary>Finds a damage by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="damage">The damage, or null.</param>
    /// <returns>Whether there is such a damage.</returns>
    public static bool TryFind(string name, [NotNullWhen(true)] out Damage? damage)
    {
        damage = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal));
        return damage is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal IReadOnlyList<PrintedLine> Do(IReadOnlyList<PrintedLine> lines, Dice dice) => _do(lines, dice);
}
