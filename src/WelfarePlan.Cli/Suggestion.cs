namespace WelfarePlan.Cli;

/// <summary>The known word that a mistyped one was probably meant to be.</summary>
internal static class Suggestion
{
    private const int MostSlips = 2;

    /// <summary>Returns <c> Did you mean 'read'?</c> or, where nothing is near, <c> Known are …</c>.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        string[] words =
        [
            .. known
                .Distinct(StringComparer.Ordinal)
                .Where(each => each.Length > 2 && char.IsAsciiLetter(each[^1]))
                .Order(StringComparer.Ordinal),
        ];
        string? nearest = words.MinBy(each => Slips(word, each));
        return nearest is not null && Slips(word, nearest) <= MostSlips
            ? $" Did you mean '{nearest}'?"
            : $" Known are {string.Join(", ", words)}.";
    }

    // Letters added, left out, taken for others, or swapped with their neighbour.
    private static int Slips(string one, string other)
    {
        int[][] slips = new int[one.Length + 1][];
        for (int i = 0; i <= one.Length; i++)
        {
            slips[i] = new int[other.Length + 1];
            for (int j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    slips[i][j] = i + j;
                    continue;
                }

                int least = Math.Min(
                    Math.Min(slips[i - 1][j], slips[i][j - 1]) + 1,
                    slips[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)
                );
                bool isSwapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                slips[i][j] = isSwapped ? Math.Min(least, slips[i - 2][j - 2] + 1) : least;
            }
        }

        return slips[one.Length][other.Length];
    }
}
