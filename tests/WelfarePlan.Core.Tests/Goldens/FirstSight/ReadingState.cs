using System.Globalization;

namespace WelfarePlan.Tests.Goldens.FirstSight;

/// <summary>The approved state of one document: what is right must not become less, what is silent not more.</summary>
/// <param name="Nodes">The number of right titles.</param>
/// <param name="Cells">The number of right numbers.</param>
/// <param name="Programmes">The number of right programmes.</param>
/// <param name="Silent">The number of numbers left out without a word.</param>
internal readonly record struct ReadingState(int Nodes, int Cells, int Programmes, int Silent)
{
    private const string Approved = "tests/WelfarePlan.Core.Tests/Goldens/FirstSight/state.txt";

    private const string Head =
        "# right/true+wrong of each document; silent: numbers left out without a word. WELFAREPLAN_APPROVE=1 rewrites it.\n";

    /// <summary>Gets the approved states by document.</summary>
    public static IReadOnlyDictionary<string, ReadingState> All => Load.Value;

    private static Lazy<IReadOnlyDictionary<string, ReadingState>> Load { get; } = new(Read);

    /// <summary>Returns the state of a document today.</summary>
    public static ReadingState Of(FirstSightFile file) =>
        new(file.Score.Nodes.Right, file.Score.Cells.Right, file.Score.Programmes.Right, file.Silent.Count);

    private static Dictionary<string, ReadingState> Read()
    {
        if (Environment.GetEnvironmentVariable("WELFAREPLAN_APPROVE") == "1")
        {
            File.WriteAllText(RepositoryFolder.PathOf(Approved), Head + string.Concat(FirstSightFile.Plans.Select(Line)));
        }

        return RepositoryFolder.ReadText(Approved).Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .ToDictionary(words => words[0], Parse, StringComparer.Ordinal);
    }

    private static string Line(FirstSightFile file) =>
        $"{file.Name} nodes {file.Score.Nodes} edges {file.Score.Edges} cells {file.Score.Cells} " +
        string.Create(
            CultureInfo.InvariantCulture,
            $"programmes {file.Score.Programmes} frame {file.Score.Frame} silent {file.Silent.Count}\n");

    private static ReadingState Parse(string[] words) =>
        new(Number(words, "nodes"), Number(words, "cells"), Number(words, "programmes"), Number(words, "silent"));

    private static int Number(string[] words, string kind) =>
        int.Parse(words[Array.IndexOf(words, kind) + 1].Split('/')[0], CultureInfo.InvariantCulture);
}
