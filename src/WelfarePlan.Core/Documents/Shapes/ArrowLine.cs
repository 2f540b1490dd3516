using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes;

/// <summary>A line of a name, a value, an arrow and a value: 居場所の数 12か所(R4) → 20か所(R9).</summary>
internal sealed record ArrowLine(Line Line, string Name, PlacedValue From, List<PlacedValue> Targets)
{
    private const int Longest = 160;
    private const int MostBlankLines = 2;
    private const int LongestName = 50;
    private const int MostPlaces = 12;
    private const string Marks = "・●■◆◎○◇□* ";

    // What may stand before the number of a value, where the name would not end with it.
    private static readonly string[] Prefixes = ["年間", "年", "月", "週", "約", "延べ", "累計"];

    /// <summary>Gets the numbers of the lines of name, arrow and values.</summary>
    public HashSet<int> LineNumbers =>
        [Line.Number, NameLine.First, NameLine.Last, From.Lines.First, .. Targets.Select(target => target.Lines.First)];

    /// <summary>Gets whether 数値目標 or 指標 stands before the name.</summary>
    public bool HasLabel { get; private init; }

    /// <summary>Gets the line of the name, which may be the one above the values.</summary>
    public LineSpan NameLine { get; init; }

    public bool SaysYear => From.Value.Year is not null || Targets.Any(target => target.Value.Year is not null);

    /// <summary>Gets whether every value says its year, and the years rise.</summary>
    public bool IsDated =>
        From.Value.Year is { } from
        && Targets.All(target => target.Value.Year > from)
        && Targets.Zip(Targets.Skip(1)).All(pair => pair.Second.Value.Year > pair.First.Value.Year);

    /// <summary>Gets whether the name counts something and the values do not contradict each other.</summary>
    public bool IsWhole => NameEndings.IsComplete(Name) && Targets[^1].Value.Amount is not null && !Clashes;

    public bool Clashes => RowUnits.Clash([From, .. Targets]);

    /// <summary>Returns the line with the years of a legend above it.</summary>
    public ArrowLine Dated(ArrowLegend legend) =>
        SaysYear || Targets.Count != 1
            ? this
            : this with
            {
                From = From with { Value = From.Value with { Year = legend.From } },
                Targets = [Targets[0] with { Value = Targets[0].Value with { Year = legend.To } }],
            };

    public IndicatorRow ToRow() => new(Name, NameLine, [From, .. Targets]) { Confidence = Confidence.Likely };

    public static ArrowLine? Read(Line line, Line? above, YearContext years)
    {
        string text = line.Text;
        int arrow = text.Length > Longest ? -1 : text.AsSpan().IndexOfAny(ArrowSigns.All);
        if (arrow <= 0) return null;
        int end = text.AsSpan().TrimEnd().Length;

        // 相談件数（R4：120件 → R9：150件）: the brackets hold both values.
        int open = text.AsSpan(0, arrow).LastIndexOf('(');
        bool isHeld = open > 0 && text[end - 1] == ')' && text.AsSpan(open, arrow - open).IndexOf(')') < 0;
        if (isHeld) end--;
        if (TargetsOf(line, arrow, end, years) is not { } targets) return null;

        int start = 0;
        while (start < arrow && Marks.Contains(text[start], StringComparison.Ordinal)) start++;
        int label = EndOfLabel(text[..arrow], start, years);
        int nameEnd = isHeld ? open : -1;
        int value = isHeld ? open + 1 : StartOfValue(text[..arrow], Math.Max(start, label), years);
        if (value < 0) value = start;
        if (DatedValue.Read(text[value..arrow].Trim(), years) is not { } from) return null;
        string name = RowNames.Clean(line.RawSlice(Math.Max(start, label), nameEnd < 0 ? value : nameEnd));
        bool isAbove =
            name.Length == 0
            && above is not null
            && !above.Text.AsSpan().ContainsAny(ArrowSigns.All)
            && line.Number - above.Number <= MostBlankLines;
        if (isAbove) name = RowNames.Clean(above!.Raw);
        if (isAbove && !NameEndings.IsComplete(name)) return null;
        if (name.Length is < 2 or > LongestName || !AnyLetter.IsIn(name) || NameEndings.IsCut(name)) return null;
        return new ArrowLine(
            line,
            name,
            new PlacedValue(new RoleLabel(RoleKind.Baseline), from, line.RawSlice(value, arrow).Trim(), line.Span),
            targets)
        { HasLabel = label > start, NameLine = isAbove ? above!.Span : line.Span };
    }

    /// <summary>→ 50人（R7）→ 70人（R9）: each value behind an arrow; null where something else stands there.</summary>
    private static List<PlacedValue>? TargetsOf(Line line, int arrow, int end, YearContext years)
    {
        var targets = new List<PlacedValue>();
        while (arrow >= 0)
        {
            int next = line.Text.AsSpan(arrow + 1, end - arrow - 1).IndexOfAny(ArrowSigns.All);
            int stop = next < 0 ? end : arrow + 1 + next;
            if (DatedValue.Read(line.Text[(arrow + 1)..stop].Trim(), years) is not { } value) return null;
            string raw = line.RawSlice(arrow + 1, stop).Trim();
            targets.Add(new PlacedValue(new RoleLabel(RoleKind.Target), value, raw, line.Span));
            arrow = next < 0 ? -1 : stop;
        }

        return
            targets.Exists(target => target.Value.Amount is not null)
            || targets.Exists(target => target.Value.Direction is not null)
            ? targets
            : null;
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
            CellValue? value = DatedValue.Read(text[at..].Trim(), years);
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
