namespace WelfarePlan.Tests.Goldens;

/// <summary>The documents that the reader does not read as their goldens say: the one list of what is left to do.</summary>
/// <remarks>A test fails when a document on the list holds, so that the list can only shrink.</remarks>
internal static class DocumentsNotYetRead
{
    /// <summary>Gets the seeds, our editions.</summary>
    public static IReadOnlyList<string> Seeds { get; } = [];

    /// <summary>Gets the seeds' originals.</summary>
    public static IReadOnlyList<string> Originals { get; } = [];

    /// <summary>Gets the hand-made documents.</summary>
    public static IReadOnlyList<string> Documents { get; } =
    [
        "21-empty-and-pending-targets",
        "23-units-of-many-kinds",
        "26-costs-and-achievement-rates",
        "31-departments-joined",
        "32-radicals-and-spaced-kanji",
        "35-basic-and-concrete-measures",
        "40-council-plan-with-schedule",
        "44-list-repeats-and-contradicts",
        "51-numbers-inside-names",
        "52-header-one-word-a-line",
        "53-values-with-company",
        "54-no-year-and-no-header",
        "55-target-first-with-unit-column-and-trend",
        "57-directions-and-definitions",
        "58-roman-numerals-as-letters",
    ];
}
