namespace WelfarePlan.Tests;

/// <summary>A fenced block of a Markdown page.</summary>
/// <param name="Language">The word behind the fence, or an empty string.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Line">The line of the opening fence, counted from 1.</param>
/// <param name="Start">Where the text starts on the page.</param>
internal sealed record ReadmeBlock(string Language, string Text, int Line, int Start)
{
    private const string Fence = "```";

    /// <summary>Returns the blocks of a page in order.</summary>
    public static IReadOnlyList<ReadmeBlock> In(string page)
    {
        var blocks = new List<ReadmeBlock>();
        string? language = null;
        int start = 0;
        int first = 0;
        int at = 0;
        foreach ((int index, string line) in page.Split('\n').Index())
        {
            int next = at + line.Length + 1;
            if (line.StartsWith(Fence, StringComparison.Ordinal) && language is null)
            {
                (language, first, start) = (line[Fence.Length..].Trim(), index + 1, next);
            }
            else if (line.StartsWith(Fence, StringComparison.Ordinal) && language is not null)
            {
                blocks.Add(new(language, page[start..Math.Max(start, at - 1)], first, start));
                language = null;
            }

            at = next;
        }

        return language is null ? blocks : throw new FormatException($"The block of line {first} does not end.");
    }
}
