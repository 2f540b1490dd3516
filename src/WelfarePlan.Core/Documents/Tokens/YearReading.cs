using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tokens;

/// <summary>A year at the start of a text, as a table cell or a label writes it.</summary>
internal readonly record struct YearReading(FiscalYear? Year, int Length, bool IsMended, bool IsBare, bool IsAsOf)
{
    public bool IsCalendarYear { get; init; }

    /// <summary>Gets whether a month or day was written.</summary>
    public bool HasMonth { get; init; }

    public bool IsBad => Year is null;
}
