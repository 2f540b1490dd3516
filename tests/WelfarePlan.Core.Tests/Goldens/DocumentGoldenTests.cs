namespace WelfarePlan.Tests.Goldens;

public sealed class DocumentGoldenTests
{
    public static TheoryData<string> Documents => [.. GoldenFile.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_hand_made_document_reads_to_its_golden(string name) =>
        GoldenFile.Document(name).ShouldHold(DocumentsNotYetRead.Documents);

    [Fact]
    public void The_list_of_documents_not_yet_read_names_documents() =>
        Assert.All(DocumentsNotYetRead.Documents, name => Assert.Contains(name, GoldenFile.Documents));
}
