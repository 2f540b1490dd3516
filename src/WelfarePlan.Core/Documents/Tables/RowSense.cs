using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables;

/// <summary>Refuses rows of text without cells in whose front nothing like a name stands; they are said.</summary>
internal static class RowSense
{
    private static readonly string[] Eras = ["令和", "平成"];
    private static readonly string[] Labels = ["評価指標", "成果指標", "数値目標", "地域福祉計画"];
    private static readonly string[] Leaders = ["...", "……", "・・・"];

    /// <summary>Returns the rows of which something like a name stands at the front.</summary>
    public static List<IndicatorRow> WithNames(
        List<IndicatorRow> rows, ICollection<Diagnostic> log
    )
    {
        if (rows.All(static row => !IsNoName(row.Name))) return rows;
        List<IndicatorRow> senseless = [.. rows.Where(row => IsNoName(row.Name))];
        foreach (IndicatorRow row in senseless.Where(row => row.Values.Count > 0))
        {
            string text = $"{row.Name} {string.Join(' ', row.Values.Select(value => value.Text))}";
            log.Add(DiagnosticRules.RowDoesNotFit.At(row.Lines, text));
        }

        return [.. rows.Except(senseless)];
    }

    /// <summary>(1), 人令和, ……有償ボランティア: what stands where a name should be.</summary>
    private static bool IsNoName(string name)
    {
        if (name.Length == 0) return false;
        bool isBroken = name[0] is '者' || (name[0] == '度' && !name.StartsWith("度数", StringComparison.Ordinal));
        return isBroken
            || !AnyLetter.IsIn(name)
            || IsDatedValue(name)
            || HoldsWord(name);
    }

    /// <summary>20組合（R11）: a value whose unit nobody knows.</summary>
    private static bool IsDatedValue(string name)
    {
        int open = name.AsSpan().LastIndexOfAny('(', '（');
        if (open < 1 || !char.IsDigit(name[0]) || name[^1] is not (')' or '）')) return false;
        string year = FoldedText.TextOf(name[(open + 1)..^1]);
        return YearReader.TryReadAt(year, 0, YearContext.None, out YearReading read) && read.Length == year.Length;
    }

    private static bool HoldsWord(string name)
    {
        foreach (string leader in Leaders)
        {
            if (name.StartsWith(leader, StringComparison.Ordinal)) return true;
        }

        foreach (string label in Labels)
        {
            if (name.Contains(label, StringComparison.Ordinal)) return true;
        }

        foreach (string era in Eras)
        {
            if (HoldsBareEra(name, era)) return true;
        }

        return false;
    }

    private static bool HoldsBareEra(string name, string era)
    {
        int at = name.IndexOf(era, StringComparison.Ordinal);
        int after = at + era.Length;
        return at >= 0 && (after == name.Length || !(char.IsDigit(name[after]) || name[after] is '元' or ' ' or '　'));
    }
}
