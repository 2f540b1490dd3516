using System.Text;
using System.Text.RegularExpressions;

namespace WelfarePlan.Tests;

public sealed partial class ConventionTests
{
    private const int LongestFile = 300;
    private const int LongestLine = 120;
    private const int FullestFolder = 25;

    // Namespaces that a caller writes: parting one would part his usings, not what a reader of the code has to hold.
    private static readonly string[] Vocabularies =
    [
        "src/WelfarePlan.Core/Evaluation", "src/WelfarePlan.Core/Time", "src/WelfarePlan.Core/Json",
        "src/WelfarePlan.Core/Quantities", "src/WelfarePlan.Core/Plans", "src/WelfarePlan.Core/Reports",
    ];

    // Being parted.
    private static readonly string[] TooFull = ["src/WelfarePlan.Files/Pdf/Layout"];

    // Written by the tools with a mark at the front, or too long for anybody to write.
    private static readonly string[] NotOurs = [".sln", "packages.lock.json"];

    // Documents that arrive with a mark at the front, as some editors write them.
    private static readonly string[] Marked =
    [
        "tests/WelfarePlan.Core.Tests/Goldens/documents/43-half-width-and-carriage-returns.txt",
    ];

    private static readonly string[] Reminders = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "XX" + "X"];

    // Towns of the seeds and of the documents that people try first; kanji names that are also ordinary words are left
    // out.
    private static readonly string[] Towns =
    [
        "熊本", "菊池", "合志", "菊陽", "益城", "御船", "嘉島", "甲佐", "山鹿", "荒尾", "玉名", "八代", "人吉", "水俣", "天草", "阿蘇", "宇土", "宇城",
        "札幌", "仙台", "さいたま市", "千葉市", "横浜", "川崎市", "相模原", "新潟", "静岡", "浜松", "名古屋", "京都", "大阪", "堺市", "神戸", "岡山", "広島",
        "北九州", "福岡", "佐賀", "長崎", "大分", "宮崎", "鹿児島", "那覇", "Kumamoto", "Kikuchi", "Yokohama", "Nagoya", "Osaka",
        "Fukuoka",
    ];

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    [Fact]
    public void No_source_file_is_longer_than_a_reader_can_hold()
    {
        IEnumerable<string> tooLong =
            from file in RepositoryFiles.Code("src", "tests", "benchmarks", "samples")
            let lines = RepositoryFolder.ReadText(file).Count(sign => sign == '\n')
            where lines > LongestFile
            select $"{file}: {lines} lines";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_line_is_longer_than_120_columns()
    {
        IEnumerable<string> tooLong =
            from file in RepositoryFiles.Code("src", "tests", "benchmarks", "samples")
            from line in RepositoryFolder.ReadText(file).Split('\n').Index()
            where line.Item.TrimEnd('\r').Length > LongestLine
            select $"{file}:{line.Index + 1}: {line.Item.Length} columns";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void A_folder_holds_at_most_25_files()
    {
        IEnumerable<string> full =
            from file in RepositoryFiles.Code("src")
            group file by file[..file.LastIndexOf('/')] into folder
            where !Vocabularies.Contains(folder.Key) && !TooFull.Contains(folder.Key)
            where folder.Count() > FullestFolder
            select $"{folder.Key}: {folder.Count()} files";

        Assert.Empty(full);
    }

    [Fact]
    public void Every_exception_is_there()
    {
        Assert.All(Marked, file => Assert.True(File.Exists(RepositoryFolder.PathOf(file)), file));
        Assert.All(
            Vocabularies.Concat(TooFull),
            folder => Assert.True(Directory.Exists(RepositoryFolder.PathOf(folder)), folder));
    }

    [Fact]
    public void A_file_holds_one_public_type()
    {
        IEnumerable<string> several =
            from file in RepositoryFiles.Code("src")
            let types = PublicTypes.Count(RepositoryFolder.ReadText(file))
            where types > 1
            select $"{file}: {types} public types";

        Assert.Empty(several);
    }

    [Fact]
    public void No_reminder_is_left_behind()
    {
        IEnumerable<string> reminders =
            from file in RepositoryFiles.All
            where !NotOurs.Any(file.EndsWith)
            from line in RepositoryFolder.ReadText(file).Split('\n')
            where
                Reminders.Any(word =>
                    Regex.IsMatch(line, $@"\b{word}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
                )
            select $"{file}: {line.Trim()}";

        Assert.Empty(reminders);
    }

    [Fact]
    public void Every_file_is_UTF_8_without_a_mark_at_its_front()
    {
        IEnumerable<string> others =
            from file in RepositoryFiles.All
            where !NotOurs.Any(file.EndsWith) && !Marked.Contains(file, StringComparer.Ordinal)
            let fault = EncodingFault(File.ReadAllBytes(RepositoryFolder.PathOf(file)))
            where fault is not null
            select $"{file}: {fault}";

        Assert.Empty(others);
    }

    [Fact]
    public void No_file_names_a_folder_of_the_machine_it_was_written_on()
    {
        IEnumerable<string> paths =
            from file in RepositoryFiles.All
            where !file.EndsWith("ConventionTests.cs", StringComparison.Ordinal)
            from line in RepositoryFolder.ReadText(file).Split('\n')
            where MachinePaths.IsMatch(line)
            select $"{file}: {line.Trim()}";

        Assert.Empty(paths);
    }

    [Theory]
    [InlineData("cd /tmp/plans", true)]
    [InlineData("\"/tmp/x\"", true)]
    [InlineData("/root", true)]
    [InlineData(@"C:\Users\somebody\plans", true)]
    [InlineData("/home/somebody/plans", true)]
    [InlineData("https://example.org/work/1", false)]
    [InlineData("../shared/seeds", false)]
    [InlineData("src/work/tmp", false)]
    [InlineData("/workers", false)]
    public void A_folder_of_the_machine_is_told_from_other_slashes(string line, bool isMachines) =>
        Assert.Equal(isMachines, MachinePaths.IsMatch(line));

    [Fact]
    public void Only_styles_and_seeds_know_towns()
    {
        IEnumerable<string> named =
            from file in RepositoryFiles.Code("src")
            where
                !file.Contains("/Styles/", StringComparison.Ordinal)
                && !file.Contains("/Seeds/", StringComparison.Ordinal)
            from line in RepositoryFolder.ReadText(file).Split('\n')
            let code = Code(line)
            where Towns.Any(town => code.Contains(town, StringComparison.OrdinalIgnoreCase))
            select $"{file}: {line.Trim()}";

        Assert.Empty(named);
    }

    [Theory]
    [InlineData("    /// <summary>As in Kumamoto's plans (熊本市).</summary>", "")]
    [InlineData("    Read(\"熊本市\"); // 菊池市", "    Read(\"熊本市\"); ")]
    [InlineData("    Uri home = new(\"https://example.org\");", "    Uri home = new(\"https://example.org\");")]
    public void Comments_are_not_code(string line, string code) => Assert.Equal(code, Code(line));

    private static string Code(string line)
    {
        int comment = line.IndexOf("//", StringComparison.Ordinal);
        while (comment > 0 && line[comment - 1] == ':')
            comment = line.IndexOf("//", comment + 2, StringComparison.Ordinal);
        return comment < 0 ? line : line[..comment].TrimEnd() is "" ? "" : line[..comment];
    }

    private static string? EncodingFault(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return "a byte order mark";
        try
        {
            return StrictUtf8.GetString(bytes).Contains('\0', StringComparison.Ordinal) ? "a zero" : null;
        }
        catch (DecoderFallbackException fault)
        {
            return $"no UTF-8 at byte {fault.Index}";
        }
    }

    [GeneratedRegex(
        @"^public\s+((static|sealed|abstract|readonly|ref|partial)\s+)*(class|record|struct|interface|enum|delegate)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        1000)]
    private static partial Regex PublicTypes { get; }

    [GeneratedRegex(
        @"(?<![\w./\-*$}])/(work|tmp|root)(?![\w\-])|(?<![\w./\-])/home/\w|\b[A-Z]:\\Users\\",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex MachinePaths { get; }
}
