namespace WelfarePlan.Tests;

public sealed class SharedFolderTests
{
    [SharedFact]
    public void The_originals_are_found_beside_the_repository() =>
        Assert.True(File.Exists(SharedFolder.PathOf("seeds/kumamoto-progress-4th.txt")));

    [Fact]
    public void A_repository_without_neighbours_has_no_shared_folder()
    {
        DirectoryInfo alone = Directory.CreateTempSubdirectory("welfareplan");
        try
        {
            string repository = alone.CreateSubdirectory("repository").FullName;
            Assert.Null(SharedFolder.Find(repository));

            alone.CreateSubdirectory("shared").CreateSubdirectory("seeds");
            Assert.Equal(Path.Combine(alone.FullName, "shared"), SharedFolder.Find(repository));
        }
        finally
        {
            alone.Delete(recursive: true);
        }
    }
}
