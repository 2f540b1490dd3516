namespace WelfarePlan.Files.Kinds;

/// <summary>What the content of a file says that it is.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The name that people know the kind by, for messages.</param>
/// <param name="Text">The decoded text, where the kind is one of text.</param>
internal readonly record struct Detected(FileKind Kind, string Name, string? Text = null);
