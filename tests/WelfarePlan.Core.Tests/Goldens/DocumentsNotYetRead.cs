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

    /// <summary>Gets the hand-made documents.</summary>
    public static IReadOnlyList<string> Documents { get; } = [];
}
