using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Heads;

/// <summary>A column order told in a sentence: 以下は指標名、現状値（令和5年度）、目標値（令和11年度）の順に示す。</summary>
internal static class OrderSentence
{
    private const int Longest = 200;

    public static TableHeader? TryRead(Line line, YearContext years)
    {
        int order = line.Text.IndexOf("の順", StringComparison.Ordinal);
        if (order < 0 || line.Text.Length > Longest) return null;

        var columns = new List<RoleLabel>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= order; i++)
        {
            char c = i == order ? '、' : line.Text[i];
            if (c is '(') depth++;
            if (c is ')') depth--;
            bool isEnd = depth <= 0 && c is '、' or ',' or '・' or '→' or '/' or '「' or '」' or ' ' or ':' or '。';
            if (!isEnd) continue;
            if (i > start && LabelWithin(line.Text[start..i], years) is { } label) columns.Add(label);
            start = i + 1;
        }

        return columns.Exists(column => column.Role.IsNumeric()) && columns.Count >= 2
            ? new TableHeader(columns, line.Span, line.Text)
            : null;
    }

    /// <summary>The sentence's own words stand before the first column: 以下は指標名.</summary>
    private static RoleLabel? LabelWithin(string text, YearContext years)
    {
        for (int from = 0; from < Math.Min(text.Length, 24); from++)
        {
            if (from > 0 && text[from - 1] is not ('は' or '、' or 'に' or '、' or 'の' or '表')) continue;
            if (RoleLabelReader.Read(text.AsSpan(from), years) is { } label) return label;
        }

        return null;
    }
}
