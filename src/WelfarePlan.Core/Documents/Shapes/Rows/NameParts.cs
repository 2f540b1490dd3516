using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Shapes.Cells;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Plans;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Rows;

/// <summary>
/// Names that a narrow column broke over lines, above, beside or below their values. Every way to part the words
/// between
/// two rows is weighed by how whole the names become; the best is taken, and rows that another way fits as well are
/// reported.
/// </summary>
internal sealed class NameParts
{
    private const int MostUnits = 8;
    private const double SureMargin = 1.5;

    private readonly RowReading _reading;
    private readonly List<RowChunk> _rows = [];
    private readonly List<List<Cell>> _gaps = [];
    private readonly List<int> _fixed = [];
    private readonly bool _endsAtHeader;

    private NameParts(RowReading reading, IReadOnlyList<RowChunk> chunks)
    {
        _reading = reading;
        var gap = new List<Cell>();
        int barrier = 0;
        foreach (RowChunk chunk in chunks)
        {
            if (chunk.IsContinued || chunk.IsNumbered) barrier = gap.Count;
            gap.AddRange(chunk.Words);
            if (chunk.Values.Count == 0) continue;
            _rows.Add(chunk);
            _gaps.Add(gap);
            _fixed.Add(chunk.IsContinued || chunk.IsNumbered || _rows.Count == 1 ? barrier : -1);
            gap = [];
            barrier = 0;
        }

        _gaps.Add(gap);
        _fixed.Add(chunks.Count > 0 && chunks[^1].IsContinued ? 0 : -1);
        _endsAtHeader = chunks.Count > 0 && chunks[^1].IsBeforeHeader;
    }

    /// <summary>Parts the words between the rows, where the values stand row by row on lines of their own.</summary>
    public static void Mend(RowReading reading, IReadOnlyList<RowChunk> chunks)
    {
        var parts = new NameParts(reading, chunks);
        bool areLines = parts._rows.TrueForAll(row => row.Values[0].LineNumber == row.Values[^1].LineNumber);
        if (areLines && parts.HasWordsApart()) parts.Mend();
    }

    // Only words on lines without values, or behind the last value of a line, can belong to either side.
    private bool HasWordsApart()
    {
        for (int i = 0; i < _gaps.Count; i++)
        {
            if (i > 0 && _gaps[i].Count > 1) return true;
            if (_gaps[i].Exists(cell => i == _rows.Count || cell.LineNumber != _rows[i].Values[0].LineNumber))
                return _rows.Count > 0;
        }

        return false;
    }

    private void Mend()
    {
        int n = _rows.Count;
        var best = new double[n + 1][];
        var from = new int[n + 1][];
        best[0] = [0];
        from[0] = [0];
        for (int i = 0; i < n; i++) Step(i, best, from);

        var splits = new int[n + 1];
        splits[n] = Array.IndexOf(best[n], best[n].Max());
        for (int i = n; i > 0; i--) splits[i - 1] = from[i][splits[i]];
        double[][] behind = Behind();
        Take(splits, i => IsOpen(splits[i], best[i], behind[i]));
    }

    private void Step(int row, double[][] best, int[][] from)
    {
        int count = Units(row + 1);
        best[row + 1] = new double[count + 1];
        from[row + 1] = new int[count + 1];
        for (int split = 0; split <= count; split++)
        {
            double most = double.NegativeInfinity;
            for (int before = 0; before < best[row].Length; before++)
            {
                double total = best[row][before] + Score(row, before, split);
                if (total <= most) continue;
                most = total;
                from[row + 1][split] = before;
            }

            best[row + 1][split] = most;
        }
    }

    /// <summary>The best score of all rows from each split on.</summary>
    private double[][] Behind()
    {
        int n = _rows.Count;
        var behind = new double[n + 1][];
        behind[n] = new double[Units(n) + 1];
        for (int i = n - 1; i >= 0; i--)
        {
            behind[i] = new double[Units(i) + 1];
            for (int split = 0; split < behind[i].Length; split++)
            {
                double most = double.NegativeInfinity;
                for (int next = 0; next < behind[i + 1].Length; next++)
                    most = Math.Max(most, behind[i + 1][next] + Score(i, split, next));
                behind[i][split] = most;
            }
        }

        return behind;
    }

    private static bool IsOpen(int split, double[] before, double[] behind)
    {
        double taken = before[split] + behind[split];
        for (int other = 0; other < before.Length; other++)
        {
            if (other != split && before[other] + behind[other] > taken - SureMargin) return true;
        }

        return false;
    }

    /// <summary>The words of a gap from a split on; those before a heading or before the row's own number never name
    /// the row.</summary>
    private List<Cell> Head(int row, int split) => _gaps[row][Math.Max(split, _fixed[row])..];

    // One word right before its values leaves nothing to choose.
    private int Units(int gap) =>
        gap == 0
        || (gap < _rows.Count && _gaps[gap] is [var only] && only.LineNumber == _rows[gap].Values[0].LineNumber)
            ? 0
            : Math.Min(MostUnits, _gaps[gap].Count);

    private double Score(int row, int before, int split)
    {
        if (Units(row) + Units(row + 1) == 0) return 0;
        if (_fixed[row + 1] >= 0 && split > _fixed[row + 1]) return double.NegativeInfinity;

        List<Cell> head = Head(row, before);
        List<Cell> tail = _gaps[row + 1][..split];
        double score = NameScores.Of(head, tail);
        int line = _rows[row].Values[0].LineNumber;
        int last = line;
        foreach (Cell cell in tail)
        {
            bool isOwn =
                row + 1 < _rows.Count
                && cell.LineNumber == _rows[row + 1].Values[0].LineNumber
                && cell.LineNumber != line;
            if (isOwn) score -= 2;
            if (cell.LineNumber - last > 2) score -= 4;
            last = cell.LineNumber;
        }

        if (row + 1 == _rows.Count && _endsAtHeader && split > 0) score -= 1;
        return score;
    }

    private void Take(int[] splits, Func<int, bool> isOpen)
    {
        for (int i = 0; i < _rows.Count; i++)
        {
            List<Cell> head = Head(i, splits[i]);
            List<Cell> tail = _gaps[i + 1][..splits[i + 1]];
            bool drops =
                _reading.Header.WordsBehind.Count == 0
                && splits[i + 1] < (i + 1 < _rows.Count ? _fixed[i + 1] : Math.Min(1, _gaps[i + 1].Count));
            int dropEnd = i + 1 < _rows.Count ? Math.Max(splits[i + 1], _fixed[i + 1]) : _gaps[i + 1].Count;
            if (
                _reading.Header.WordsBehind.Count > 0
                && _gaps[i + 1]
                    [splits[i + 1]..dropEnd]
                    .Exists(cell => cell.Text.Contains("累計", StringComparison.Ordinal))
            )
                _rows[i].Basis = IndicatorBasis.Cumulative;
            _rows[i].Words.Clear();
            _rows[i].Words.AddRange(head);
            _rows[i].Words.AddRange(tail);
            if (_rows[i].Words.Count == 0) continue;

            LineSpan lines = _rows[i]
                .Words.Aggregate(default(LineSpan), (span, cell) => span.Union(LineSpan.At(cell.LineNumber)));
            string name = JapaneseLines.Join(_rows[i].Words.Select(word => word.Raw));
            if (tail.Count > 0)
                _reading.Diagnostics.Add(
                    DiagnosticRules.NameAroundValues.At(lines.Union(LineSpan.At(_rows[i].Values[0].LineNumber)), name)
                );
            Cell? dropped = splits[i + 1] < dropEnd ? _gaps[i + 1][splits[i + 1]] : null;
            bool dropsEnd =
                drops
                && dropped is not null
                && dropped.LineNumber - _rows[i].Values[0].LineNumber <= 2
                && NameEndings.IsComplete(dropped.Raw);
            bool isDoubtful =
                dropsEnd
                || (drops && !NameEndings.IsComplete(name))
                || isOpen(i)
                || isOpen(i + 1)
                || (_rows[i].Words.Count > 1 && !NameEndings.IsComplete(name));
            if (isDoubtful)
                _reading.Diagnostics.Add(
                    DiagnosticRules.NameMayBeCut.At(lines.Union(LineSpan.At(_rows[i].Values[0].LineNumber)), name)
                );
        }
    }
}
