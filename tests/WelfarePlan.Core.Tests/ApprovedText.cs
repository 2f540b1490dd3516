namespace WelfarePlan.Tests;

/// <summary>Compares a text with the approved one in the repository.</summary>
/// <remarks>A test never rewrites the tree by itself: <c>WELFAREPLAN_APPROVE=1</c> accepts the new text.</remarks>
internal static class ApprovedText
{
    private const int Shown = 60;

    /// <summary>Fails with the lines that differ, unless the new text is to be accepted.</summary>
    public static void ShouldMatch(string relativePath, string actual)
    {
        if (Environment.GetEnvironmentVariable("WELFAREPLAN_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(RepositoryFolder.PathOf(relativePath))!);
            File.WriteAllText(RepositoryFolder.PathOf(relativePath), actual);
        }

        string approved = File.Exists(RepositoryFolder.PathOf(relativePath))
            ? RepositoryFolder.ReadText(relativePath)
            : "";
        string[] difference = [.. Difference(approved.Split('\n'), actual.Split('\n'))];
        Assert.True(
            difference.Length == 0,
            $"{relativePath} differs (- approved, + now; WELFAREPLAN_APPROVE=1 accepts):\n"
                + $"{string.Join('\n', difference.Take(Shown))}"
        );
    }

    /// <summary>Returns the lines that only one text has, in order: <c>-</c> the first, <c>+</c> the second.</summary>
    public static IEnumerable<string> Difference(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        int[][] common = CommonLengths(before, after);
        int i = 0;
        int j = 0;
        while (i < before.Count || j < after.Count)
        {
            if (i < before.Count && j < after.Count && before[i] == after[j])
            {
                i++;
                j++;
            }
            else if (j == after.Count || (i < before.Count && common[i + 1][j] >= common[i][j + 1]))
            {
                yield return "- " + before[i++];
            }
            else
            {
                yield return "+ " + after[j++];
            }
        }
    }

    private static int[][] CommonLengths(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        int[][] common = [.. Enumerable.Range(0, before.Count + 1).Select(_ => new int[after.Count + 1])];
        for (int i = before.Count - 1; i >= 0; i--)
        {
            for (int j = after.Count - 1; j >= 0; j--)
            {
                common[i][j] =
                    before[i] == after[j] ? common[i + 1][j + 1] + 1 : Math.Max(common[i + 1][j], common[i][j + 1]);
            }
        }

        return common;
    }
}
