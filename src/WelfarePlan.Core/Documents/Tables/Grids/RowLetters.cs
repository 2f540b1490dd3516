using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Takes letters and codes off names where they only count the rows: A 居場所の数, No.1 相談件数.</summary>
internal static class RowLetters
{
    private const int LeastRows = 2;

    public static void Drop(List<IndicatorRow> rows, ICollection<Diagnostic> log)
    {
        if (rows.Count < LeastRows) return;
        if (rows.TrueForAll(row => EndOfCode(row.Name) > 0))
        {
            for (int i = 0; i < rows.Count; i++)
                rows[i] = rows[i] with { Name = rows[i].Name[EndOfCode(rows[i].Name)..] };
            return;
        }

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

    /// <summary>No.1 相談件数, 1-1-2 相談件数: returns where the name begins behind its code, or 0.</summary>
    private static int EndOfCode(string name)
    {
        int blank = name.AsSpan().IndexOfAny(' ', '　');
        if (blank <= 1 || !RowCodes.IsCode(RowNames.Folded(name[..blank]))) return 0;
        while (blank < name.Length && char.IsWhiteSpace(name[blank])) blank++;
        return blank < name.Length ? blank : 0;
    }

    private static char Letter(string name) =>
        name.Length > 2
        && (char.IsAsciiLetter(Text.WidthFolding.Fold(name[0])) || Text.WidthFolding.Fold(name[0]) == '@')
        && name[1] is ' ' or '　' or '.' or '．'
            ? Text.WidthFolding.Fold(name[0])
            : '\0';
}
