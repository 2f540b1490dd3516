namespace WelfarePlan.Tests.Goldens;

public sealed class SeedGoldenTests
{
    public static TheoryData<string> Seeds => [.. GoldenFile.Seeds];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Our_edition_of_a_seed_reads_to_its_golden(string name) =>
        GoldenFile.Seed(name).ShouldHold(DocumentsNotYetRead.Seeds);

    [SharedTheory]
    [MemberData(nameof(Seeds))]
    public void The_original_of_a_seed_reads_to_its_golden(string name) =>
        GoldenFile.Original(name).ShouldHold(DocumentsNotYetRead.Originals);
}
