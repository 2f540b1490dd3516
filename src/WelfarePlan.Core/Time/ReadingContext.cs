namespace WelfarePlan.Time;

/// <summary>What a reader knows about a text before it reads a year in it.</summary>
/// <remarks>Immutable; equal by value. <see cref="Lenient"/> knows nothing and asks for nothing.</remarks>
public sealed record ReadingContext
{
    /// <summary>Gets a context that reads a year of any era, in force or not.</summary>
    public static ReadingContext Lenient { get; } = new();

    /// <summary>Gets a context that reads years that the era had.</summary>
    public static ReadingContext EraYear { get; } = new() { Policy = EraPolicy.EraYear };

    /// <summary>Gets a context that reads only eras in force.</summary>
    public static ReadingContext Strict { get; } = new() { Policy = EraPolicy.Strict };

    /// <summary>Gets what is asked of the era; lenient by default.</summary>
    public EraPolicy Policy { get; init; }

    /// <summary>Gets the era of years written without one (26年度), or null where such years are not read.</summary>
    public JapaneseEra? Era { get; init; }

    /// <summary>Gets the fiscal years that are plausible, or null where every year is.</summary>
    /// <remarks>A parser refuses a year outside; a scanner returns it marked as implausible.</remarks>
    public FiscalPeriod? Plausible { get; init; }

    internal MomentDefect Apply(ref Moment moment)
    {
        if (moment.IsBare)
        {
            if (Era is null) return MomentDefect.EraMissing;
            moment.Era = (sbyte)Era.Index;
            moment.YearOfEra = moment.Year;
            moment.Year = (short)EraLabel.ToCommonYear(Era.Index, moment.YearOfEra);
        }

        bool isAllowed = Policy switch
        {
            EraPolicy.Strict => moment.IsInEra,
            EraPolicy.EraYear => moment.IsEraYear,
            _ => true,
        };
        if (!isAllowed) return MomentDefect.NotInEra;
        return IsPlausible(moment) ? MomentDefect.None : MomentDefect.Implausible;
    }

    internal bool IsPlausible(in Moment moment) =>
        Plausible is not { } years || (moment.FiscalYear >= years.From.Year && moment.FiscalYear <= years.To.Year);
}
