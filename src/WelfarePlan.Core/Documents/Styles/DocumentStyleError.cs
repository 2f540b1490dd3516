namespace WelfarePlan.Documents.Styles;

/// <summary>What is wrong with a style's file, and where.</summary>
/// <param name="Path">The place as a JSON path, such as <c>$.marks[2]</c>.</param>
/// <param name="Message">What is wrong there.</param>
public sealed record DocumentStyleError(string Path, string Message)
{
    /// <summary>Returns <c>$.marks[2]: The word is empty.</c></summary>
    /// <returns>The path and the message.</returns>
    public override string ToString() => $"{Path}: {Message}";
}
