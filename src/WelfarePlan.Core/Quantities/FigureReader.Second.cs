using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <content>The second number of a figure: the end of a range, the total of a part.</content>
internal partial struct FigureReader
{
    // 30～40%, 40%以上～60%以下; 3～5千人 may begin at 3 or at 3,000.
    private bool TryReadUpper(
        ReadOnlySpan<char> text, ref int at, int next, FigureOptions options, bool isHyphen, out bool isSound
    )
    {
        isSound = true;
        int end = FigureText.BehindGap(text, next);
        if (_upper is not null || _outOf is not null || !FigureText.IsDigit(text, end)) return false;
        if (!FigurePartReader.TryRead(text, ref end, options, out FigurePart upper)) return false;

        isSound = TryJoin(upper);
        if (isSound && isHyphen && (_part.Unit == Unit.None || FigureText.Is(text, end, Sign.Hyphen)))
        {
            Doubt = FigureDoubt.RangeOrCode;
            isSound = false;
        }

        at = end;
        return true;
    }

    // 40%以上60%以下: the second bound says that both are ends of one range.
    private bool TryReadUpperBound(ReadOnlySpan<char> text, ref int at, int next, FigureOptions options)
    {
        if (!FigureText.IsDigit(text, next) || !FigurePartReader.TryRead(text, ref next, options, out FigurePart upper))
            return false;

        int end = FigureText.BehindGap(text, next);
        if (
            !FigureWords.TryTakeBehind(text, ref end, out FigureWord word)
            || word.Bound is not (QuantityBound.AtMost or QuantityBound.LessThan)
        )
            return false;
        FigureReader before = this;
        if (!TryJoin(upper) || !TryClose(word.Bound))
        {
            this = before;
            return false;
        }

        at = end;
        return true;
    }

    private bool TryJoin(in FigurePart upper)
    {
        if (_bound is not (QuantityBound.Exact or QuantityBound.AtLeast or QuantityBound.MoreThan)) return false;
        if (!TryShareUnit(upper, out decimal amount)) return false;
        if (amount < _part.Amount)
        {
            Doubt = FigureDoubt.Reversed;
            return false;
        }

        if (_bound == QuantityBound.MoreThan) _marks |= QuantityMarks.LowerExcluded;
        _bound = QuantityBound.Between;
        _upper = amount;
        return true;
    }

    private bool TryReadOutOf(ReadOnlySpan<char> text, ref int at, int next, FigureOptions options, out bool isSound)
    {
        isSound = true;
        int end = FigureText.BehindGap(text, next);
        if (TryReadPace(text, ref at, end)) return true;
        if (_upper is not null || _outOf is not null || !FigureText.IsDigit(text, end)) return false;
        if (!FigurePartReader.TryRead(text, ref end, options, out FigurePart total)) return false;

        FigureReader before = this;
        if (!TryShareUnit(total, out decimal amount))
        {
            this = before;
            return false;
        }

        // 4/1 may be a day, and 1/2/3 is nothing.
        bool mayBeDay = _part.Unit == Unit.None && _part.Amount is > 0 and <= 12 && amount is > 0 and <= 31;
        if (mayBeDay) Doubt = FigureDoubt.DayOrPart;
        isSound = !mayBeDay && !FigureText.Is(text, end, Sign.Slash);
        _outOf = amount;
        at = end;
        return true;
    }

    // 2回/年, 3件／月.
    private bool TryReadPace(ReadOnlySpan<char> text, ref int at, int next)
    {
        QuantityMarks pace =
            FigureWords.TryTakeWord(text, ref next, "年度") || FigureWords.TryTakeWord(text, ref next, "年")
                ? QuantityMarks.Yearly
            : FigureWords.TryTakeWord(text, ref next, "月") ? QuantityMarks.Monthly
            : FigureWords.TryTakeWord(text, ref next, "週") ? QuantityMarks.Weekly
            : QuantityMarks.None;
        if (pace == QuantityMarks.None || FigureText.IsWord(text, next)) return false;

        _marks |= pace;
        at = next;
        return true;
    }

    // A unit on one side belongs to both; 割 and 千 on the right may belong to the left as well.
    private bool TryShareUnit(in FigurePart other, out decimal amount)
    {
        amount = other.Amount;
        if (_part.Unit == Unit.None)
        {
            if (other.IsScaled && !_part.IsScaled && _part.Amount != 0)
            {
                Doubt = FigureDoubt.MultipleOfOneOrBoth;
                return false;
            }

            if (other.IsTenths)
            {
                if (!Powers.TryScale(_part.Amount, 1, out decimal scaled)) return false;
                _part.Amount = _part.PrintedAmount = scaled;
            }

            _part.Unit = _part.PrintedUnit = other.Unit;
            return true;
        }

        return other.Unit == Unit.None ? !_part.IsTenths && !_part.IsScaled : other.Unit == _part.Unit;
    }
}
