using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>
/// Reads tables of programmes that print lays out in columns: each cell broken over lines at will, at the top of its
/// row or over its middle. The gaps that all lines leave part the columns; of all ways to part the lines into rows the
/// one that makes the names, departments and sentences whole is taken.
/// </summary>
internal sealed class LaidProgrammes(ProgrammeSource source, ProgrammeHeads heads)
{
    private const int MostLinesOfRow = 10;
    private const int MostLines = 400;
    private const string Gap = "   ";
    private const int LinesBehind = 8;
    private const int LeastOfRow = 3;
    private const int Impossible = int.MaxValue / 4;

    // A row that misses more than its cells stand apart is none.
    private const int WorstRow = 7;
    private const int DoubtfulRow = 3;

    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create("。");

    /// <summary>Reads the table under heads; null where its lines make no rows.</summary>
    public static ProgrammeArea? Read(ProgrammeSource source, ProgrammeHeads heads, ICollection<Diagnostic> log)
    {
        if (!heads.HasDepartment || !heads.IsLaidOut) return null;
        return new LaidProgrammes(source, heads).Read(log);
    }

    private ProgrammeArea? Read(ICollection<Diagnostic> log)
    {
        List<LaidRow>? rows = RowsBy(new LaidPlaces(false), out bool isWhole);

        // Nothing can be better than rows that fit altogether.
        if (!isWhole || rows is null || rows.Exists(static row => row.Misfit > 0))
        {
            List<LaidRow>? laid = RowsBy(new LaidPlaces(true), out _);
            if (IsBetter(laid, rows)) rows = laid;
        }

        if (rows is null) return null;
        var read = new List<ProgrammeRow>();
        HashSet<int> claimed = [.. rows.SelectMany(row => row.Lines).Select(line => line.Line.Number)];
        foreach (LaidRow row in rows)
        {
            bool isDoubtful = row.Misfit >= DoubtfulRow;
            if (isDoubtful) log.Add(DiagnosticRules.ProgrammeInDoubt.At(row.Span, row.Name));
            IEnumerable<string> names = DepartmentNames.Split(row.Department).Select(DepartmentSigns.Unframe);
            read.Add(
                new ProgrammeRow(
                    row.Name, row.Span, row.IsBlankDepartment ? [] : [.. names.Distinct(StringComparer.Ordinal)])
                {
                    Outline = row.Outline, Outlook = row.Outlook,
                    Confidence = isDoubtful ? Confidence.Likely : Confidence.Certain,
                });
        }

        ReportRest(rows[^1].Span.Last, log);
        if (HoldValues(rows)) log.Add(DiagnosticRules.ValuesPassedOver.At(heads.Lines, heads.Text));
        for (int line = heads.Lines.First; line <= heads.Lines.Last; line++) claimed.Add(line);
        return new ProgrammeArea(heads.Lines.Union(rows[^1].Span), read, claimed);
    }

    // 目標 over 20件 beside the works: no indicator was read of what a programme takes no notice of.
    private bool HoldValues(List<LaidRow> rows)
    {
        string line = source.Lines[heads.Next - 1].Text;
        for (int i = 0; i < heads.Laid.Count; i++)
        {
            LaidHead head = heads.Laid[i];
            bool isOfValues = head.Column is ProgrammeColumn.Other or ProgrammeColumn.Foreign
                && RoleLabelReader.Read(line.AsSpan(head.First, head.End - head.First).Trim(), source.Years)
                    is { Role: RoleKind.Baseline or RoleKind.Actual or RoleKind.Target or RoleKind.Year };
            if (isOfValues && rows.Exists(row => row.Lines.Exists(cells => HasDigit(cells.Cells[i])))) return true;
        }

        return false;
    }

    private static bool HasDigit(string cell) => cell.Any(char.IsDigit);

    // Rows behind a gap may go on with the table, or belong to another.
    private void ReportRest(int last, ICollection<Diagnostic> log)
    {
        int seen = 0;
        for (int at = heads.Next; at < source.Lines.Count && seen < LinesBehind; at++)
        {
            Line line = source.Lines[at];
            if (line.Number <= last || ProgrammeSource.IsFurniture(line)) continue;
            bool isEnd = !source.IsFree(at) || source.IsSectionLabel(line) || IsHeading(line)
                || ProgrammeHeads.TryRead(source, at) is not null;
            if (isEnd) return;
            seen++;
            List<ProgrammeCell> cells = ProgrammeCell.Of(line, out _);
            if (cells.Count < LeastOfRow || !cells.Exists(static cell => cell.IsPlain)) continue;
            log.Add(DiagnosticRules.ProgrammesPassedOver.At(line.Span, heads.Text));
            return;
        }
    }

    private static bool IsBetter(List<LaidRow>? one, List<LaidRow>? other)
    {
        if (one is null || other is null) return other is null;
        int more = CountOf(one) - CountOf(other);
        return more > 0 || (more == 0 && one.Sum(row => row.Misfit) < other.Sum(row => row.Misfit));
    }

    private static int CountOf(List<LaidRow> rows) => rows.Sum(static row => row.Lines.Count);

    private List<LaidRow>? RowsBy(LaidPlaces places, out bool isWhole)
    {
        var gaps = new LaidGaps(places.Of(heads.Laid, Raw(source.Lines[heads.Next - 1])), places);
        List<LaidLine> lines = Taken(gaps, places, out isWhole);
        List<LaidRow>? rows = lines.Count == 0 ? null : Best(lines);
        isWhole &= rows is not null && CountOf(rows) == lines.Count;
        return rows;
    }

    /// <summary>Returns the lines below the heads that leave gaps between the columns.</summary>
    private List<LaidLine> Taken(LaidGaps gaps, LaidPlaces places, out bool isWhole)
    {
        var below = new List<(Line Line, bool IsBehindBlank)>();
        int[] bounds = [];
        int taken = 0;
        bool isBehindBlank = false;
        bool isBehindPage = false;
        for (int at = heads.Next; at < source.Lines.Count && below.Count < MostLines; at++)
        {
            Line line = source.Lines[at];
            if (line.Kind == LineKind.PageNumber || line.IsRunningHead) isBehindPage = true;
            else if (line.IsBlank) isBehindBlank = true;
            else if (RuledRow.IsRule(line.Text)) continue;
            else if (isBehindPage && IsRepeated(at)) isBehindBlank = false;
            else if (!MayGoOn(at, (isBehindBlank || isBehindPage) && below.Count > 0)) break;
            else if (!gaps.TryAdd(Raw(line))) break;
            else
            {
                below.Add((line, isBehindBlank && !isBehindPage && below.Count > 0));
                (isBehindBlank, isBehindPage) = (false, false);

                // The first line may hold one cell alone, set over the middle of its row.
                if (gaps.Bounds.Length > 0) (bounds, taken) = (gaps.Bounds, below.Count);
            }
        }

        isWhole = taken == below.Count;

        // What follows at once and fits no column may be the rest of the last row.
        if (taken < below.Count && !below[taken].IsBehindBlank) return [];
        return
        [
            .. below.Take(taken)
                .Select(line => LaidLine.Of(line.Line, Raw(line.Line), bounds, line.IsBehindBlank, places))
                .TakeWhile(line => !line.IsBehindBlank || line.Cells.Count(cell => cell.Length > 0) >= LeastCells),
        ];
    }

    // Behind a blank line a heading or prose begins as well as a row; a row has several cells.
    private int LeastCells => Math.Min(heads.Laid.Count, 3) - 1;

    private bool MayGoOn(int at, bool isBehindBlank)
    {
        Line line = source.Lines[at];
        if (!source.IsFree(at) || source.IsSectionLabel(line)) return false;
        if (ProgrammeHeads.TryRead(source, at) is not null) return false;

        if (IsHeading(line)) return false;
        if (line.Text.TrimStart().StartsWith('※')) return false;
        return !isBehindBlank || ProgrammeCell.Of(line, out _).Count >= LeastCells;
    }

    // 柱1　図書館　利用者の声を聴き: a number of the plan in the cell of a group heads nothing.
    private static bool IsHeading(Line line) =>
        NumberingReader.Read(line.Text)
            is { Family: <= NumberingFamily.Word, Number.Length: > 0, TitleStart: var start }
        && !line.Text.AsSpan(start).Trim().Contains(Gap, StringComparison.Ordinal);

    private bool IsRepeated(int at) =>
        ProgrammeHeads.TryRead(source, at) is { } again && again.Columns.SequenceEqual(heads.Columns);

    private List<LaidRow>? Best(List<LaidLine> lines)
    {
        int outline = IndexOf(ProgrammeColumn.Outline);
        int number = IndexOf(ProgrammeColumn.Number);
        int sentences = outline < 0 ? 0 : lines.Count(line => line.Cells[outline].AsSpan().ContainsAny(Ends));
        int numbers = number < 0 ? 0 : lines.Count(line => line.Cells[number].Length > 0);
        int department = IndexOf(ProgrammeColumn.Department);
        int filled = lines.Count(line => line.Cells[department].Length > 0);
        var form = new LaidForm(
            false, sentences > 0 && sentences * 2 >= filled, numbers > 0 && numbers * 2 >= filled,
            IndexOf(ProgrammeColumn.Name), outline, department);
        List<LaidRow>? top = Parted(lines, form);
        if (top is not null && CountOf(top) == lines.Count && top.TrueForAll(static row => row.Misfit == 0)) return top;
        List<LaidRow>? centred = Parted(lines, form with { IsCentred = true });
        if (top is null || centred is null) return top ?? centred;
        return top.Sum(row => row.Misfit) <= centred.Sum(row => row.Misfit) ? top : centred;
    }

    private int IndexOf(ProgrammeColumn column)
    {
        for (int i = 0; i < heads.Laid.Count; i++)
        {
            if (heads.Laid[i].Column == column) return i;
        }

        return -1;
    }

    private List<LaidRow>? Parted(List<LaidLine> lines, LaidForm form)
    {
        int[] costs = new int[lines.Count + 1];
        var last = new LaidRow?[lines.Count + 1];
        for (int to = 1; to <= lines.Count; to++)
        {
            costs[to] = Impossible;
            for (int from = to - 1; from >= Math.Max(0, to - MostLinesOfRow); from--)
            {
                if (costs[from] >= Impossible) continue;
                var row = new LaidRow(heads.Laid, lines, from, to, form);
                if ((form.HasNumbers && row.Numbers != 1) || row.Misfit > WorstRow || !row.IsNamed) continue;
                if (costs[from] + row.Misfit >= costs[to]) continue;
                (costs[to], last[to]) = (costs[from] + row.Misfit, row);
            }
        }

        int end = lines.Count;
        while (end > 0 && costs[end] >= Impossible) end--;

        // Rows end at a blank line or the table is not understood.
        if (end == 0 || (end < lines.Count && !lines[end].IsBehindBlank)) return null;
        var rows = new List<LaidRow>();
        for (int at = end; at > 0; at -= rows[^1].Lines.Count) rows.Add(last[at]!);
        rows.Reverse();
        return rows;
    }

    private static string Raw(Line line) => line.RawSlice(0, line.Text.Length);
}
