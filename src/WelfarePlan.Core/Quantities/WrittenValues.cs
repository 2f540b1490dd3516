using System.Globalization;
using NodaTime;
using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Quantities;

/// <summary>Makes <see cref="WrittenValue"/>s of what the grammars read.</summary>
internal static class WrittenValues
{
    public static WrittenValue Of(
        string text, int start, Moment moment, ReadingContext context, bool isRefusedWhenImplausible
    )
    {
        MomentDefect defect = moment.Defect == MomentDefect.None ? context.Apply(ref moment) : moment.Defect;
        if (defect == MomentDefect.None && moment.Kind == MomentKind.FiscalYear && !IsFiscal(moment))
            defect = MomentDefect.BeforeFiscalYears;
        bool isPlausible = defect != MomentDefect.Implausible;
        if (defect != MomentDefect.None && (isPlausible || isRefusedWhenImplausible))
            return Refuse(text, start, defect, moment, "a date or year");

        return new WrittenValue(text, start)
        {
            Kind = KindOf(moment.Kind),
            Value = MomentText.Value(moment),
            Canonical = MomentText.Canonical(moment),
            Days = new DateInterval(MomentText.FirstDay(moment), MomentText.LastDay(moment)),
            FiscalYear = moment.Kind == MomentKind.FiscalYear ? new FiscalYear(moment.Year) : null,
            IsInEra = moment.Era == EraLabel.None ? null : moment.IsInEra,
            IsEnd = moment.IsEnd,
            IsAsOf = moment.IsAsOf,
            IsPlausible = isPlausible,
        };
    }

    public static WrittenValue Of(
        string text, int start, Moment from, Moment to, ReadingContext context, bool isRefusedWhenImplausible)
    {
        MomentDefect first = context.Apply(ref from);
        MomentDefect last = context.Apply(ref to);
        MomentDefect defect =
            first is MomentDefect.None or MomentDefect.Implausible && last != MomentDefect.None ? last : first;
        bool isFiscal = from.Kind == MomentKind.FiscalYear;
        if (defect == MomentDefect.None && isFiscal && !IsFiscal(from)) defect = MomentDefect.BeforeFiscalYears;
        if (defect == MomentDefect.None && isFiscal && !IsFiscal(to)) defect = MomentDefect.NoSuchYear;
        bool isPlausible = defect != MomentDefect.Implausible;
        if (defect != MomentDefect.None && (isPlausible || isRefusedWhenImplausible))
            return Refuse(text, start, defect, first != MomentDefect.None ? from : to, "a period");

        return new WrittenValue(text, start)
        {
            Kind = PeriodOf(from.Kind),
            Value = $"{MomentText.Value(from)}..{MomentText.Value(to)}",
            Canonical = $"{MomentText.Canonical(from)}～{MomentText.Canonical(to)}",
            Days = new DateInterval(MomentText.FirstDay(from), MomentText.LastDay(to)),
            FiscalPeriod = isFiscal ? new FiscalPeriod(new FiscalYear(from.Year), new FiscalYear(to.Year)) : null,
            IsInEra = from.Era == EraLabel.None && to.Era == EraLabel.None ? null : from.IsInEra && to.IsInEra,
            IsEnd = to.IsEnd,
            IsAsOf = to.IsAsOf,
            IsPlausible = isPlausible,
        };
    }

    public static WrittenValue Of(string text, int start, WrittenQuantity quantity) => new(text, start)
    {
        Kind = WrittenKind.Number,
        Written = quantity,
        Marks = quantity.Marks,
        Value = Amount(quantity),
        Canonical = WrittenQuantityText.Usual(quantity),
    };

    public static WrittenValue Refuse(string text, int start, MomentDefect defect, in Moment moment, string wanted) =>
        new(text, start)
        {
            Error = MomentDefects.Describe(defect, text, moment, wanted),
            ErrorJa = MomentDefects.DescribeJa(defect, text, moment),
        };

    // One of three is no number of ones: 3分の1 has the value 1/3.
    private static string Amount(in WrittenQuantity quantity) => quantity switch
    {
        { OutOf: { } whole } when quantity.Marks.HasFlag(QuantityMarks.Fraction) =>
            $"{Invariant(quantity.Value)}/{Invariant(whole)}",
        { Upper: { } upper } => $"{Invariant(quantity.Value)}..{Invariant(upper)}",
        _ => Invariant(quantity.Value),
    };

    private static string Invariant(Quantity quantity) => Plain(quantity.Amount).ToString(CultureInfo.InvariantCulture);

    // 0.50 has the value 0.5; how it was written stays in the quantity.
    private static decimal Plain(decimal amount)
    {
        while (amount.Scale > 0 && Math.Round(amount, amount.Scale - 1) == amount)
            amount = Math.Round(amount, amount.Scale - 1);
        return amount;
    }

    private static bool IsFiscal(in Moment moment) => moment.Year is >= 1886 and <= 9998;

    /// <summary>Makes the value of years with gaps between them, one bit a year from the first on.</summary>
    public static WrittenValue OfYears(
        string text, int start, Moment from, Moment to, ulong years, ReadingContext context
    )
    {
        WrittenValue whole = Of(text, start, from, to, context, isRefusedWhenImplausible: true);
        if (whole.Error is not null) return whole;

        _ = context.Apply(ref from);
        List<string> values = [];
        List<string> names = [];
        for (int i = 0; i <= to.Year - from.Year && i < 64; i++)
        {
            if ((years >> i & 1) == 0) continue;
            Moment year = from;
            year.Year += (short)i;
            year.YearOfEra += (short)i;
            values.Add(MomentText.Value(year));
            names.Add(MomentText.Canonical(year));
        }

        return whole with
        {
            Kind = WrittenKind.Years,
            Value = string.Join(',', values),
            Canonical = string.Join('、', names),
            Days = null,
            FiscalPeriod = null,
        };
    }

    /// <summary>Makes the value of a year and what stands behind it.</summary>
    public static WrittenValue Of(
        string text, int start, Moment moment, TimeTail tail, ReadingContext context, bool isRefusedWhenImplausible)
    {
        WrittenValue value = Of(text, start, moment, context, isRefusedWhenImplausible);
        if (value.Error is not null) return value;
        if (tail.Kind is TimeTailKind.Half or TimeTailKind.Quarter) return OfPart(text, start, value, tail);
        return tail.Kind == TimeTailKind.Open
            ? Open(value, moment.Kind, $"{value.Value}..", $"{value.Canonical}～")
            : value with { Marks = tail.Marks, Canonical = $"{value.Canonical}{NameOf(tail.Marks)}" };
    }

    /// <summary>Makes a period of which one end was written.</summary>
    public static WrittenValue Open(WrittenValue end, MomentKind kind, string value, string canonical) => end with
    {
        Kind = PeriodOf(kind),
        Value = value,
        Canonical = canonical,
        Days = null,
        FiscalYear = null,
        IsOpen = true,
    };

    /// <summary>Makes a half or quarter of no certain year.</summary>
    public static WrittenValue Of(string text, TimeTail part) => new(text)
    {
        Kind = KindOf(part.Kind),
        Value = string.Create(
            CultureInfo.InvariantCulture,
            $"{(part.Kind == TimeTailKind.Half ? 'H' : 'Q')}{part.Number}"
        ),
        Canonical = NameOf(part),
    };

    /// <summary>Makes the number of people that rates are counted in.</summary>
    public static WrittenValue OfPopulation(string text, decimal people) => new(text)
    {
        Kind = WrittenKind.Population,
        Value = Plain(people).ToString(CultureInfo.InvariantCulture),
        Canonical = string.Create(CultureInfo.InvariantCulture, $"人口{Plain(people)}人当たり"),
    };

    // 令和6年上半期 may be half a year of the calendar or of the budget.
    private static WrittenValue OfPart(string text, int start, WrittenValue year, TimeTail part)
    {
        if (year.FiscalYear is not { } fiscal)
        {
            return new(text, start)
            {
                Error =
                    $"'{Excerpt.Of(text)}' can be read in two ways, as a part of the calendar year {year.Value} or of "
                        + $"the fiscal year FY{year.Value}.",
                ErrorJa = $"「{Excerpt.Of(text)}」は2通りに読めます（暦年{year.Value}年、または{year.Value}年度の一部）。",
            };
        }

        YearMonthPeriod months = part.Kind == TimeTailKind.Quarter ? fiscal.Quarter(part.Number)
            : part.Number == 1 ? fiscal.FirstHalf : fiscal.SecondHalf;
        return year with
        {
            Kind = KindOf(part.Kind),
            Value = months.ToString(),
            Canonical = $"{year.Canonical}{NameOf(part)}",
            Days = months.ToDateInterval(),
            FiscalYear = null,
        };
    }

    private static WrittenKind KindOf(TimeTailKind kind) =>
        kind == TimeTailKind.Half ? WrittenKind.Half : WrittenKind.Quarter;

    private static string NameOf(TimeTail part) =>
        part.Kind == TimeTailKind.Half ? part.Number == 1 ? "上半期" : "下半期" : $"第{part.Number}四半期";

    private static string NameOf(QuantityMarks marks) => marks switch
    {
        QuantityMarks.Actual => "（実績）",
        QuantityMarks.Estimated => "（見込）",
        QuantityMarks.Provisional => "（速報値）",
        _ => "",
    };

    private static WrittenKind PeriodOf(MomentKind kind) => kind switch
    {
        MomentKind.FiscalYear => WrittenKind.FiscalPeriod,
        MomentKind.YearMonth => WrittenKind.YearMonthPeriod,
        MomentKind.Date => WrittenKind.DatePeriod,
        _ => WrittenKind.YearPeriod,
    };

    private static WrittenKind KindOf(MomentKind kind) => kind switch
    {
        MomentKind.FiscalYear => WrittenKind.FiscalYear,
        MomentKind.YearMonth => WrittenKind.YearMonth,
        MomentKind.Date => WrittenKind.Date,
        _ => WrittenKind.Year,
    };
}
