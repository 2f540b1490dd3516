using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tokens;

/// <summary>How a line begins when it is numbered or marked.</summary>
/// <param name="Family">The family of the number.</param>
/// <param name="Number">The number as printed, folded, without brackets; empty for a mark.</param>
/// <param name="Word">The level word before the number (基本目標), 章, the mark itself, or empty.</param>
/// <param name="TitleStart">Where the title begins in the line's text.</param>
internal readonly record struct Numbering(NumberingFamily Family, string Number, string Word, int TitleStart)
{
    /// <summary>Gets how deep a chart prints a title for whose level it has no word, from 0.</summary>
    public int Depth { get; init; }

    /// <summary>Gets how high the level word stands: 1 for a goal; 0 where no word or chart says it.</summary>
    public int Rank => Family != NumberingFamily.Word ? 0 : Word.Length == 0 ? Depth + 1 : LevelWords.RankOf(Word);

    /// <summary>Gets the number as a count, or 0 where it is none (1-2, a mark).</summary>
    public int Count => NumberSigns.ToCount(Number);
}
