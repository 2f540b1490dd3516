using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Shapes.Sentences;

/// <summary>
/// Reads sentences that state a target: 令和11年度までに居場所の数を28か所から45か所に増やします. All other numbers in
/// prose are nobody's; a sentence that aims at a number and does not say of what is reported.
/// </summary>
internal sealed class SentenceTargets(IReadOnlyList<Line> lines, YearContext years, ICollection<Diagnostic> log)
{
    private const int LongestName = 40;
    private const int ShortestName = 2;
    private const int Reach = 6;
    private const int LongestVerb = 8;

    // これ, それ, これら: what they stand for is told in another sentence.
    private const int LongestPronoun = 3;

    private readonly CellReader _cells = new(years);

    public IReadOnlyList<TableArea> Read(LineSet claimed)
    {
        var areas = new List<TableArea>();
        var stated = new List<(int Start, int End, YearReading Year)>();
        var numbers = new List<SentenceNumber>();
        foreach (Sentence sentence in Sentence.In(lines, claimed, _cells.BeginsWithRole))
        {
            FindYears(sentence.Text, stated);
            SentenceNumbers.Find(sentence.Text, stated, years, numbers);
            if (!numbers.Exists(number => number.Role == SentenceRole.To)) continue;
            if (RowOf(sentence, stated, numbers) is { } row)
            {
                log.Add(DiagnosticRules.TargetReadFromSentence.At(row.Lines, sentence.Raw.Trim()));
                areas.Add(new TableArea(sentence.Lines, [row], new HashSet<int>()) { IsSentence = true });
            }
            else
            {
                log.Add(DiagnosticRules.TargetInSentence.At(sentence.Lines, sentence.Raw.Trim()));
            }
        }

        return areas;
    }

    private void FindYears(string text, List<(int Start, int End, YearReading Year)> found)
    {
        found.Clear();
        for (int at = 0; at < text.Length; at++)
        {
            bool mayBegin = char.IsAsciiDigit(text[at])
                ? at == 0 || !char.IsAsciiDigit(text[at - 1])
                : text[at] is '令' or '平' or '昭' or 'R' or 'H' or 'S' or '元';
            if (!mayBegin || !YearReader.TryReadAt(text, at, years, out YearReading year)) continue;
            found.Add((at, at + year.Length, year));
            at += year.Length - 1;
        }
    }

    private IndicatorRow? RowOf(
        Sentence sentence, List<(int Start, int End, YearReading Year)> stated, List<SentenceNumber> numbers
    )
    {
        int goal = numbers.FindIndex(number => number.Role == SentenceRole.To);
        if (numbers.FindLastIndex(number => number.Role == SentenceRole.To) != goal) return null;
        SentenceNumber target = numbers[goal];
        SentenceNumber? start = goal > 0 && numbers[goal - 1].Role == SentenceRole.From ? numbers[goal - 1] : null;
        if (start is { } from && from.Value.Unit != target.Value.Unit) return null;

        int place = (start ?? target).Start;
        FiscalYear? startYear = null;
        int before = stated.FindIndex(year => year.End == place - 1
            && (sentence.Text[place - 1] is 'の' or 'は' || (start is not null && sentence.Text[place - 1] == 'に')));
        if (before >= 0)
        {
            if (start is not null) startYear = stated[before].Year.Year;
            place = stated[before].Start;
        }

        // 居場所の数を、令和11年度までに45か所に: the year stands between the name and the number.
        int between = stated.FindIndex(year =>
            year.End < place && sentence.Text[year.End..place] is "までに" or "に" or "には" or "末までに" or "末に"
        );
        if (between >= 0) place = stated[between].Start;

        (string name, LineSpan nameLines) = NameBefore(sentence, place, stated);
        if (name.Length == 0) return null;
        FiscalYear? targetYear =
            target.Value.Year
            ?? YearOf(stated, start?.End ?? 0, target.Start)
            ?? YearOf(stated, 0, place)
            ?? LabelAbove(sentence.Lines.First, RoleKind.Target)?.Role?.Year;

        // 相談員を2名から4名に増やし、件数が増えた: what was done, and no target.
        bool isPast = sentence.Text.AsSpan().TrimEnd('。').EndsWith("た", StringComparison.Ordinal);
        if (isPast && targetYear is null && startYear is null) return null;
        var values = new List<PlacedValue>();
        if (start is null && StartBehind(sentence, target, targetYear) is { } behind) values.Add(behind);
        if (start is { } baseline)
            values.Add(
                new PlacedValue(
                    new RoleLabel(RoleKind.Baseline) { Year = startYear },
                    baseline.Value, sentence.Raw[baseline.Start..baseline.End], sentence.Lines
                )
            );
        values.Add(
            new PlacedValue(
                new RoleLabel(RoleKind.Target) { Year = targetYear },
                target.Value, sentence.Raw[target.Start..target.End], sentence.Lines
            )
        );
        return new IndicatorRow(name, nameLines, values)
        {
            Direction = DirectionOf(sentence.Text.AsSpan(target.End)),
            Confidence = Confidence.Guessed,
        };
    }

    /// <summary>60人にします（令和３年度：33人）: what it was, in brackets behind what it is to be.</summary>
    private PlacedValue? StartBehind(Sentence sentence, SentenceNumber target, FiscalYear? goal)
    {
        int open = sentence.Text.IndexOf('(', target.End);
        int close = open < 0 ? -1 : sentence.Text.IndexOf(')', open);
        if (
            close < 0
            || !YearReader.TryReadAt(sentence.Text, open + 1, years, out YearReading year)
            || year.Year is not { } start
            || start >= goal
        )
            return null;
        int colon = open + 1 + year.Length;
        if (colon >= close || sentence.Text[colon] is not (':' or ' ' or 'は')) return null;
        CellValue? value = ValueReader.Read(sentence.Text[(colon + 1)..close].Trim(), years);
        if (value is not { Amount: not null } || value.Unit != target.Value.Unit) return null;
        return new PlacedValue(
            new RoleLabel(RoleKind.Baseline) { Year = start },
            value, sentence.Raw[(colon + 1)..close].Trim(), sentence.Lines
        );
    }

    private static Direction? DirectionOf(ReadOnlySpan<char> verb)
    {
        verb = verb[..Math.Min(verb.Length, LongestVerb)];
        if (
            verb.ContainsAny('増', '拡', '伸')
            || verb.Contains("引き上げ", StringComparison.Ordinal)
            || verb.Contains("高め", StringComparison.Ordinal)
            || verb.Contains("ふや", StringComparison.Ordinal)
        )
            return Direction.Increase;
        bool falls =
            verb.Contains('減')
            || verb.Contains("引き下げ", StringComparison.Ordinal)
            || verb.Contains("へら", StringComparison.Ordinal);
        return falls ? Direction.Decrease : null;
    }

    private static FiscalYear? YearOf(List<(int Start, int End, YearReading Year)> stated, int from, int to) =>
        stated.FindLast(year => year.Start >= from && year.End <= to).Year.Year;

    /// <summary>…までに居場所の数を: the words between the last comma or year and を, は or a gap.</summary>
    private (string Name, LineSpan Lines) NameBefore(
        Sentence sentence, int place, List<(int Start, int End, YearReading Year)> stated
    )
    {
        string text = sentence.Text;
        int end = place;
        if (end > 0 && text[end - 1] == '、') end--;
        bool isNamed = end > 0 && (text[end - 1] is 'を' or 'は' || char.IsWhiteSpace(text[end - 1]));
        if (!isNamed)
        {
            return LabelAbove(sentence.Lines.First, RoleKind.Name) is { } label
                ? (NameOf(label), label.Line.Span)
                : ("", default);
        }

        end--;
        int start = end;
        while (start > 0 && text[start - 1] is not ('、' or '。' or '」') && !stated.Exists(year => year.End == start))
            start--;
        foreach (string particle in (ReadOnlySpan<string>)["までに", "には", "に", "の", "、"])
        {
            if (start == 0 || !text.AsSpan(start, end - start).StartsWith(particle, StringComparison.Ordinal)) continue;
            start += particle.Length;
            break;
        }

        string name = RowNames.Clean(sentence.Raw[start..end].TrimStart().TrimStart('※'));
        bool fits =
            name.Length is >= ShortestName and <= LongestName
            && !char.IsAsciiDigit(Text.WidthFolding.Fold(name[0]))
            && !name.Contains("ます", StringComparison.Ordinal)
            && !name.StartsWith("現在", StringComparison.Ordinal)
            && !(name.Length <= LongestPronoun && name[0] is 'こ' or 'そ' or 'あ' && name[^1] is 'れ' or 'ら')
            && !name.AsSpan().ContainsAny('。', '、');
        return fits ? (name, sentence.Lines) : ("", default);
    }

    private static string NameOf(Cell label) =>
        RowNames.Clean(label.Line.RawSlice(label.End, label.Line.Text.TrimEnd().Length));

    /// <summary>指標：相談を知っている人の割合 or 目標（令和10年度） on one of the lines above.</summary>
    private Cell? LabelAbove(int line, RoleKind role)
    {
        int seen = 0;
        for (int i = line - 2; i >= 0 && seen < Reach; i--)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            seen++;
            if (_cells.Read(lines[i]) is not [{ Role: { } label } first, ..] || label.Role != role) continue;
            bool fits = role == RoleKind.Name ? first.End < lines[i].Text.TrimEnd().Length : label.Year is not null;
            if (fits) return first;
        }

        return null;
    }
}
