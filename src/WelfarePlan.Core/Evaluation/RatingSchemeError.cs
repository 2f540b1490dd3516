namespace WelfarePlan.Evaluation;

/// <summary>What is wrong with a rating scheme's file, and where.</summary>
/// <param name="Path">The place as a JSON path, such as <c>$.rules[2].grade</c>.</param>
/// <param name="Message">What is wrong there.</param>
public sealed record RatingSchemeError(string Path, string Message)
{
    /// <summary>Returns <c>$.rules[2].grade: There is no grade 'X'.</c></summary>
    /// <returns>The path and the message.</returns>
    public override string ToString() => $"{Path}: {Message}";
}
