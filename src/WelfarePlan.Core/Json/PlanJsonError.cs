using System.Globalization;
using System.Text.Json;
using WelfarePlan.Text;

namespace WelfarePlan.Json;

/// <summary>Why a text is no document of the contract, and where.</summary>
/// <param name="Message">What is wrong, in English.</param>
/// <param name="Path">The JSON path of the member concerned, such as <c>$.plan.goals[0].title</c>.</param>
/// <param name="Line">The line, counted from 1, or null where only the path is known.</param>
public sealed record PlanJsonError(string Message, string Path, long? Line)
{
    /// <summary>Returns <c>$.plan.goals[0].title (line 12): …</c>.</summary>
    /// <returns>Path, line where it is known, and message.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Path}{(Line is { } line ? $" (line {line})" : "")}: {Message}");

    internal static PlanJsonError From(JsonException exception) =>
        new(JsonFault.WordsOf(exception), JsonFault.PathOf(exception), exception.LineNumber + 1);
}
