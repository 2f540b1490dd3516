using WelfarePlan.Text;

namespace WelfarePlan.Time;

/// <summary>The grammar of written periods: 令和6年度～令和10年度, 平成27～31年度, R2~R6, 令和6年4月から令和7年3月まで.</summary>
/// <remarks>The era is inherited to the right, the unit to the left.</remarks>
internal ref struct PeriodReader(ReadOnlySpan<byte> signs, bool isRunningText)
{
    private readonly ReadOnlySpan<byte> _signs = signs;
    private readonly bool _isRunningText = isRunningText;

    /// <summary>Gets the index behind what was read.</summary>
    public int At { get; private set; }

    /// <summary>Gets why nothing was read.</summary>
    public MomentDefect Defect { get; private set; }

    /// <summary>Gets the years of a list, a bit for every year from the first on; 0 where the text is none.</summary>
    public ulong Years { get; private set; }

    /// <summary>Reads a period.</summary>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The last moment, of the same kind.</param>
    /// <returns>Whether a period was read; if not, <see cref="Defect"/> says why.</returns>
    public bool TryRead(out Moment from, out Moment to)
    {
        to = default;
        MomentReader left = new(_signs, isRunningText: false);
        if (!left.TryReadLoose(out from)) return Fail(left.Defect, left.At);

        int mark = left.At;
        if (mark < _signs.Length && _signs[mark] is Sign.MiddleDot or Sign.Enumeration)
            return TryReadList(ref from, out to, mark);

        int after = BehindMark(mark, out bool isFrom);
        if (after == mark) return Fail(MomentDefect.NotANotation, mark);

        MomentReader right = new(_signs, isRunningText: false, after);
        bool isNamed = right.BeginsWithEra;
        if (!right.TryReadRight(from, out to)) return Fail(right.Defect, right.At);

        At = right.At;
        if (At + 1 < _signs.Length && _signs[At] == Sign.Until && _signs[At + 1] == Sign.Until + 1) At += 2;

        InheritUnit(ref from, to);
        InheritUnit(ref to, from);
        if (_isRunningText && !IsPlain(from, to, isNamed)) return Fail(MomentDefect.NotANotation, At);
        Defect = Check(from, to, isHyphen: _signs[mark] == Sign.Hyphen, isNamed || isFrom);
        if (Defect == MomentDefect.Ambiguous) from.OtherYear = to.YearOfEra;
        if (Defect == MomentDefect.None) ReadCount(from, to);
        return Defect == MomentDefect.None;
    }

    // 令和6・7年度, 令和6、7、8年度: the unit stands behind the last year, and belongs to all.
    private bool TryReadList(ref Moment from, out Moment to, int mark)
    {
        Moment last = to = from;
        bool hasGaps = false;
        int at = mark;
        if (from is not { Kind: MomentKind.Year, HasUnit: false } || from.Defect != MomentDefect.None)
            return Fail(MomentDefect.NotANotation, mark);

        while (!last.HasUnit && at < _signs.Length && _signs[at] is Sign.MiddleDot or Sign.Enumeration)
        {
            MomentReader next = new(_signs, isRunningText: false, at + 1);
            if (!next.TryReadRight(last, out to)) return Fail(next.Defect, next.At);
            if (
                to.Kind is not (MomentKind.Year or MomentKind.FiscalYear)
                || to.Year <= last.Year
                || to.Year - from.Year > 63
                || to.IsBare != from.IsBare
            )
                return Fail(MomentDefect.NotANotation, next.At);

            hasGaps |= to.Year > last.Year + 1;
            Years |= 1UL << (to.Year - from.Year);
            last = to;
            at = next.At;
        }

        // 令和6、7年間 is a year and a number of years.
        At = at;
        if (!last.HasUnit || to.Defect != MomentDefect.None) return Fail(MomentDefect.NotANotation, at);
        if (to.Kind == MomentKind.Year && at < _signs.Length && Sign.IsJapanese(_signs[at]))
            return Fail(MomentDefect.NotANotation, at);

        Years |= 1;
        InheritUnit(ref from, to);
        if (hasGaps) Defect = MomentDefect.HasGaps;
        return !hasGaps;
    }

    // （3年間）, （５か年）: what is counted must be what the ends say.
    private void ReadCount(in Moment from, in Moment to)
    {
        int at = At;
        if (at >= _signs.Length || _signs[at] != Sign.Open) return;

        int count = 0;
        for (at++; at < _signs.Length && Sign.IsDigit(_signs[at]) && count < 100; at++)
            count = (count * 10) + _signs[at] - Sign.Digit;
        if (count == 0) return;

        if (Is(at, Sign.Counter) || Is(at, Sign.From)) at++;
        if (!Is(at, Sign.Year)) return;
        at++;
        if (Is(at, Sign.Span)) at++;
        if (!Is(at, Sign.Close)) return;

        At = at + 1;
        int months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        bool agrees = from.Kind switch
        {
            MomentKind.YearMonth => months + 1 == count * 12,
            MomentKind.Date => true,
            _ => to.Year - from.Year + 1 == count,
        };
        if (!agrees) Defect = MomentDefect.CountDisagrees;
    }

    private readonly bool Is(int at, byte sign) => at < _signs.Length && _signs[at] == sign;

    private bool Fail(MomentDefect defect, int at)
    {
        Defect = defect;
        At = at;
        return false;
    }

    private readonly int BehindMark(int at, out bool isFrom)
    {
        byte mark = at < _signs.Length ? _signs[at] : Sign.Other;
        byte next = at + 1 < _signs.Length ? _signs[at + 1] : Sign.Other;
        isFrom = mark == Sign.From && next == Sign.From + 1;
        if (isFrom || (mark == Sign.Dot && next == Sign.Dot)) return at + 2;
        if (mark is not (Sign.Tilde or Sign.Hyphen or Sign.LongVowel)) return at;
        return next == Sign.Space ? at + 2 : at + 1;
    }

    private static void InheritUnit(ref Moment moment, in Moment other)
    {
        if (moment.Kind != MomentKind.Year || moment.HasUnit || !other.HasUnit) return;
        if (other.Kind is MomentKind.Year or MomentKind.FiscalYear)
        {
            moment.Kind = other.Kind;
            moment.HasUnit = true;
        }
    }

    private static MomentDefect Check(in Moment from, in Moment to, bool isHyphen, bool isPlain)
    {
        if (from.Defect != MomentDefect.None) return from.Defect;
        if (to.Defect != MomentDefect.None) return to.Defect;
        if (from.Kind != to.Kind) return MomentDefect.MixedKinds;
        if (from.Kind == MomentKind.FiscalYear && Math.Min(from.Year, to.Year) < 1886 && !from.IsBare)
            return MomentDefect.BeforeFiscalYears;
        if (from.IsBare != to.IsBare) return MomentDefect.EraMissing;
        if (from.IsBare && !from.HasUnit) return MomentDefect.EraMissing;
        if (to.Order < from.Order) return MomentDefect.Reversed;

        // R6-12 may be December.
        bool mayBeMonth =
            isHyphen && !isPlain && from is { Kind: MomentKind.Year, HasUnit: false } && to.YearOfEra is > 0 and <= 12;
        return mayBeMonth ? MomentDefect.Ambiguous : MomentDefect.None;
    }

    private static bool IsPlain(in Moment from, in Moment to, bool isNamed) =>
        to.HasUnit || from.Kind > MomentKind.Year || (isNamed && from.Era != EraLabel.None);
}
