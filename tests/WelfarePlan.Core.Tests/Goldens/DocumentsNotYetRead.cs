namespace WelfarePlan.Tests.Goldens;

/// <summary>The documents that the reader does not read as their goldens say: the one list of what is left to
/// do.</summary>
/// <remarks>A test fails when a document on the list holds, so that the list can only shrink.</remarks>
internal static class DocumentsNotYetRead
{
    /// <summary>Gets the seeds, our editions.</summary>
    public static IReadOnlyList<string> Seeds { get; } = [];

    /// <summary>Gets the seeds' originals.</summary>
    public static IReadOnlyList<string> Originals { get; } = [];

    /// <summary>Gets the hand-made documents: what is missing of them is said, and nothing of them is wrong.</summary>
    public static IReadOnlyList<string> Documents { get; } =
    [
        // Blanks at the end of a line are all that tells an empty cell.
        "21-empty-and-pending-targets",

        // The digits of several values ran together; the whole row is left out, not only they.
        "24-numbers-run-together",

        // H30～R2の平均：96人 stands where a year and a value should.
        "45-year-in-each-cell",

        // Name and department are both broken over lines of a word each.
        "52-header-one-word-a-line",

        // 半分 → みんな: words on both sides of an arrow.
        "54-no-year-and-no-header",

        // Directions, definitions and reasons flow into each other behind the values.
        "57-directions-and-definitions",

        // H28H29H30 heads three columns, and their values ran together.
        "60-years-run-together",
    ];
}
