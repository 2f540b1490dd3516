namespace WelfarePlan.Tests.Goldens;

/// <summary>What a document owes its golden: to hold, or, while it is on the list of those not yet read, not to
/// hold.</summary>
internal static class GoldenExpectation
{
    public static void ShouldHold(this GoldenFile file, IReadOnlyList<string> notYet)
    {
        IReadOnlyList<GoldenDifference> differences = file.Differences();
        if (notYet.Contains(file.Name, StringComparer.Ordinal))
            Assert.False(differences.Count == 0, $"{file.Name} holds now: take it off {nameof(DocumentsNotYetRead)}.");
        else Assert.True(differences.Count == 0, $"{file.Name}:\n{string.Join('\n', differences)}");
    }
}
