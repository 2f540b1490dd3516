using System.Globalization;

namespace WelfarePlan.Tests.Goldens.FirstSight;

/// <summary>The approved state of one document: what is right must not become less, what is wrong or silent not
/// more.</summary>
/// <param name="Nodes">Titles.</param>
/// <param name="Edges">What stands below what.</param>
/// <param name="Cells">Numbers.</param>
/// <param name="Programmes">Programmes.</param>
/// <param name="Frame">Principle, period and municipality.</param>
/// <param name="Silent">The number of numbers left out without a word.</param>
internal sealed record ReadingState(Count Nodes, Count Edges, Count Cells, Count Programmes, Count Frame, int Silent)
{
    private const string Approved = "tests/WelfarePlan.Core.Tests/Goldens/FirstSight/state.txt";

    private const string Head =
        "# right/true+wrong of each document; silent: numbers left out without a word. WELFAREPLAN_APPROVE=1 rewrites "
            + "it.\n";

    /// <summary>Gets the approved states by document.</summary>
    public static IReadOnlyDictionary<string, ReadingState> All => Load.Value;

    private static Lazy<IReadOnlyDictionary<string, ReadingState>> Load { get; } = new(Read);

    /// <summary>Returns the state of a document today.</summary>
    public static ReadingState Of(FirstSightFile file) =>
        new(
            file.Score.Nodes, file.Score.Edges, file.Score.Cells, file.Score.Programmes, file.Score.Frame,
            file.Silent.Count
        );

    /// <summary>Returns whether something is less right or more is wrong than in another state.</summary>
    public bool IsWorseThan(ReadingState before) =>
        IsWorse(Nodes, before.Nodes) || IsWorse(Edges, before.Edges) || IsWorse(Cells, before.Cells)
        || IsWorse(Programmes, before.Programmes) || IsWorse(Frame, before.Frame);

    private static Dictionary<string, ReadingState> Read()
    {
        if (Environment.GetEnvironmentVariable("WELFAREPLAN_APPROVE") == "1")
        {
            File.WriteAllText(
                RepositoryFolder.PathOf(Approved),
                Head + string.Concat(FirstSightFile.Plans.Select(Line))
            );
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

    private static bool IsWorse(Count now, Count before) => now.Right < before.Right || now.Wrong > before.Wrong;

    private static ReadingState Parse(string[] words) => new(
        Counted(words, "nodes"),
        Counted(words, "edges"),
        Counted(words, "cells"),
        Counted(words, "programmes"),
        Counted(words, "frame"),
        int.Parse(Behind(words, "silent"), CultureInfo.InvariantCulture));

    private static Count Counted(string[] words, string kind)
    {
        int[] numbers =
        [
            .. Behind(words, kind).Split('/', '+').Select(word => int.Parse(word, CultureInfo.InvariantCulture)),
        ];
        return new(numbers[0], numbers[1], numbers[2]);
    }

    private static string Behind(string[] words, string kind) => words[Array.IndexOf(words, kind) + 1];
}
