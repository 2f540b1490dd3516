using System.Globalization;
using System.Text.Json;

namespace WelfarePlan.Json;

/// <summary>Why a text is no document of the contract, and where.</summary>
/// <param name="Message">What is wrong, in English.</param>
/// <param name="Path">The JSON path of the member concerned, such as <c>$.plan.goals[0].title</c>.</param>
/// <param name="Line">The line, counted from 1, or null where only the path is known.</param>
public sealed record PlanJsonError(string Message, string Path, long? Line)
{
    private const string AppendedPath = " Path: ";

    /// <summary>Returns <c>$.plan.goals[0].title (line 12): …</c>.</summary>
    /// <returns>Path, line where it is known, and message.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Path}{(Line is { } line ? $" (line {line})" : "")}: {Message}");

    // The serializer appends the path to its message; here it has a member of its own.
    internal static PlanJsonError From(JsonException exception)
    {
        string message = exception.Message;
        int end = message.LastIndexOf(AppendedPath, StringComparison.Ordinal);
        if (end < 0) end = message.LastIndexOf(" LineNumber: ", StringComparison.Ordinal);
        return new(end > 0 ? message[..end] : message, exception.Path ?? "$", exception.LineNumber + 1);
    }
}
