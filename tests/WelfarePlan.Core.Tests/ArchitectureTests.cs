using System.Text.RegularExpressions;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests;

public sealed partial class ArchitectureTests
{
    private const string Library = "src/WelfarePlan.Core/";
    private const string Root = "WelfarePlan";

    [Fact]
    public void Every_folder_of_the_library_has_its_place_in_the_order()
    {
        IEnumerable<string> unknown =
            from file in RepositoryFiles.Code(Library.TrimEnd('/'))
            where HomeOfFile(file) is null
            select $"{file}: add its folder to FolderOrder";

        Assert.Empty(unknown);
    }

    [Fact]
    public void Folders_name_only_the_folders_below_them_in_their_source()
    {
        IEnumerable<string> broken =
            from file in RepositoryFiles.Code(Library.TrimEnd('/'))
            let home = HomeOfFile(file)
            where home is not null
            from line in RepositoryFolder.ReadText(file).Split('\n')
            where
                !line.StartsWith("namespace ", StringComparison.Ordinal)
                && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from Match name in QualifiedNames.Matches(line)
            let used = HomeOfName(name.Groups["name"].Value)
            where used is not null && !MayImport(home, used)
            select $"{file}: {line.Trim()}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Types_name_only_types_of_the_folders_below_them()
    {
        IEnumerable<string> broken =
            from type in typeof(Plan).Assembly.GetTypes()
            let home = HomeOfType(type)
            where home is not null
            from used in TypeReferences.Of(type)
            let other = HomeOfType(used)
            where other is not null && !FolderOrder.MayUse(home, other)
            select $"{type} ({home}) names {used} ({other})";

        Assert.Empty(broken.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void No_types_of_the_reader_use_each_other_in_a_circle()
    {
        ILookup<string, Type> types = typeof(Plan).Assembly.GetTypes()
            .Where(type => IsOfReader(type.Namespace))
            .ToLookup(NameOfOuter);
        Dictionary<string, IReadOnlySet<string>> uses = types.ToDictionary(
            group => group.Key,
            IReadOnlySet<string> (group) => group
                .SelectMany(type => TypeReferences.Of(type).Concat(BodyReferences.Of(type)))
                .Select(NameOfOuter)
                .Where(name => name != group.Key)
                .ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

        Assert.Empty(ReferenceCircles.In(uses).Select(circle => string.Join(", ", circle)));
    }

    [Fact]
    public void A_circle_of_three_is_found_and_a_chain_is_none()
    {
        static IReadOnlySet<string> To(params string[] names) => names.ToHashSet(StringComparer.Ordinal);
        var uses = new Dictionary<string, IReadOnlySet<string>>
        {
            ["a"] = To("b"), ["b"] = To("c", "d"), ["c"] = To("a"), ["d"] = To("e"), ["e"] = To(),
        };

        Assert.Equal([["a", "b", "c"]], ReferenceCircles.In(uses));
    }

    private static bool IsOfReader(string? space) =>
        space is not null && (space + ".").StartsWith(Root + ".Documents.", StringComparison.Ordinal);

    private static string NameOfOuter(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type.FullName!;
    }

    // A type can travel in other people's models only by naming its converter, which is the one way up.
    [Fact]
    public void Types_below_Json_name_it_only_in_the_attribute_that_lets_them_travel()
    {
        IEnumerable<string> broken =
            from file in RepositoryFiles.Code(Library.TrimEnd('/'))
            where !file.StartsWith(Library + "Json/", StringComparison.Ordinal)
            from line in RepositoryFolder.ReadText(file).Split('\n')
            where JsonNames.IsMatch(line) && !line.StartsWith("[JsonConverter(typeof(Json.", StringComparison.Ordinal)
            select $"{file}: {line.Trim()}";

        Assert.Empty(broken);
    }

    [Fact]
    public void An_order_with_a_cycle_cannot_be_written_down() =>
        Assert.Throws<FormatException>(() => FolderOrder.Read("Plans: Reports\nReports: Plans\n"));

    [Fact]
    public void The_order_tells_below_from_above()
    {
        Assert.True(FolderOrder.MayUse("Plans", "Time"));
        Assert.False(FolderOrder.MayUse("Time", "Plans"));
        Assert.False(FolderOrder.MayUse("Evaluation", "Documents"));
        Assert.False(FolderOrder.MayUse("Documents.Assembly", "Documents.Styles"));
        Assert.False(FolderOrder.MayUse("Documents.Lines", "Documents.PlanDocument"));
    }

    [Fact]
    public void The_library_stands_on_one_package()
    {
        string project = RepositoryFolder.ReadText(Library + "WelfarePlan.Core.csproj");

        Assert.Equal(["NodaTime"], PackageNames.Matches(project).Select(package => package.Groups["name"].Value));
    }

    // Files above their folder (PlanDocument) are named by type; a using names the folder, which is below them.
    private static bool MayImport(string home, string used) =>
        FolderOrder.MayUse(home, used) || home.StartsWith(used + ".", StringComparison.Ordinal);

    private static string? HomeOfFile(string file)
    {
        string[] parts = file[Library.Length..].Split('/');
        return FolderOrder.HomeOf(string.Join('.', parts[..^1]), parts[^1].Split('.')[0]);
    }

    private static string? HomeOfType(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type.Namespace?.StartsWith(Root + ".", StringComparison.Ordinal) == true
            ? FolderOrder.HomeOf(type.Namespace[(Root.Length + 1)..], type.Name.Split('`')[0])
            : null;
    }

    private static string? HomeOfName(string name)
    {
        for (string at = name; ; at = at[..at.LastIndexOf('.')])
        {
            if (FolderOrder.Allowed.ContainsKey(at)) return at;
            if (!at.Contains('.', StringComparison.Ordinal)) return null;
        }
    }

    [GeneratedRegex(
        @"\bWelfarePlan\.(?<name>[A-Z]\w*(\.[A-Z]\w*)*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000
    )]
    private static partial Regex QualifiedNames { get; }

    [GeneratedRegex(@"(?<![.\w])Json\.[A-Z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex JsonNames { get; }

    [GeneratedRegex(
        "<PackageReference Include=\"(?<name>[^\"]+)\"",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PackageNames { get; }
}
