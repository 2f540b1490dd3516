using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Quantities;

/// <content>What brackets behind a number say: （R4）, （12％）, （累計）, （人口10万対）.</content>
internal partial struct FigureReader
{
    private bool TryReadBrackets(ReadOnlySpan<char> text, ref int at, int next)
    {
        int start = FigureText.BehindGap(text, next);
        int end = start;
        FigureReader before = this;
        if (TryReadDated(text, ref end) || TryReadMark(text, ref end) || TryReadBeside(text, ref end))
        {
            end = FigureText.BehindGap(text, end);
            if (
                FigureText.Is(text, end, Sign.Close)
                || (end < text.Length && WidthFolding.Fold(text[end]) is ']' or '〕')
            )
            {
                at = end + 1;
                return true;
            }
        }

        this = before;
        return false;
    }

    private bool TryReadDated(ReadOnlySpan<char> text, ref int at)
    {
        if (_dated is not null || !YearScanner.TryReadDatedAt(text, at, out WrittenYear dated)) return false;

        _dated = dated;
        at += dated.Length;
        int end = FigureText.BehindGap(text, at);
        if (FigureWords.TryTakeInBrackets(text, ref end, out FigureWord word)) _marks |= word.Marks;
        else if (!FigureWords.TryTakeWord(text, ref end, "調査") && !FigureWords.TryTakeWord(text, ref end, "値"))
            return true;
        at = end;
        return true;
    }

    private bool TryReadMark(ReadOnlySpan<char> text, ref int at)
    {
        if (_per is null && PopulationReader.TryRead(text, ref at, out decimal people))
        {
            _per = people;
            return true;
        }

        if (!FigureWords.TryTakeInBrackets(text, ref at, out FigureWord word)) return false;
        _marks |= word.Marks;
        return true;
    }

    // 3校（12％): the same in another unit. 95（％）: the unit of a number without one.
    private bool TryReadBeside(ReadOnlySpan<char> text, ref int at)
    {
        if (
            _part.Unit == Unit.None
            && (_marks & QuantityMarks.Fraction) == QuantityMarks.None
            && FigurePartReader.TryReadUnit(text, at, out Unit unit, out int length)
        )
        {
            _part.Unit = _part.PrintedUnit = unit;
            at += length;
            return true;
        }

        if (_beside is not null || !FigureText.IsDigit(text, at)) return false;
        if (!FigurePartReader.TryRead(text, ref at, FigureOptions.None, out FigurePart part)) return false;
        if (part.Unit == Unit.None || part.Unit == _part.Unit) return false;
        _beside = part.Value;
        return true;
    }
}
