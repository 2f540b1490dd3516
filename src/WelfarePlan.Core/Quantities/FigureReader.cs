using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Quantities;

/// <summary>The grammar of figures: words before, a number and its unit, bounds, a second end, a total,
/// brackets.</summary>
internal partial struct FigureReader
{
    private const int MaximumWords = 8;

    private FigurePart _part;
    private QuantityBound _bound;
    private QuantityMarks _marks;
    private decimal? _upper;
    private decimal? _outOf;
    private Quantity? _beside;
    private decimal? _per;
    private WrittenYear? _dated;

    /// <summary>Gets why what was read has no single meaning.</summary>
    public FigureDoubt Doubt { get; private set; }

    /// <summary>Gets what was read.</summary>
    public readonly WrittenQuantity Quantity =>
        new(_part.Value, _outOf is { } total ? new Quantity(total, _part.Unit) : null)
        {
            Bound = _bound,
            Marks = _marks,
            Upper = _upper is { } upper ? new Quantity(upper, _part.Unit) : null,
            Beside = _beside,
            Per = _per,
            Year = _dated?.Fiscal,
        };

    /// <summary>Gets the amount as printed, where a multiple belongs to its unit.</summary>
    public readonly Quantity Printed => new(_part.PrintedAmount, _part.PrintedUnit);

    /// <summary>Gets the year, month or day in brackets behind the number.</summary>
    public readonly WrittenYear? Dated => _dated;

    /// <summary>Reads a figure; <paramref name="at"/> moves behind it.</summary>
    /// <returns>Whether there is one; false too where its parts contradict each other.</returns>
    public bool TryRead(ReadOnlySpan<char> text, ref int at, FigureOptions options)
    {
        int end = at;
        if (!TryReadBefore(text, ref end)) return false;
        if (!TryReadFraction(text, ref end) && !FigurePartReader.TryRead(text, ref end, options, out _part))
            return false;

        at = end;
        while (TryReadBehind(text, ref at, options, out bool isSound))
        {
            if (!isSound) return false;
        }

        _marks |= PaceOf(_part.Unit);
        return _bound != QuantityBound.Between || _upper is not null;
    }

    private bool TryReadBefore(ReadOnlySpan<char> text, ref int at)
    {
        for (int i = 0; i < MaximumWords && !FigureText.IsDigit(text, at); i++)
        {
            int start = at;
            if (PopulationReader.TryRead(text, ref at, out decimal people)) _per = people;
            else if (FigureWords.TryTakeBefore(text, ref at, out FigureWord word) && !TryApply(word)) return false;
            at = FigureText.BehindGap(text, at);
            if (at == start) break;
        }

        return true;
    }

    // 3分の1 is one of three.
    private bool TryReadFraction(ReadOnlySpan<char> text, ref int at)
    {
        if (!NumberScanner.TryReadAt(text, at, isRunningText: false, out decimal whole, out int length)) return false;

        int end = FigureText.BehindGap(text, at + length);
        if (!FigureWords.TryTakeWord(text, ref end, "分の")) return false;
        end = FigureText.BehindGap(text, end);
        if (!NumberScanner.TryReadAt(text, end, isRunningText: false, out decimal part, out length)) return false;
        if (whole <= 0 || part < 0 || !decimal.IsInteger(whole) || !decimal.IsInteger(part)) return false;

        _part.Amount = _part.PrintedAmount = part;
        _outOf = whole;
        _marks |= QuantityMarks.Fraction;
        at = end + length;
        return true;
    }

    // Takes one thing behind the number; false where nothing more belongs to it.
    private bool TryReadBehind(ReadOnlySpan<char> text, ref int at, FigureOptions options, out bool isSound)
    {
        isSound = true;
        int next = FigureText.BehindGap(text, at);
        if (next >= text.Length) return false;

        byte sign = SignTable.Of(text[next]);
        if (sign == Sign.Slash) return TryReadOutOf(text, ref at, next + 1, options, out isSound);
        if (sign == Sign.Open || WidthFolding.Fold(text[next]) is '[' or '〔')
            return TryReadBrackets(text, ref at, next + 1);
        if (sign == Sign.Tilde || (sign == Sign.Hyphen && (options & FigureOptions.RunningText) == FigureOptions.None))
            return TryReadUpper(text, ref at, next + 1, options, sign == Sign.Hyphen, out isSound);
        if (_bound is QuantityBound.AtLeast or QuantityBound.MoreThan && TryReadUpperBound(text, ref at, next, options))
            return true;
        if (!FigureWords.TryTakeBehind(text, ref next, out FigureWord word) || !Belongs(text, at, next, word))
            return false;

        isSound = TryApply(word);
        at = next;
        return true;
    }

    // Behind a gap 増加 and 維持 are a cell of their own, and before kanji 維持 and 実績 are the beginning of another word.
    private static bool Belongs(ReadOnlySpan<char> text, int at, int end, in FigureWord word)
    {
        bool isBound = word.Bound is not QuantityBound.Exact and < QuantityBound.Between;
        if (isBound) return true;
        if (end < text.Length && text[end] is >= '\u3400' and <= '\u9FFF') return false;
        return word.Marks == QuantityMarks.Approximate || !FigureText.HasGap(text, at);
    }

    // A bound twice is a contradiction, but for 95%以上を維持; 5人以上増 would lose one of the two.
    private bool TryApply(in FigureWord word)
    {
        _marks |= word.Marks;
        if (word.Bound == QuantityBound.Exact) return true;
        if (_bound == QuantityBound.Between) return TryClose(word.Bound);
        if (_bound == QuantityBound.Exact) _bound = word.Bound;
        if (_bound == word.Bound || word.Bound == QuantityBound.Maintain) return true;
        Doubt = FigureDoubt.TwoBounds;
        return false;
    }

    private bool TryClose(QuantityBound bound)
    {
        if (bound is not (QuantityBound.AtMost or QuantityBound.LessThan or QuantityBound.Maintain))
            Doubt = FigureDoubt.TwoBounds;
        if (bound == QuantityBound.LessThan) _marks |= QuantityMarks.UpperExcluded;
        return Doubt == FigureDoubt.None;
    }

    /// <summary>Returns the pace that a unit holds itself: 回/年, 件／月.</summary>
    public static QuantityMarks PaceOf(Unit unit) => unit.Symbol switch
    {
        [.., '/' or '／', '年'] => QuantityMarks.Yearly,
        [.., '/' or '／', '月'] => QuantityMarks.Monthly,
        _ => QuantityMarks.None,
    };
}
