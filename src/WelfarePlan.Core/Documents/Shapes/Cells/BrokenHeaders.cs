using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Cells;

/// <summary>Puts the words of a narrow header cell together again: 策定 / 時 / 令和 / ５ / 年度.</summary>
internal static class BrokenHeaders
{
    private const int LongestPart = 5;
    private const int MostParts = 6;

    public static bool TryJoin(IReadOnlyList<Line> lines, int index, YearContext years, out Cell? cell, out int last)
    {
        cell = null;
        last = index;
        if (!IsPart(lines[index]) || lines[index].Text.AsSpan().Trim()[0] == '(') return false;

        string text = lines[index].Text.Trim();
        RoleLabel? label = RoleLabelReader.Read(text, years);
        int at = index;
        for (int parts = 1; parts < MostParts; parts++)
        {
            at = NextPart(lines, at);
            if (at < 0) break;
            string part = lines[at].Text.Trim();

            // What is whole by itself begins a cell of its own: 実績値 over 令和 / ８年度 are two labels.
            if (label is not null && BeginsLabel(part, years)) break;
            text += part;
            if (RoleLabelReader.Read(text, years) is not { } joined)
            {
                if (label is not null) break;
                continue;
            }

            label = joined;
            cell = new Cell(CellKind.Role, lines[index], 0, lines[index].Text.Length) { Role = label };
            last = at;
        }

        return cell is not null;
    }

    private static bool BeginsLabel(string part, YearContext years) =>
        part is "令和" or "平成" or "昭和" or "R" or "H" || part[0] is '(' || RoleLabelReader.Read(part, years) is not null;

    private static bool IsPart(Line line) =>
        line.Kind == LineKind.Text
        && line.Text.AsSpan().Trim().Length is > 0 and <= LongestPart
        && !line.Text.AsSpan().Trim().Contains(' ');

    private static int NextPart(IReadOnlyList<Line> lines, int index)
    {
        int at = index + 1;
        while (at < lines.Count && lines[at].IsBlank && at - index <= 2) at++;
        return at < lines.Count && IsPart(lines[at]) ? at : -1;
    }
}
