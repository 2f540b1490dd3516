using System.Buffers;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Labelled;

/// <summary>Reads values whose labels stand before each of them, in lines below a name: 実施集落数, 基準値（令和元年度） 6集落,
/// 令和３年度 目標 7集落 実績 5集落, 最終目標（令和７年度） 11集落.</summary>
internal sealed class LabelledBlocks(
    IReadOnlyList<Line> lines, TextRows rows, TableFrame frame, ICollection<Diagnostic> log)
{
    private const int MostBlankLines = 2;
    private const int MostBetween = 8;
    private const int LongestLabel = 12;
    private const string Marks = "・●■◆◎○◇□*▼▽▲△★☆▶►【】[] \u3000";
    private const string Numbers = "0123456789①②③④⑤⑥⑦⑧⑨";

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \u3000:：】]");

    private readonly List<TableArea> _areas = [];
    private readonly List<TextPiece> _pieces = [];
    private LabelledBlock? _open;

    public List<TableArea> Read(LineSet taken)
    {
        int above = -1;
        for (int index = 0; index < lines.Count; index++)
        {
            Line line = lines[index];
            if (line.Kind is LineKind.Blank or LineKind.PageNumber || line.IsRunningHead) continue;
            bool isFree = line.Kind == LineKind.Text && !taken.Contains(line.Number);
            if (isFree && LabelledLine.Read(line, rows.At(index), frame.Years, _pieces) is { } labelled)
            {
                if (labelled.Name.Length > 0) Open(Named(labelled.Name, line.Span, index, labelled.HasLabel));
                else if (above >= 0 && index - above <= MostBlankLines + 1 && MayName(rows.At(above)))
                    Open(NamedBy(above, taken));
                _open?.Add(labelled);
                above = -1;
                continue;
            }

            Open(null);
            above = isFree ? index : -1;
        }

        Open(null);
        return _areas;
    }

    // 実績 令和５年度 352件 ※: a line of values that could not be read names nothing; 指標 5 may stand before a name.
    private static bool MayName(TextRow row)
    {
        bool isLabelled = row.Pieces is [{ } first, ..] && RoleWords.SaysIndicator(first.Text);
        for (int i = isLabelled ? 1 : 0; i < row.Pieces.Count; i++)
        {
            TextPiece piece = row.Pieces[i];
            bool isNumber = isLabelled && i == 1 && piece.Value is { Unit: "", Year: null };
            bool isOther = piece.IsCell
                || piece.Label is { Coverage: HeadCoverage.Whole, Role.Role: not RoleKind.Name };
            if (isOther && !isNumber) return false;
        }

        return true;
    }

    /// <summary>十分な支援を受けられたと感じる over 母親の割合: a name that plainly stops goes on in the next line.</summary>
    private LabelledBlock NamedBy(int index, LineSet taken)
    {
        Line line = lines[index];
        Line? before = index > 0 ? lines[index - 1] : null;
        bool isBroken =
            before is { Kind: LineKind.Text, IsRunningHead: false }
            && !taken.Contains(before.Number)
            && NameEndings.IsCut(before.Text)
            && !Bullets.IsMark(line.Text.AsSpan().TrimStart()[0])
            && NumberingReader.Read(before.Text) is null
            && MayName(rows.At(index - 1));
        int first = isBroken ? index - 1 : index;
        string raw = BehindLabel(first, out bool isLabelled);
        return isBroken
            ? Named(raw.Trim() + line.Raw.Trim(), before!.Span.Union(line.Span), first, isLabelled)
            : Named(raw, line.Span, first, isLabelled);
    }

    /// <summary>評 価 指 標　相談件数: a label with blanks between its letters is a piece of its own.</summary>
    private string BehindLabel(int index, out bool isLabelled)
    {
        List<TextPiece> pieces = rows.At(index).Pieces;
        isLabelled = pieces.Count > 1
            && pieces[0].Label is { Coverage: HeadCoverage.Whole, Role.SaysIndicator: true };
        return isLabelled ? string.Join(' ', pieces.Skip(1).Select(static piece => piece.Raw)) : lines[index].Raw;
    }

    /// <summary>Returns whether words stand above a name that it may be the rest of: a mark, a number, a label, a
    /// sentence and values end what is above.</summary>
    private bool MayBeRest(int index)
    {
        if (lines[index].Text.AsSpan().TrimStart() is [var mark, ..] && Bullets.IsMark(mark)) return false;
        for (int at = index - 1; at >= Math.Max(0, index - MostBetween); at--)
        {
            Line line = lines[at];
            // The number of a page may not be known as one.
            bool isBetween = line.Kind is LineKind.Blank or LineKind.PageNumber || line.IsRunningHead
                || !line.Text.AsSpan().Trim().ContainsAnyExceptInRange('0', '9');
            if (isBetween) continue;
            TextRow row = rows.At(at);
            if (line.Kind != LineKind.Text || row.IsSentence) return false;
            return EndsInWord(line.Text)
                || (!row.HasAmount && RoleWords.SaysIndicator(line.Text))
                || (row is { HasAmount: false, Heads: 0 } && NumberingReader.Read(line.Text) is null);
        }

        return false;
    }

    /// <summary>目標値（R13）：100％ 【指標】手話講座の: returns whether words stand behind values, where a name may
    /// begin.</summary>
    private bool EndsInWord(string text)
    {
        int blank = text.AsSpan().TrimEnd().LastIndexOf(' ');
        if (blank < 0 || !text.AsSpan(0, blank).ContainsAnyInRange('0', '9')) return false;
        ReadOnlySpan<char> word = text.AsSpan(blank + 1).TrimEnd();
        return char.IsLetter(word[^1])
            && !word.ContainsAnyInRange('0', '9')
            && ValueReader.Read(word, frame.Years) is null
            && !DepartmentNames.IsDepartment(word);
    }

    /// <summary>○指標 見守り協力店の数: the label is no part of the name.</summary>
    private LabelledBlock Named(string raw, LineSpan span, int first, bool isLabelled)
    {
        bool isItem = raw.AsSpan().TrimStart() is [var mark, ..] && Bullets.IsMark(mark);
        ReadOnlySpan<char> name = raw.AsSpan().Trim(Marks);
        int end = name.IndexOfAny(Blanks);
        bool hasLabel = end is > 1 and <= LongestLabel && IsLabel(name[..end]);
        if (hasLabel) name = name[(end + Math.Max(0, name[end..].IndexOfAnyExcept(Blanks)))..];
        isLabelled |= hasLabel;

        // 評価指標相談件数: a head may have run into the name.
        bool isGlued = RoleWords.SaysIndicator(name);
        return new LabelledBlock(RowNames.Clean(name.ToString()), span)
        {
            HasLabel = isLabelled,
            MayBeRest = isGlued || (!isLabelled && MayBeRest(first)),
            IsItem = isItem,
        };
    }

    private bool IsLabel(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = FoldedText.TextOf(text.ToString()).AsSpan().TrimEnd(Numbers);
        return RoleLabelReader.Read(word, frame.Years)
            is { HasYear: false, Role: RoleKind.Target } or { HasYear: false, SaysIndicator: true };
    }

    // What was open ends where another begins.
    private void Open(LabelledBlock? block)
    {
        if (_open is { IsIndicator: true } done)
        {
            IndicatorRow row = done.ToRow(frame);
            RowChecks.Report(row, log);
            bool mayBeCut = done.MayBeRest || (done.IsChainOfItem && !NameEndings.IsComplete(row.Name));
            if (mayBeCut) log.Add(DiagnosticRules.NameMayBeCut.At(row.Lines, row.Name));
            _areas.Add(new TableArea(row.Lines, [row], done.LineNumbers));
        }

        _open = block;
    }
}
