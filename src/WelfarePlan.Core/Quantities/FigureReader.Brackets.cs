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
            at += length;
            return TryTakeUnit(unit);
        }

        if (_beside is not null || !FigureText.IsDigit(text, at)) return false;
        if (!FigurePartReader.TryRead(text, ref at, FigureOptions.None, out FigurePart part)) return false;
        if (part.Unit == Unit.None || part.Unit == _part.Unit) return false;
        _beside = part.Value;
        return true;
    }

    // 30[千円] is 30,000円, as 30千円 is; 8.5万[千円] would multiply twice.
    private bool TryTakeUnit(Unit unit)
    {
        _part.Unit = _part.PrintedUnit = unit;
        if (!UnitSpellings.TrySplit(unit.Symbol, out decimal scale, out Unit counted)) return true;

        int power = Powers.Of(scale);
        if (_part.IsScaled || !Powers.TryScale(_part.Amount, power, out _part.Amount)) return false;
        if (_upper is { } upper && !TryScale(upper, power, out _upper)) return false;
        if (_outOf is { } total && !TryScale(total, power, out _outOf)) return false;
        _part.Unit = counted;
        _part.IsScaled = true;
        return true;
    }

    private static bool TryScale(decimal value, int power, out decimal? scaled)
    {
        bool fits = Powers.TryScale(value, power, out decimal amount);
        scaled = fits ? amount : null;
        return fits;
    }
}
