using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Takes letters off names where they only count the rows: A 居場所の数, B 相談件数.</summary>
internal static class RowLetters
{
    private const int LeastRows = 2;

    public static void Drop(List<IndicatorRow> rows, ICollection<Diagnostic> log)
    {
        if (rows.Count < LeastRows) return;
        char first = Letter(rows[0].Name);
        for (int i = 0; i < rows.Count; i++)
        {
            if (first == '\0' || Letter(rows[i].Name) != first + i) return;
        }

        // ①, ② and ③ come out of some fonts as @, A and B.
        if (first == '@') log.Add(DiagnosticRules.CircledNumberLost.At(rows[0].Lines, rows[0].Name));
        for (int i = 0; i < rows.Count; i++)
            rows[i] = rows[i] with { Name = rows[i].Name[1..].TrimStart('.', '．', ' ', '　') };
    }

    private static char Letter(string name) =>
        name.Length > 2
        && (char.IsAsciiLetter(Text.WidthFolding.Fold(name[0])) || Text.WidthFolding.Fold(name[0]) == '@')
        && name[1] is ' ' or '　' or '.' or '．'
            ? Text.WidthFolding.Fold(name[0])
            : '\0';
}
