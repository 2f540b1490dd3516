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
    private const string MissingMembers = "missing required properties including: ";

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
        return new(InOurWords(end > 0 ? message[..end] : message), exception.Path ?? "$", exception.LineNumber + 1);
    }

    // The serializer speaks of .NET types, which a person who wrote JSON has never heard of.
    private static string InOurWords(string message)
    {
        if (message.Contains("mapped to any .NET member", StringComparison.Ordinal)) return "The member is unknown.";
        if (message.StartsWith("Duplicate property", StringComparison.Ordinal)) return "The member comes twice.";
        if (message.Contains("doesn't allow", StringComparison.Ordinal)) return "The member is null; leave it out where there is nothing to say.";
        if (message.Contains("could not be converted to", StringComparison.Ordinal)) return "The value is of the wrong type.";

        int missing = message.IndexOf(MissingMembers, StringComparison.Ordinal);
        return missing < 0 ? message : $"Members are missing: {message[(missing + MissingMembers.Length)..]}";
    }
}
