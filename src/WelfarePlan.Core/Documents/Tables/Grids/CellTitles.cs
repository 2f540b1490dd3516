using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Tells the titles that one cell lists from one title that its column broke over lines.</summary>
internal static class CellTitles
{
    private const int ShortestTitle = 3;

    /// <summary>Returns the titles of a cell: by their signs, by slashes, or because the document prints each of them
    /// elsewhere.</summary>
    public static IReadOnlyList<string> Of(CellToken cell, PrintedTitles printed)
    {
        List<string> parts = WithNumbers([.. cell.Parts.Select(part => part.Trim()).Where(part => part.Length > 0)]);
        if (parts.Count == 0) return [cell.Raw];
        if (Signed(parts) is { Count: > 1 } signed) return signed;
        bool areBare = parts.TrueForAll(part => NumberingReader.Read(RowNames.Folded(part)) is null);
        if (parts.Count > 1 && areBare && parts.TrueForAll(printed.Contains)) return parts;
        string whole = Whole(parts);
        string[] pieces = whole.Split(
            ['／', '/'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        bool areTitles =
            pieces.Length > 1
            && Array.TrueForAll(pieces, piece => piece.Length >= ShortestTitle && char.IsLetter(piece[0]));
        return areTitles ? pieces : [parts.Count == 1 ? WithoutMark(whole) : whole];
    }

    /// <summary>Returns the lines of a cell as one title; a number on a line of its own stays apart from the title
    /// below.</summary>
    public static string Whole(IReadOnlyList<string> parts)
    {
        if (parts.Count < 2) return parts.Count == 0 ? "" : parts[0];
        string number = parts[0].Trim();
        return IsAlone(number) ? $"{number} {JapaneseLines.Join(parts.Skip(1))}" : JapaneseLines.Join(parts);
    }

    private static bool IsAlone(string number) =>
        NumberingReader.Read(RowNames.Folded(number + " 題名")) is { Number.Length: > 0, TitleStart: var start }
        && start > number.Length;

    /// <summary>目標1 over 知る・学ぶ: the number belongs to the title below it.</summary>
    private static List<string> WithNumbers(List<string> parts)
    {
        for (int i = parts.Count - 2; i >= 0; i--)
        {
            if (!IsAlone(parts[i])) continue;
            parts[i] = $"{parts[i]} {parts[i + 1]}";
            parts.RemoveAt(i + 1);
        }

        return parts;
    }

    /// <summary>・見守り ・居場所: a sign begins each title, and what has none goes on with the one above.</summary>
    private static List<string> Signed(List<string> parts)
    {
        var titles = new List<string>();
        foreach (string part in parts)
        {
            bool isSigned = NumberingReader.Read(RowNames.Folded(part)) is not null;
            if (!isSigned && titles.Count == 0) return [];
            if (isSigned) titles.Add(WithoutMark(part));
            else titles[^1] += part;
        }

        return titles;
    }

    private static string WithoutMark(string text) =>
        NumberingReader.Read(RowNames.Folded(text)) is { Family: NumberingFamily.Mark, TitleStart: var start }
        && start < text.Length
            ? text[start..].Trim()
            : text;
}
