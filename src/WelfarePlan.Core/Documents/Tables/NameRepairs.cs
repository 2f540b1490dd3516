using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Tables;

/// <summary>Repairs names that a wrong decoding spoiled: ① as @, ② as A; and points at those that cannot be
/// repaired.</summary>
internal static class NameRepairs
{
    private const string MojibakeSigns = "繧繝縺蜷譁髮荳莉蝨謖逶";

    public static List<IndicatorRow> Apply(List<IndicatorRow> rows, ICollection<Diagnostic> log)
    {
        var repaired = new List<IndicatorRow>(rows.Count);
        char expected = '@';
        foreach (IndicatorRow row in rows)
        {
            string name = row.Name;
            char first = Text.WidthFolding.Fold(name[0]);
            if (first == '@') expected = '@';
            bool isLost =
                name.Length > 2
                && first == expected
                && IsJapanese(name[1] is ' ' or '\u3000' ? name[2] : name[1]);
            if (isLost)
            {
                log.Add(DiagnosticRules.CircledNumberLost.At(row.Lines, name));
                name = name[1..].Trim();
                expected++;
            }

            if (IsMojibake(name))
                log.Add(DiagnosticRules.Mojibake.At(row.Lines, name));
            repaired.Add(isLost ? row with { Name = name } : row);
        }

        return repaired;
    }

    private static bool IsMojibake(string name)
    {
        int signs = 0;
        foreach (char sign in name)
        {
            if (MojibakeSigns.Contains(sign, StringComparison.Ordinal)) signs++;
        }

        return signs >= 2;
    }

    private static bool IsJapanese(char c) => c is >= 'ぁ' and <= 'ヿ' or >= '一' and <= '鿿' or >= 'ｦ' and <= 'ﾟ';
}
