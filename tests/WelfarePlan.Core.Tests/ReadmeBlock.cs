namespace WelfarePlan.Tests;

/// <summary>A fenced block of a Markdown page.</summary>
/// <param name="Language">The word behind the fence, or an empty string.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Line">The line of the opening fence, counted from 1.</param>
internal sealed record ReadmeBlock(string Language, string Text, int Line)
{
    private const string Fence = "```";

    /// <summary>Returns the blocks of a page in order.</summary>
    public static IReadOnlyList<ReadmeBlock> In(string page)
    {
        var blocks = new List<ReadmeBlock>();
        var text = new List<string>();
        string? language = null;
        int first = 0;
        foreach ((int index, string line) in page.Split('\n').Index())
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                text.Add(line);
            }
            else if (language is null)
            {
                (language, first) = (line[Fence.Length..].Trim(), index + 1);
                text.Clear();
            }
            else
            {
                blocks.Add(new(language, string.Join('\n', text), first));
                language = null;
            }
        }

        return language is null ? blocks : throw new FormatException($"The block of line {first} does not end.");
    }
}
