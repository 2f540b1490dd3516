using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Tests.Building;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Tests.Kinds;

public sealed class KindTests
{
    [Theory]
    [InlineData("Word 97-2003 (.doc)", "WordDocument", "1Table")]
    [InlineData("PowerPoint 97-2003 (.ppt)", "PowerPoint Document", "Current User")]
    [InlineData("Ichitaro (.jtd)", "DocumentText", "JSRV_SegmentInformation")]
    [InlineData("Outlook message (.msg)", "__properties_version1.0")]
    [InlineData("OLE compound file", "何か")]
    public void Old_files_that_are_not_read_are_named(string name, params string[] streams) =>
        Assert.Equal((DiagnosticRules.KindNotRead.Id, name), Refusal(OleFile.Of(streams)));

    [Fact]
    public void A_document_as_Word_97_writes_it_is_told_by_its_kind()
    {
        SourceDocument document = PlanFile.Open(Path.Combine(AppContext.BaseDirectory, "Kinds", "files", "old.doc"));

        Assert.Equal(("old.doc", "Word 97-2003 (.doc)"), (document.Name, Assert.Single(document.Diagnostics).Text));
        Assert.Matches("^[0-9a-f]{64}$", document.Sha256);
    }

    [Fact]
    public void The_case_of_names_in_an_old_file_means_nothing()
    {
        Assert.Equal("Word 97-2003 (.doc)", Refusal(OleFile.Of("WORDDOCUMENT")).Text);
        Assert.Equal(DiagnosticRules.FileDamaged.Id, Refusal(OleFile.Of("WORKBOOK")).Id);
    }

    [Fact]
    public void An_archive_that_is_cut_is_damaged() =>
        Assert.Equal(
            (DiagnosticRules.FileDamaged.Id, "ZIP archive"),
            Refusal(WordFile.Of(WordFile.Paragraph("計画"))[..500])
        );

    [Fact]
    public void An_encrypted_office_file_is_told_as_such() =>
        Assert.Equal(DiagnosticRules.FileEncrypted.Id, Refusal(OleFile.Of("EncryptionInfo", "EncryptedPackage")).Id);

    [Fact]
    public void A_broken_directory_is_no_endless_one()
    {
        byte[] file = OleFile.Of("Workbook", "x", "y", "z");
        for (int at = 1024; at < file.Length; at++) file[at] = 1;

        Assert.Equal(DiagnosticRules.KindNotRead.Id, Refusal(file).Id);
        Assert.Equal(DiagnosticRules.KindNotRead.Id, Refusal(file[..520]).Id);
    }

    [Theory]
    [InlineData("PNG picture", "iVBORw0KGgo=")]
    [InlineData("JPEG picture", "/9j/4AAQ")]
    [InlineData("Rich Text Format (.rtf)", "e1xydGYx")]
    [InlineData("gzip archive", "H4sIAAAA")]
    public void Pictures_and_archives_are_named(string name, string base64) =>
        Assert.Equal((DiagnosticRules.KindNotRead.Id, name), Refusal(Convert.FromBase64String(base64)));

    [Theory]
    [InlineData("application/vnd.oasis.opendocument.text", "OpenDocument text (.odt)")]
    [InlineData("application/epub+zip", "EPUB book")]
    [InlineData("application/x-other", "ZIP archive")]
    public void Archives_of_other_programs_are_named(string type, string name) =>
        Assert.Equal((DiagnosticRules.KindNotRead.Id, name), Refusal(ZipFile.Of(("mimetype", type))));

    [Fact]
    public void Bytes_that_are_no_text_are_told() =>
        Assert.Equal(DiagnosticRules.KindNotRead.Id, Refusal([0, 1, 2, 3, 0, 0, 7]).Id);

    [Fact]
    public void An_empty_file_is_told() => Assert.Equal(DiagnosticRules.EmptyText.Id, Refusal([]).Id);

    [Fact]
    public void The_name_of_a_file_is_kept_and_not_believed()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("<html><p>計画</p></html>"));
        SourceDocument document = PlanFile.Open(stream, "plan.xls");

        Assert.Equal(("plan.xls", SourceKind.Html), (document.Name, document.Kind));
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_are_told()
    {
        Assert.Equal([DiagnosticRules.FileUnreadable.Id], PlanFile.Open("no such file.xlsx").Ids());
        Assert.Equal([DiagnosticRules.FileUnreadable.Id], PlanFile.Open(Path.GetTempPath()).Ids());
        Assert.Throws<ArgumentException>(() => PlanFile.Open(""));
    }

    [Fact]
    public async Task Reading_in_the_background_gives_the_same()
    {
        byte[] file = WordFile.Of(WordFile.Paragraph("計画"));
        using var stream = new MemoryStream(file);

        Assert.Equal(Opened.From(file), await PlanFile.OpenAsync(stream, "test"));
        Assert.Equal([DiagnosticRules.FileUnreadable.Id], (await PlanFile.OpenAsync("no such file")).Ids());
    }

    private static (string Id, string? Text) Refusal(byte[] bytes)
    {
        SourceDocument document = Opened.From(bytes);
        Assert.Empty(document.Pages);
        Diagnostic diagnostic = Assert.Single(document.Diagnostics);
        return (diagnostic.Id, diagnostic.Text);
    }
}
