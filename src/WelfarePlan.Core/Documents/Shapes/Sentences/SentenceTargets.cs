using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Shapes.Sentences;

/// <summary>
/// Reads sentences that state a target: 令和11年度までに居場所の数を28か所から45か所に増やします. All other numbers in
/// prose are nobody's; a sentence that aims at a number and does not say of what is reported.
/// </summary>
internal sealed class SentenceTargets(IReadOnlyList<Line> lines, YearContext years, ICollection<Diagnostic> log)
{
    private const int LongestVerb = 8;
    private const int LeastYears = 2;

    private const string Rates = "年月週";

    private static readonly string[] Nows = ["現在の", "現状の", "今の", "いまの"];
    private static readonly string[] Thens = ["までに", "に", "には", "末までに", "末に", "末には"];

    private readonly CellReader _cells = new(years);

    public IReadOnlyList<TableArea> Read(LineSet claimed)
    {
        var areas = new List<TableArea>();
        var stated = new List<SentenceYear>();
        var numbers = new List<SentenceNumber>();
        var names = new SentenceNames(lines, _cells);
        SentenceStart? open = null;
        foreach (Sentence sentence in Sentence.In(lines, claimed, _cells.BeginsWithRole))
        {
            SentenceStart? start = open is not null && sentence.Follows(open.Sentence) ? open : null;
            open = null;
            FindYears(sentence.Text, stated);
            SentenceNumbers.Find(sentence.Text, stated, years, numbers);
            if (numbers.Exists(number => number.Role == SentenceRole.To))
            {
                if (RowOf(sentence, stated, numbers, names, start) is { } row)
                {
                    log.Add(DiagnosticRules.TargetReadFromSentence.At(row.Lines, sentence.Raw.Trim()));
                    LineSpan taken = row.Values.Aggregate(sentence.Lines, (all, value) => all.Union(value.Lines));
                    areas.Add(new TableArea(taken, [row], new HashSet<int>()) { IsSentence = true });
                }
                else
                {
                    log.Add(DiagnosticRules.TargetInSentence.At(sentence.Lines, sentence.Raw.Trim()));
                }

                continue;
            }

            bool aims = stated.Count > 0 && SentenceNumbers.Aim(sentence.Text);
            if (aims && start is not null)
                log.Add(DiagnosticRules.TargetInSentence.At(start.Sentence.Lines, start.Sentence.Raw.Trim()));
            bool isLost =
                numbers.Exists(number => number.Role == SentenceRole.Perhaps)
                || (aims && numbers.Count > 0 && stated.Count >= LeastYears);
            if (isLost) log.Add(DiagnosticRules.TargetInSentence.At(sentence.Lines, sentence.Raw.Trim()));
            else if (numbers is [var only]) open = SentenceStart.Of(sentence, stated, only, names);
        }

        return areas;
    }

    private void FindYears(string text, List<SentenceYear> found)
    {
        found.Clear();
        for (int at = 0; at < text.Length; at++)
        {
            bool mayBegin = char.IsAsciiDigit(text[at])
                ? at == 0 || !char.IsAsciiDigit(text[at - 1])
                : text[at] is '令' or '平' or '昭' or 'R' or 'H' or 'S' or '元';
            if (!mayBegin || !YearReader.TryReadAt(text, at, years, out YearReading year)) continue;
            found.Add(new SentenceYear(at, at + year.Length, year));
            at += year.Length - 1;
        }
    }

    private IndicatorRow? RowOf(
        Sentence sentence, List<SentenceYear> stated, List<SentenceNumber> numbers, SentenceNames names,
        SentenceStart? told
    )
    {
        int goal = numbers.FindIndex(number => number.Role == SentenceRole.To);
        if (numbers.FindLastIndex(number => number.Role == SentenceRole.To) != goal) return null;
        SentenceNumber target = numbers[goal];
        int first = goal;
        while (first > 0 && IsOnTheWay(sentence.Text, numbers[first - 1], numbers[first], stated)) first--;
        SentenceNumber? start = first > 0 && numbers[first - 1].Role == SentenceRole.From ? numbers[first - 1] : null;
        if (start is { } from && from.Value.Unit != target.Value.Unit) return null;

        int place = (start ?? numbers[first]).Start;
        FiscalYear? startYear = start?.Value.Year;
        if (start is not null) place = WithoutNow(sentence.Text, place, stated, ref startYear);
        int before = stated.FindIndex(year => year.End == place - 1
            && (sentence.Text[place - 1] is 'の' or 'は'
                || (start is not null && sentence.Text[place - 1] is 'に' or 'で')));
        if (before >= 0)
        {
            if (start is not null) startYear = stated[before].Year.Year;
            place = stated[before].Start;
        }

        // 居場所の数を、令和11年度までに45か所に: the year stands between the name and the number.
        int between = stated.FindIndex(year =>
            year.End < place && Thens.Contains(sentence.Text[year.End..place], StringComparer.Ordinal)
        );
        if (between >= 0) place = stated[between].Start;

        if (start is not null || told?.MayGoOn(sentence, place, target) != true) told = null;
        (string name, LineSpan nameLines) = told is null
            ? names.Before(sentence, place, stated)
            : (told.Name, told.NameLines);
        if (name.Length == 0) return null;

        // 相談日を週3日から週5日に: how often something is done, and no number that is named.
        bool isRate = Rates.Contains(sentence.Text[target.Start], StringComparison.Ordinal);
        if (isRate && !NameEndings.Counts(name)) return null;
        FiscalYear? targetYear =
            target.Value.Year
            ?? YearOf(stated, start?.End ?? 0, target.Start)
            ?? YearOf(stated, 0, place)
            ?? names.LabelAbove(sentence.Lines.First, RoleKind.Target)?.Role?.Year;

        // 相談員を2名から4名に増やし、件数が増えた: what was done, and no target.
        bool isPast = sentence.Text.AsSpan().TrimEnd('。').EndsWith("た", StringComparison.Ordinal);
        if (isPast && targetYear is null && startYear is null) return null;

        // 全集落とします: without a year or a start, all that is said is how it is done.
        if (start is null && told is null && targetYear is null) return null;
        var values = new List<PlacedValue>();
        if (told is not null && !(told.Year < targetYear)) return null;
        if (told is not null) values.Add(told.Value);
        else if (start is null && StartBehind(sentence, target, targetYear) is { } behind) values.Add(behind);
        if (start is { } baseline)
            values.Add(
                new PlacedValue(
                    new RoleLabel(RoleKind.Baseline) { Year = startYear },
                    baseline.Value, sentence.Raw[baseline.Start..baseline.End], sentence.Lines
                )
            );
        foreach (SentenceNumber stage in numbers[first..goal])
            values.Add(
                new PlacedValue(
                    new RoleLabel(RoleKind.Target) { Year = YearOf(stated, 0, stage.Start) },
                    stage.Value, sentence.Raw[stage.Start..stage.End], sentence.Lines
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

    /// <summary>令和９年度に６人、令和12年度に12人とします: a stage before the next one.</summary>
    private static bool IsOnTheWay(
        string text, SentenceNumber number, SentenceNumber next, List<SentenceYear> stated
    )
    {
        if (number.Role != SentenceRole.None || number.Value.Unit != next.Value.Unit) return false;
        if (number.End >= text.Length || text[number.End] != '、') return false;
        SentenceYear own = stated.FindLast(year => year.End <= number.Start);
        SentenceYear later = stated.Find(year => year.Start == number.End + 1 && year.End <= next.Start);
        return own.End > 0 && later.End > 0 && own.Year.Year < later.Year.Year
            && Thens.Contains(text[own.End..number.Start], StringComparer.Ordinal)
            && Thens.Contains(text[later.End..next.Start], StringComparer.Ordinal);
    }

    /// <summary>現在の７集落（令和４年度）から, 現在（令和４年度）の22人から: what it is now, and when.</summary>
    private static int WithoutNow(string text, int place, List<SentenceYear> stated, ref FiscalYear? year)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, place);
        foreach (string now in Nows)
        {
            if (before.EndsWith(now, StringComparison.Ordinal)) return place - now.Length;
            if (!before.EndsWith(")の", StringComparison.Ordinal)) continue;
            int open = before.LastIndexOf('(');
            SentenceYear dated = stated.Find(one => one.Start == open + 1 && one.End == place - 2);
            if (open <= 0 || dated.End == 0 || !before[..open].EndsWith(now.AsSpan(..^1), StringComparison.Ordinal))
                continue;
            year = dated.Year.Year;
            return open - now.Length + 1;
        }

        return place;
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

    private static FiscalYear? YearOf(List<SentenceYear> stated, int from, int to) =>
        stated.FindLast(year => year.Start >= from && year.End <= to).Year.Year;
}
