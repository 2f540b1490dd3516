using System.Buffers;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Grids;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Nets;

/// <summary>The net below names in text: where words that nobody took stand right above or below a row, inside of its
/// table, its name may go on in them.</summary>
internal sealed class WordsBesideNames(
    IReadOnlyList<Line> lines, TextRows rows, IReadOnlyList<GridReading> taken, Predicate<Line> isSectionLabel)
{
    private const int LongestPart = 30;

    // Rows whose cells stand far apart may all go over the same lines.
    private const int MostLines = 60;
    private const int FurthestValue = 2;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \u3000\t");
    private static readonly SearchValues<char> Frames = SearchValues.Create("【《〈〔<■●");

    private LineSet _used = new();

    public void Report(LineSet said, ICollection<Diagnostic> log)
    {
        _used = LineSet.OfSpans(taken.SelectMany(SpansOf));
        foreach (GridReading reading in taken)
        {
            if (reading.Sections.Count > 0) Report(reading, said, log);
        }
    }

    // A row of a name alone is what was left of a broken one.
    private static bool HoldsValues(ReadSection read, int row)
    {
        foreach (GridColumn column in read.Columns)
        {
            if (column.IsValue && read.Section.Grid[row, column.Index] is not null) return true;
        }

        return false;
    }

    private static IEnumerable<LineSpan> SpansOf(GridReading reading)
    {
        foreach (TableArea table in reading.Tables)
        {
            foreach (IndicatorRow row in table.Rows) yield return row.Lines;
        }

        foreach (ReadSection read in reading.Sections)
        {
            foreach (BodyRow row in read.Section.Body)
            {
                if (!HoldsValues(read, row.Row)) continue;
                foreach (CellToken cell in read.Section.Grid.Row(row.Row)) yield return cell.Lines;
            }
        }
    }

    private void Report(GridReading reading, LineSet said, ICollection<Diagnostic> log)
    {
        int first = reading.Lines.Min();
        int last = reading.Lines.Max();
        LineSet left = WithWordsLeft(reading);
        bool isFirst = reading.Sections.Exists(HoldsNameInHeads);
        foreach (IndicatorRow row in reading.Tables.SelectMany(static table => table.Rows))
        {
            LineSpan span = row.Lines;
            bool isBelowHeads = isFirst;
            isFirst = false;
            if (span.IsNowhere || said.Contains(span.First)) continue;
            bool isCut = left.Contains(TextBefore(span.First)) || left.Contains(span.First)
                || isBelowHeads || HoldsPageNumber(span) || EndsBeforePageNumber(span)
                || (WordsAt(span.First - 1, -1) is { } above
                    && (above.Number > first || (span.First == first && MayBeName(above))))
                || HoldsBrackets(span, row.Name)
                || (WordsAt(span.Last + 1, 1) is { } below
                    && ((below.Number < last && MayBeName(below)) || NameEndings.IsBracketed(below.Text)
                        || IsLastPart(below, span)));
            if (isCut) log.Add(DiagnosticRules.NameMayBeCut.At(span, row.Name));
        }
    }

    private int TextBefore(int number)
    {
        for (int steps = 0; steps < MostLines && --number >= 1; steps++)
        {
            if (lines[number - 1].Kind == LineKind.Text) return number;
        }

        return 0;
    }

    /// <summary>Returns the next line that is not blank, where it holds words alone and no table uses them.</summary>
    private Line? WordsAt(int number, int step)
    {
        for (int steps = 0; steps < MostLines && number >= 1 && number <= lines.Count; steps++)
        {
            Line line = lines[number - 1];
            // The number of a page may not be known as one.
            bool isBetween = line.Kind is LineKind.Blank or LineKind.PageNumber || line.IsRunningHead
                || !line.Text.AsSpan().ContainsAnyExceptInRange('0', '9');
            if (!isBetween) return IsWords(line) ? line : null;
            number += step;
        }

        return null;
    }

    /// <summary>指標 目標値 over 相談窓口を知っている, alone on its line or over no cell: the first name begins in the
    /// head.</summary>
    private static bool HoldsNameInHeads(ReadSection read)
    {
        if (read.Section.Header is not { } header) return false;
        GridMatrix grid = read.Section.Grid;
        for (int row = header.First; row <= header.Last; row++)
        {
            bool isAlone = header.First < header.Last && grid.Row(row).All(static cell => cell.Label is null);
            foreach (CellToken cell in grid.Row(row))
            {
                if (!NamesInHeads.AreWords(cell) || cell.Text.Length > LongestPart) continue;
                if (isAlone) return true;

                // Ends of lines further down may have run on as the head did.
                int below = read.Section.Body.Count(body => grid[body.Row, cell.Column] is not null);
                bool isRare = below * 2 < read.Section.Body.Count && IsBehindValues(read, cell.Column);
                if (below == 0 || isRare) return true;
            }
        }

        return false;
    }

    private static bool IsBehindValues(ReadSection read, int index) =>
        read.Columns.TrueForAll(column => !column.IsValue || column.Index < index);

    /// <summary>Returns the lines of a table that end in a word which neither a cell nor a name holds: 指標 目標値 支え合
    /// over い会議の数 22か所, 18人 24人 養成講座 over 12人 15人.</summary>
    private LineSet WithWordsLeft(GridReading reading)
    {
        var held = new Dictionary<int, List<string>>();
        foreach (ReadSection read in reading.Sections)
        {
            int lastHead = read.Section.Header?.Last ?? -1;
            foreach (CellToken cell in read.Section.Grid.Cells)
            {
                if (cell.Row <= lastHead || IsUsed(read, cell.Column)) Hold(held, cell.Lines, cell.Raw);
            }
        }

        foreach (IndicatorRow row in reading.Tables.SelectMany(static table => table.Rows))
            Hold(held, Around(row.Lines), row.Name);
        var left = new LineSet();
        foreach (int number in reading.Lines)
        {
            if (LastWordOf(lines[number - 1]) is not { } word) continue;
            bool isHeld = held.TryGetValue(number, out List<string>? texts)
                && texts.Exists(text => text.Contains(word, StringComparison.Ordinal));
            if (!isHeld && texts is not null) left.Add(number);
        }

        return left;
    }

    // The last line of a name may not be known as one of its row.
    private static LineSpan Around(LineSpan span) =>
        span.IsNowhere ? span : new LineSpan(Math.Max(1, span.First - 1), span.Last + 1);

    private static bool IsUsed(ReadSection read, int index)
    {
        foreach (GridColumn column in read.Columns)
        {
            if (column.Index == index) return column.IsValue || column.Use != ColumnUse.Other || IsHeaded(read, index);
        }

        return true;
    }

    // In text, what is no word for a head may be the beginning of a name.
    private static bool IsHeaded(ReadSection read, int index)
    {
        if (read.Section.Header is not { } header) return false;
        for (int row = header.First; row <= header.Last; row++)
        {
            if (read.Section.Grid[row, index] is { } head && (read.Section.Grid.IsDrawn || head.Label is not null))
                return true;
        }

        return false;
    }

    private static void Hold(Dictionary<int, List<string>> held, LineSpan span, string text)
    {
        if (span.IsNowhere) return;
        for (int number = span.First; number <= Math.Min(span.Last, span.First + MostLines); number++)
        {
            if (!held.TryGetValue(number, out List<string>? texts)) held[number] = texts = [];
            texts.Add(text);
        }
    }

    private static string? LastWordOf(Line line)
    {
        if (line.Kind != LineKind.Text) return null;
        string text = line.Raw.TrimEnd();
        string last = text[(text.AsSpan().LastIndexOfAny(' ', '\u3000') + 1)..];
        bool isWord = last.Length is > 0 and <= LongestPart && last.Length < text.Length
            && last.All(static c => char.IsLetter(c) || c == '・');
        return isWord ? last : null;
    }

    /// <summary>件, 998 and 1,458, one a line: what was taken for the number of a page may have been a value.</summary>
    private bool HoldsPageNumber(LineSpan span)
    {
        if (span.Last - span.First > MostLines) return false;
        for (int number = span.First + 1; number < span.Last; number++)
        {
            if (lines[number - 1].Kind == LineKind.PageNumber && !_used.Contains(number)) return true;
        }

        return false;
    }

    /// <summary>70, 34 and then 58, one a line and as far apart: the second may be the number of the page, and the
    /// last a value.</summary>
    private bool EndsBeforePageNumber(LineSpan span)
    {
        if (span.Last - span.First is 0 or > MostLines || !IsBareNumber(lines[span.Last - 1])) return false;
        int next = span.Last + 1;
        while (next <= lines.Count && lines[next - 1].IsBlank) next++;
        return next <= Math.Min(lines.Count, span.Last + FurthestValue)
            && lines[next - 1].Kind == LineKind.PageNumber
            && IsBareNumber(lines[next - 1])
            && !_used.Contains(next);
    }

    private static bool IsBareNumber(Line line) =>
        line.Text.AsSpan().Trim() is { Length: > 0 } text && !text.ContainsAnyExceptInRange('0', '9');

    // 達成企業の割合 right below the last row, and no row below that: the name may have been whole before.
    private bool IsLastPart(Line below, LineSpan span) =>
        below.Number == span.Last + 1
        && NameEndings.Counts(below.Text)
        && MayBeName(below)
        && (below.Number >= lines.Count || lines[below.Number].Kind != LineKind.Text
            || !rows.At(below.Number).HasAmount);

    // Where no head stands above the first row, words above it may be its name or a caption.
    private bool MayBeName(Line line) =>
        line.Text.Length <= LongestPart
        && !isSectionLabel(line)
        && NumberingReader.Read(line.Text) is null or { Family: NumberingFamily.Mark }
        && !Frames.Contains(line.Text.AsSpan().Trim()[0]);

    /// <summary>12人 15人 （延べ）, or （延べ） at the start of the next line: the end of a name stands behind the
    /// values.</summary>
    private bool HoldsBrackets(LineSpan span, string name)
    {
        if (span.Last - span.First > MostLines) return false;
        for (int number = span.First; number <= Math.Min(span.Last + 1, lines.Count); number++)
        {
            Line line = lines[number - 1];
            if (line.Kind != LineKind.Text || line.IsRunningHead) continue;
            ReadOnlySpan<char> raw = line.Raw;
            int words = 0;
            foreach (Range range in raw.SplitAny(Blanks))
            {
                ReadOnlySpan<char> word = raw[range];
                if (word.IsEmpty) continue;
                if (++words > MostLines || (number > span.Last && words > 1)) break;
                bool isPart = word[0] is '(' or '（'
                    && NameEndings.IsBracketed(word.ToString())
                    && !word.ContainsAnyInRange('0', '9') && !word.ContainsAnyInRange('０', '９')
                    && !name.AsSpan().Contains(word, StringComparison.Ordinal);
                if (isPart) return true;
            }
        }

        return false;
    }

    private bool IsWords(Line line)
    {
        bool isNote = line.Text.AsSpan().TrimStart() is ['※' or '*' or '注', ..];
        if (line.Kind != LineKind.Text || isNote) return false;

        // （延べ） below a name is a part of it, whoever took it.
        if (_used.Contains(line.Number) && !NameEndings.IsBracketed(line.Text)) return false;
        TextRow row = rows.At(line.Number - 1);
        return row is { IsSentence: false, HasAmount: false, Heads: 0 };
    }
}
