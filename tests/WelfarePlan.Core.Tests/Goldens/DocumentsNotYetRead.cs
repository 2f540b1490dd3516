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
        "30-departments-and-codes",
        "31-departments-joined",
        "35-basic-and-concrete-measures",
        "38-one-indicator-under-several-programmes",
        "40-council-plan-with-schedule",
        "51-numbers-inside-names",
        "53-values-with-company",
        "54-no-year-and-no-header",
        "57-directions-and-definitions",
        "62-whole-chapter",
    ];
}
