using WelfarePlan.Collections;

namespace WelfarePlan.Documents.Styles;

/// <summary>How one publisher's documents differ from the rules that hold everywhere, read from JSON.</summary>
/// <remarks>A style only sharpens: a document without one is read by the same engine.</remarks>
/// <seealso cref="DocumentStyles"/>
public sealed record DocumentStyle
{
    internal DocumentStyle(string name, IReadOnlyList<string> marks, string itemMarks)
    {
        Name = name;
        Marks = ValueList.From(marks);
        ItemMarks = itemMarks;
    }

    /// <summary>Gets the name, such as <c>kumamoto/priority</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what the style is for, or null.</summary>
    public string? Note { get; internal init; }

    /// <summary>Gets the words by which a document of the style is known; all must stand in it. Empty for the default,
    /// which is taken where no other fits.</summary>
    public IReadOnlyList<string> Marks { get; }

    /// <summary>Gets the marks that open an item of the plan, one after the other; empty where any mark may. Lines
    /// under others belong to figures and boxes.</summary>
    public string ItemMarks { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
