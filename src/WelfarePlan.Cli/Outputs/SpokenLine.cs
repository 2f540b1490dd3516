namespace WelfarePlan.Cli.Outputs;

/// <summary>Lines said to a person on standard error.</summary>
internal static class SpokenLine
{
    /// <summary>Says a line, with nothing in it that steers a terminal.</summary>
    public static void Say(this CommandStreams streams, string text) => streams.Error.WriteLine(VisibleText.Of(text));

    /// <summary>Says a last line; where standard error is gone, the exit code alone tells it.</summary>
    public static void SayLast(this CommandStreams streams, string text)
    {
        try
        {
            streams.Say(text);
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            // There is nobody left to tell; the last of these is how a file too long for its system is reported.
        }
    }
}
