namespace WelfarePlan.Testing.Typesetting;

/// <summary>A generated plan typeset as files that office programs and browsers print, with every number that it
/// states.</summary>
/// <remarks>The same seed gives the same document; the bytes of its files are the same on every machine.</remarks>
public sealed class TypesetDocument
{
    internal TypesetDocument(
        int seed, TypesetStyle style, IReadOnlyList<SetBlock> blocks, IReadOnlyList<StatedNumber> numbers
    )
    {
        Seed = seed;
        Style = style;
        Blocks = blocks;
        Numbers = numbers;
    }

    /// <summary>Gets the number that decides plan, wording and style.</summary>
    public int Seed { get; }

    /// <summary>Gets whether lines part the cells of its tables; else they are shaded, or parted by white space
    /// alone.</summary>
    public bool IsRuled => Style.IsRuled;

    /// <summary>Gets every number that it states of an indicator.</summary>
    public IReadOnlyList<StatedNumber> Numbers { get; }

    internal TypesetStyle Style { get; }

    internal IReadOnlyList<SetBlock> Blocks { get; }

    /// <summary>Typesets the plan of a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <returns>The document.</returns>
    public static TypesetDocument Of(int seed) => PlanSetter.Set(seed);

    /// <summary>Writes it as a web page.</summary>
    /// <returns>The page.</returns>
    public string ToHtml() => HtmlTypesetter.Write(this);

    /// <summary>Writes it as a document of Word (.docx).</summary>
    /// <returns>The file.</returns>
    public byte[] ToWord() => WordTypesetter.Write(this);

    /// <summary>Writes it as a workbook of Excel (.xlsx) with one sheet.</summary>
    /// <returns>The file.</returns>
    public byte[] ToWorkbook() => WorkbookTypesetter.Write(this);

    /// <summary>Returns the seed and the style in a few words.</summary>
    /// <returns>Such as <c>17 Across, IPAMincho 9, 1 column, landscape</c>.</returns>
    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Seed} {Style.Rules}, {Style.Font} {Style.Size}, columns "
                + $"{Style.Columns}{(Style.IsLandscape ? ", landscape" : "")}"
        );
}
