using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Headings;

/// <summary>
/// A classified part of the page; the class may change while the whole document is looked at, the lines do not.
/// </summary>
internal sealed class OutlinePart(LineClass kind, LineSpan lines)
{
    public LineClass Class { get; set; } = kind;

    public LineSpan Lines { get; set; } = lines;

    /// <summary>Gets or sets the number, mark or level word; the default where there is none.</summary>
    public Numbering Numbering { get; set; }

    /// <summary>
    /// Gets or sets the title of a heading, the word of a label, or the text of an item or paragraph.
    /// </summary>
    public string Text
    {
        get
        {
            if (_rest is null) return field;
            string text = JapaneseLines.Join([field, .. _rest]);
            _rest = null;
            return field = text;
        }

        set => (field, _rest) = (value, null);
    } = "";

    /// <summary>Gets or sets what a label speaks of.</summary>
    public SectionKind Section { get; set; }

    /// <summary>Gets or sets the year that a label names.</summary>
    public FiscalYear? Year { get; set; }

    /// <summary>Gets or sets whether the page prints a heading as its running head.</summary>
    public bool IsRunningHead { get; set; }

    /// <summary>Gets or sets the level of a heading style, or 0.</summary>
    public int Level { get; set; }

    /// <summary>Gets or sets the height of the letters in points, or 0 where the source does not say.</summary>
    public double Size { get; set; }

    /// <summary>Gets how deep the list of contents has the heading, where it alone names it, or null.</summary>
    public int? ContentsDepth { get; init; }

    /// <summary>Gets whether a heading is one by its size or weight alone.</summary>
    public bool IsVisual =>
        Class == LineClass.Heading && Level == 0 && Numbering is { Family: NumberingFamily.Mark, Word: "#" };

    /// <summary>Gets or sets whether a heading is an entry of a list of work and has nothing under it.</summary>
    public bool IsListed { get; set; }

    /// <summary>Gets or sets whether a heading stands in a list with nothing between its entries.</summary>
    public bool IsBareList { get; set; }

    /// <summary>
    /// Gets or sets whether a label is one by its recurrence alone, and nothing says what it speaks of.
    /// </summary>
    public bool IsGuess { get; set; }

    /// <summary>Gets or sets whether a heading is an entry of an announced list.</summary>
    public bool IsAnnounced { get; set; }

    /// <summary>Gets whether a heading stands in a table or chart.</summary>
    public bool IsCharted { get; init; }

    /// <summary>Gets whether the source prints the line larger than its text, or bold.</summary>
    public bool IsProminent { get; init; }

    /// <summary>Gets the lines of a paragraph one by one, with what each of them says.</summary>
    public IReadOnlyList<(LineSpan Lines, string Text)> Pieces { get; init; } = [];

    /// <summary>Gets or sets the headings that the lines of a paragraph turn out to be, in its place.</summary>
    public IReadOnlyList<OutlinePart>? Expansion { get; set; }

    public TableArea? Table { get; init; }

    public ProgrammeArea? Programmes { get; init; }

    /// <summary>Gets the title in the form in which two printings of it are compared.</summary>
    public string Key
    {
        get
        {
            if (_keyed != Text) (_keyed, _key) = (Text, TitleKeys.Of(Text));
            return _key;
        }
    }

    private List<string>? _rest;
    private string? _keyed;
    private string _key = "";

    /// <summary>Adds a line to the text; the lines are put together when somebody asks for it.</summary>
    public void Append(string line) => (_rest ??= []).Add(line);

    public FamilyKey Family => FamilyKey.Of(Numbering);

    public override string ToString() => $"{Lines} {Class} {Numbering.Word}{Numbering.Number} {Text}";

    /// <summary>Returns a heading whose title is taken out of what surrounds it.</summary>
    public static OutlinePart Heading(LineSpan lines, Numbering numbering, string title) =>
        new(LineClass.Heading, lines) { Numbering = numbering, Text = HeadingForms.Bare(title) };
}
