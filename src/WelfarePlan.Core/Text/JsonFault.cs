using System.Text.Json;
using System.Text.RegularExpressions;

namespace WelfarePlan.Text;

/// <summary>Says in words of JSON what the serializer says of .NET types, which a person who wrote JSON has never heard
/// of.</summary>
internal static partial class JsonFault
{
    private const int LongList = 60;

    private const string MissingMembers = "missing required properties including: ";

    // The serializer appends the path to its message; ours stands in a member of its own.
    private static readonly string[] Appended = [" Path: ", " LineNumber: "];

    public static string WordsOf(JsonException exception)
    {
        string message = exception.Message;
        foreach (string appended in Appended)
        {
            int end = message.LastIndexOf(appended, StringComparison.Ordinal);
            if (end <= 0) continue;
            message = message[..end];
            break;
        }

        return InOurWords(message);
    }

    /// <summary>The serializer's path, with the quotes inside names escaped, which it leaves as they are.</summary>
    public static string PathOf(JsonException exception)
    {
        if (exception.Path is not { } path) return "$";
        return exception.LineNumber is null
            ? path
            : QuotedNames.Replace(path, name => $"['{Escape(name.Groups["name"].Value)}']");
    }

    /// <summary>A name as it stands between the quotes of a path.</summary>
    public static string Escape(string name) =>
        name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal);

    // A name ends where a quote and a bracket are followed by the next step or by nothing: ['/a'b'].x
    [GeneratedRegex(
        @"\['(?<name>.*?)'\](?=[.\[]|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000
    )]
    private static partial Regex QuotedNames { get; }

    private static string InOurWords(string message)
    {
        if (message.Contains("mapped to any .NET member", StringComparison.Ordinal)) return "The member is unknown.";
        if (message.StartsWith("Duplicate propert", StringComparison.Ordinal)) return "The member comes twice.";
        if (message.Contains("doesn't allow", StringComparison.Ordinal))
            return "The member is null; leave it out where there is nothing to say.";
        if (message.Contains("could not be converted to", StringComparison.Ordinal))
            return "The value is of the wrong type.";
        if (message.Contains("depth of", StringComparison.Ordinal)) return "The text is nested too deeply.";

        int missing = message.IndexOf(MissingMembers, StringComparison.Ordinal);
        if (missing < 0) return message;

        // The serializer ends a long list without saying so.
        string members = message[(missing + MissingMembers.Length)..];
        return members.Length < LongList
            ? $"Members are missing: {members}"
            : $"Members are missing: {members.TrimEnd('.')} and perhaps others.";
    }
}
