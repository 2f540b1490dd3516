using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes;

/// <summary>The last net of a plan: numbers beside a name that counts, behind a role or an arrow, alone in a row, or
/// right below a table, that nobody took and nobody spoke of, are said once for each run of lines.</summary>
/// <param name="lines">The lines of the document.</param>
/// <param name="rows">The same, cut into pieces.</param>
/// <param name="taken">The lines that readers took.</param>
/// <param name="tables">Those of them that state indicators.</param>
/// <param name="others">Those of them that tables of money and programmes took.</param>
/// <param name="said">The lines of which something is said already.</param>
/// <param name="years">The years of the document.</param>
internal sealed class PassedOverRows(
    IReadOnlyList<Line> lines, TextRows rows, LineSet taken, LineSet tables, LineSet others,
    LineSet said, YearContext years)
{
    private const int MostWordsBelow = 2;
    private const int LeastOfRow = 4;
    private const int Gap = 2;

    private static readonly string[] Estimates = ["推移", "推計", "見通し", "調査", "アンケート", "統計"];
    private static readonly string[] Prose = ["は、", "は ", "が、", "で、", "ます", "です", "でした", "ました"];

    private readonly List<Diagnostic> _found = [];
    private Line? _first;
    private int _last;

    // Lines of words since a table ended; more of them, and what follows is no part of it.
    private int _wordsBelow = MostWordsBelow + 1;
    private bool _isBelowName;
    private bool _areHeadsAbove;
    private bool _isEstimate;
    private Line? _firstBare;
    private Line? _page;
    private Line? _money;
    private int _bare;

    public void Report(ICollection<Diagnostic> log)
    {
        for (int index = 0; index < lines.Count; index++) Pass(index);
        Close();
        foreach (Diagnostic diagnostic in _found) log.Add(diagnostic);
    }

    private bool IsBelowTable => _wordsBelow <= MostWordsBelow;

    private void Pass(int index)
    {
        Line line = lines[index];
        if (line.Kind is LineKind.Blank or LineKind.Contents) return;

        // A value beside the number of a page may be taken for its running head.
        if (line.IsRunningHead && RowSigns.Of(line.Text, years) is { Measured: 0 }) return;
        if (line.Kind == LineKind.PageNumber)
        {
            if (_isBelowName || IsBelowTable) TakeBelow(line, 1);
            else _page = line;
            return;
        }

        if (HoldsValuesBehindSentence(line))
        {
            Open(line);
            return;
        }

        bool isOther = line.Kind != LineKind.Text || taken.Contains(line.Number)
            || rows.At(index).IsSentence || Says(line.Text, Prose);
        if (!isOther)
        {
            if (!IsNote(line.Text)) Take(line, rows.At(index));
            _areHeadsAbove = rows.At(index) is { Heads: > 1, Pieces: [var first, ..] } && IsRole(first);
            return;
        }

        bool isOfRows = others.Contains(line.Number)
            && RowSigns.Of(line.Text, years) is var signs
            && (signs.IsPlainRow || (signs.IsRow && (_last == line.Number - 1 || signs.Amounts >= LeastOfRow)));
        if (isOfRows)
        {
            Open(line);
            return;
        }

        Close();
        _isEstimate = false;
        if (tables.Contains(line.Number)) _wordsBelow = 0;
    }

    // 買い物の送迎　週に一度送ります。　社協　15回　11回: the sentence is one cell of a row.
    private bool HoldsValuesBehindSentence(Line line)
    {
        if (line.Kind != LineKind.Text || taken.Contains(line.Number)) return false;
        int stop = line.Text.LastIndexOf('。');
        ReadOnlySpan<char> behind = line.Text.AsSpan(stop + 1);
        return stop > 0
            && behind.Length > Gap && behind[..Gap].IsWhiteSpace()
            && RowSigns.Of(behind.ToString(), years).Measured >= RowSigns.LeastBare;
    }

    private static bool IsNote(string text) => text.AsSpan().TrimStart() is ['※' or '*' or '注', ..];

    private void Take(Line line, TextRow row)
    {
        var signs = RowSigns.Of(line.Text, years);
        if (signs.Amounts == 0)
        {
            TakeWords(line, row, signs);
            return;
        }

        // What goes on below values that were left out is left out as well.
        if (!signs.HasWords && said.Contains(line.Number))
        {
            if (_page is { } page) Open(page);
            (_isBelowName, _bare, _firstBare) = (true, RowSigns.LeastBare, _firstBare ?? line);
        }

        _page = null;
        _money = !signs.HasWords && signs.Money >= RowSigns.LeastBare ? line : null;
        if (!signs.HasWords && (_isBelowName || IsBelowTable))
        {
            TakeBelow(line, signs.Weight);
            return;
        }

        // 15421 参加者数（人） － under 目標値 指標名 基準値: the number in front counts no rows.
        bool isBelowHeads = _areHeadsAbove && signs.HasWords && char.IsAsciiDigit(line.Text.AsSpan().TrimStart()[0]);
        bool goesOn = IsBelowTable && (signs.Plain > 0 || signs.Amounts >= RowSigns.LeastBare);
        if ((signs.IsRow || goesOn || isBelowHeads) && !_isEstimate) Open(line);
        _isBelowName = false;
    }

    // A name alone on its line, or a role: what stands below it alone are its values.
    private void TakeWords(Line line, TextRow row, RowSigns signs)
    {
        ReadOnlySpan<char> text = line.Text.AsSpan().Trim();

        // 8,466千円 8,953千円 over 募金額: the end of a name tells that the money above it is no budget's.
        if (signs.Counts && _money is { } money && money.Number == line.Number - 1) Open(money);
        if (row.Heads == 0 || Says(line.Text, Estimates)) _isEstimate = Says(line.Text, Estimates);
        bool isLabel = RowSigns.IsLabel(text, years) || row.Pieces.Exists(IsRole);
        if (isLabel || row.Heads > 1)
        {
            // Years alone may belong to the values above them.
            if (isLabel) _wordsBelow = MostWordsBelow + 1;
            (_isBelowName, _firstBare, _bare) = (isLabel, null, 0);
            return;
        }

        if (_isBelowName && UnitWords.IsUnit(text.Trim("()"))) return;
        bool isCell = _isBelowName
            ? RowSigns.IsNoName(text, years)
            : IsBelowTable && ValueReader.Read(text, years) is { Missing: not null };
        if (isCell)
        {
            TakeBelow(line, 1);
            return;
        }

        _page = null;
        _wordsBelow++;
        _isBelowName = signs.Counts;
        (_firstBare, _bare) = (null, 0);
        if (!signs.Counts && !IsBelowTable) Close();
    }

    private static bool IsRole(TextPiece piece) => piece.Label is
    {
        Coverage: HeadCoverage.Whole, Role.Role: RoleKind.Baseline or RoleKind.Actual or RoleKind.Target
    };

    private void TakeBelow(Line line, int weight)
    {
        _bare += weight;
        if (_bare == 0 || _isEstimate) return;
        _firstBare ??= line;
        if (_bare < RowSigns.LeastBare) return;
        Open(_firstBare);
        Open(line);
    }

    private void Open(Line line)
    {
        _wordsBelow = 0;
        if (said.Contains(line.Number)) return;
        _first ??= line;
        _last = Math.Max(_last, line.Number);
    }

    private void Close()
    {
        if (_first is { } first)
        {
            var span = new LineSpan(first.Number, _last);
            _found.Add(DiagnosticRules.RowPassedOver.At(span, string.Join(' ', first.Text.Split())));
        }

        (_first, _firstBare, _page, _last, _bare) = (null, null, null, 0, 0);
        _wordsBelow = MostWordsBelow + 1;
        _isBelowName = false;
    }

    private static bool Says(string text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
