namespace WelfarePlan.Cli.Inputs;

/// <summary>Folders named on the command line stand for the files in them and below.</summary>
internal static class InputFolders
{
    /// <summary>Returns the files, those of a folder in ordinal order; a folder without any stays, and is reported as
    /// one.</summary>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> names) =>
        [
            .. names.SelectMany(name =>
                Directory.Exists(name) && FilesOf(name) is { Length: > 0 } files ? files : [name]
            ),
        ];

    private static string[] FilesOf(string folder) =>
        [
            .. Directory
                .EnumerateFiles(
                    folder,
                    "*",
                    new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }
                )
            .Where(file => !IsLeftBehind(Path.GetFileName(file)))
            .Order(StringComparer.Ordinal)];

    // What Office leaves beside an open document, and what systems put into folders.
    private static bool IsLeftBehind(string name) =>
        name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith('.');
}
