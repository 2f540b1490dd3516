using System.Globalization;
using NodaTime;
using WelfarePlan.Time;

namespace WelfarePlan.Quantities;

/// <summary>Makes <see cref="WrittenValue"/>s of what the grammars read.</summary>
internal static class WrittenValues
{
    public static WrittenValue Of(string text, int start, Moment moment, ReadingContext context, bool isRefusedWhenImplausible)
    {
        MomentDefect defect = moment.Defect == MomentDefect.None ? context.Apply(ref moment) : moment.Defect;
        if (defect == MomentDefect.None && moment.Kind == MomentKind.FiscalYear && !IsFiscal(moment)) defect = MomentDefect.BeforeFiscalYears;
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
        MomentDefect defect = first is MomentDefect.None or MomentDefect.Implausible && last != MomentDefect.None ? last : first;
        bool isFiscal = from.Kind == MomentKind.FiscalYear;
        if (defect == MomentDefect.None && isFiscal && !IsFiscal(from)) defect = MomentDefect.BeforeFiscalYears;
        if (defect == MomentDefect.None && isFiscal && !IsFiscal(to)) defect = MomentDefect.NoSuchYear;
        bool isPlausible = defect != MomentDefect.Implausible;
        if (defect != MomentDefect.None && (isPlausible || isRefusedWhenImplausible))
            return Refuse(text, start, defect, first != MomentDefect.None ? from : to, "a period");

        return new WrittenValue(text, start)
        {
            Kind = from.Kind switch
            {
                MomentKind.FiscalYear => WrittenKind.FiscalPeriod,
                MomentKind.YearMonth => WrittenKind.YearMonthPeriod,
                MomentKind.Date => WrittenKind.DatePeriod,
                _ => WrittenKind.YearPeriod,
            },
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
        Value = Amount(quantity),
        Canonical = WrittenQuantityText.Usual(quantity),
    };

    public static WrittenValue Refuse(string text, int start, MomentDefect defect, in Moment moment, string wanted) =>
        new(text, start) { Error = MomentDefects.Describe(defect, text, moment, wanted) };

    // One of three is no number of ones: 3分の1 has the value 1/3.
    private static string Amount(in WrittenQuantity quantity) => quantity switch
    {
        { OutOf: { } whole } when quantity.Marks.HasFlag(QuantityMarks.Fraction) => $"{Invariant(quantity.Value)}/{Invariant(whole)}",
        { Upper: { } upper } => $"{Invariant(quantity.Value)}..{Invariant(upper)}",
        _ => Invariant(quantity.Value),
    };

    private static string Invariant(Quantity quantity) => Plain(quantity.Amount).ToString(CultureInfo.InvariantCulture);

    // 0.50 has the value 0.5; how it was written stays in the quantity.
    private static decimal Plain(decimal amount)
    {
        while (amount.Scale > 0 && Math.Round(amount, amount.Scale - 1) == amount) amount = Math.Round(amount, amount.Scale - 1);
        return amount;
    }

    private static bool IsFiscal(in Moment moment) => moment.Year is >= 1886 and <= 9998;

    private static WrittenKind KindOf(MomentKind kind) => kind switch
    {
        MomentKind.FiscalYear => WrittenKind.FiscalYear,
        MomentKind.YearMonth => WrittenKind.YearMonth,
        MomentKind.Date => WrittenKind.Date,
        _ => WrittenKind.Year,
    };
}
