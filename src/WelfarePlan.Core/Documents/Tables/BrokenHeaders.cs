using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>Puts the words of a narrow header cell together again: 策定 / 時 / 令和 / ５ / 年度.</summary>
internal static class BrokenHeaders
{
    private const int LongestPart = 5;
    private const int MostParts = 6;

    public static bool TryJoin(IReadOnlyList<Line> lines, int index, YearContext years, out Cell? cell, out int last)
    {
        cell = null;
        last = index;
        if (!IsPart(lines[index])) return false;

        string text = lines[index].Text.Trim();
        int at = index;
        for (int parts = 1; parts < MostParts; parts++)
        {
            at = NextPart(lines, at);
            if (at < 0) break;
            text += lines[at].Text.Trim();
            if (RoleLabelReader.Read(text, years) is not { } label || !label.Role.IsValue() || label.Role == RoleKind.Year && parts > 3)
            {
                if (RoleLabelReader.Read(text, years) is not { } word || word.Role == RoleKind.Year) continue;
                label = word;
            }

            cell = new Cell(CellKind.Role, lines[index], 0, lines[index].Text.Length) { Role = label };
            last = at;

            // A role with its whole year is a column; what follows begins the next.
            if (label.Role != RoleKind.Year && label.HasYear && text[^1] is '度' or ')') break;
        }

        // Whole words on lines of their own need no joining.
        bool isWhole = RoleLabelReader.Read(lines[index].Text, years) is { } alone && cell?.Role is { } joined && alone.Role == joined.Role && alone.HasYear == joined.HasYear && text.Length - lines[index].Text.Trim().Length > 2;
        if (isWhole || cell is null)
        {
            cell = null;
            last = index;
            return false;
        }

        return true;
    }

    private static bool IsPart(Line line) =>
        line.Kind == LineKind.Text && line.Text.AsSpan().Trim().Length is > 0 and <= LongestPart && !line.Text.AsSpan().Trim().Contains(' ');

    private static int NextPart(IReadOnlyList<Line> lines, int index)
    {
        int at = index + 1;
        while (at < lines.Count && lines[at].IsBlank && at - index <= 2) at++;
        return at < lines.Count && IsPart(lines[at]) ? at : -1;
    }
}
