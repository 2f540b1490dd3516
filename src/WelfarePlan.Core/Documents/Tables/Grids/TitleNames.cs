using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>The name in the title row of a table that is of one indicator: 指標1 出前講座の回数.</summary>
internal static class TitleNames
{
    public static string Of(GridSection section)
    {
        string title = section.Caption;
        int blank = title.IndexOf(' ', StringComparison.Ordinal);
        bool isCounted = blank > 0 && IsCount(title.AsSpan(0, blank));
        return RowNames.Clean(isCounted ? title[(blank + 1)..] : title);
    }

    // 指標1, 指標: what the table calls the name, and which of them it is.
    private static bool IsCount(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> bare = word.TrimEnd("0123456789①②③④⑤⑥⑦⑧⑨⑩");
        return RoleWords.TryFind(bare, out RoleKind role) && role == RoleKind.Name;
    }
}
