using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>An order of columns told in a sentence: 以下は指標名、現状値（令和5年度）、目標値（令和11年度）の順に示す。</summary>
internal static class OrderSentence
{
    private const int Longest = 200;
    private const int LongestLead = 24;

    /// <summary>Returns the columns that a sentence tells; null where it tells none.</summary>
    public static FlowHead? TryRead(TextPiece sentence, YearContext years)
    {
        string text = sentence.Text;
        int order = text.IndexOf("の順", StringComparison.Ordinal);
        if (order < 0 || text.Length > Longest || text.Length != sentence.Raw.Length) return null;

        var columns = new List<FlowColumn>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= order; i++)
        {
            char c = i == order ? '、' : text[i];
            if (c == '(') depth++;
            if (c == ')') depth--;
            if (depth > 0 || c is not ('、' or ',' or '・' or '→' or '/' or '「' or '」' or ' ' or ':' or '。')) continue;
            if (i > start && Within(sentence, start, i, years) is { } head) columns.Add(FlowColumn.Of(head));
            start = i + 1;
        }

        return columns.Count > 1 && columns.Exists(column => column.HasValues) ? new FlowHead(columns, 0) : null;
    }

    /// <summary>The sentence's own words stand before the first head: 以下は指標名.</summary>
    private static TextPiece? Within(TextPiece sentence, int start, int end, YearContext years)
    {
        for (int from = start; from < Math.Min(end, start + LongestLead); from++)
        {
            if (from > start && sentence.Text[from - 1] is not ('は' or '、' or 'に' or 'の' or '表')) continue;
            var head = new TextPiece(sentence.Line, 0, 0, sentence.Raw[from..end]);
            if (HeadReader.Read(head.Text, years) is { Coverage: HeadCoverage.Whole } label)
                return head with { Label = label };
        }

        return null;
    }
}
