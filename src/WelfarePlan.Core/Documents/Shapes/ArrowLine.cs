using System.Buffers;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Shapes;

/// <summary>A line of a name, a value, an arrow and a value: 居場所の数 12か所(R4) → 20か所(R9).</summary>
internal sealed record ArrowLine(Line Line, string Name, PlacedValue From, PlacedValue To)
{
    private const int Longest = 160;
    private const int LongestName = 50;
    private const int MostPlaces = 12;
    private const string Marks = "・●■◆◎○◇□* ";

    private static readonly SearchValues<char> Arrows = SearchValues.Create("→⇒➡⇨");

    // What may stand before the number of a value, where the name would not end with it.
    private static readonly string[] Prefixes = ["年間", "年", "月", "週", "約", "延べ", "累計"];

    /// <summary>Gets whether 数値目標 or 指標 stands before the name.</summary>
    public bool HasLabel { get; private init; }

    public bool SaysYear => From.Value.Year is not null || To.Value.Year is not null;

    public bool IsDated => From.Value.Year is { } from && To.Value.Year is { } to && to > from;

    /// <summary>Gets whether the name counts something and the values do not contradict each other.</summary>
    public bool IsWhole => NameEndings.IsComplete(Name) && To.Value.Amount is not null && !RowUnits.Clash([From, To]);

    public IndicatorRow ToRow() => new(Name, Line.Span, [From, To]) { Confidence = Confidence.Likely };

    public static ArrowLine? Read(Line line, YearContext years)
    {
        string text = line.Text;
        int arrow = text.Length > Longest ? -1 : text.AsSpan().IndexOfAny(Arrows);
        if (arrow <= 0 || text.AsSpan(arrow + 1).ContainsAny(Arrows)) return null;
        string target = text[(arrow + 1)..].Trim();
        if (ValueReader.Read(target, years) is not { Amount: not null } to) return null;

        int start = 0;
        while (start < arrow && Marks.Contains(text[start], StringComparison.Ordinal)) start++;
        int label = EndOfLabel(text[..arrow], start, years);
        int value = StartOfValue(text[..arrow], Math.Max(start, label), years);
        if (value < 0) return null;
        string name = RowNames.Clean(line.RawSlice(Math.Max(start, label), value));
        if (name.Length is < 2 or > LongestName || !name.Any(char.IsLetter) || NameEndings.IsCut(name)) return null;

        CellValue from = ValueReader.Read(text[value..arrow].Trim(), years)!;
        return new ArrowLine(
            line,
            name,
            new PlacedValue(new RoleLabel(RoleKind.Baseline), from, line.RawSlice(value, arrow).Trim(), line.Span),
            new PlacedValue(new RoleLabel(RoleKind.Target), to, target, line.Span))
        { HasLabel = label > start };
    }

    /// <summary>数値目標 居場所の数, 数値目標:居場所の数: where the label in front ends.</summary>
    private static int EndOfLabel(string text, int start, YearContext years)
    {
        int end = text.AsSpan(start).IndexOfAny(" :】");
        if (end <= 0) return start;
        end += start + (text[start + end] == '】' ? 1 : 0);
        RoleLabel? label = RoleLabelReader.Read(text.AsSpan(start, end - start), years);
        if (label is not { Role: RoleKind.Target or RoleKind.Name }) return start;
        while (end < text.Length && text[end] is ' ' or ':') end++;
        return end;
    }

    /// <summary>Returns where the value before the arrow begins, or -1; the name may be glued to it.</summary>
    private static int StartOfValue(string text, int start, YearContext years)
    {
        int tried = 0;
        for (int at = start + 2; at < text.Length && tried < MostPlaces; at++)
        {
            bool isParted = text[at - 1] is ' ' or ':';
            bool isDigit = char.IsAsciiDigit(text[at]) && text[at - 1] is not (',' or '.' or (>= '0' and <= '9'));
            if (text[at] == ' ' || (!isParted && !isDigit)) continue;
            tried++;
            CellValue? value = ValueReader.Read(text[at..].Trim(), years);
            if (value is not ({ Amount: not null } or { Missing: not null })) continue;
            if (isParted || NameEndings.IsComplete(text[start..at])) return at;
            foreach (string prefix in Prefixes)
            {
                int before = at - prefix.Length;
                bool isBefore = before > start && text.AsSpan(before).StartsWith(prefix, StringComparison.Ordinal);
                if (isBefore && NameEndings.IsComplete(text[start..before])) return before;
            }
        }

        return -1;
    }
}
