namespace WelfarePlan.Documents.Styles;

/// <summary>How one publisher's documents differ from the rules that hold everywhere.</summary>
/// <remarks>A style only sharpens: a document without one is read by the same engine.</remarks>
public sealed record DocumentStyle
{
    internal DocumentStyle(string name) => Name = name;

    /// <summary>Gets the name, such as <c>kumamoto/priority</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the words by which a document of the style is known; all must stand in it.</summary>
    internal IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>Gets words that a document of the style does not have.</summary>
    internal IReadOnlyList<string> NoMarks { get; init; } = [];

    /// <summary>Gets the marks that open an item of the plan; empty where any mark may. Others belong to figures and
    /// boxes.</summary>
    internal string ItemMarks { get; init; } = "";

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
