using NodaTime;
using WelfarePlan.Time;

namespace WelfarePlan.Quantities;

/// <summary>A date, year, period or number as it was written, and what it means.</summary>
/// <remarks>Immutable; equal by value. Either <see cref="Error"/> is null, or <see cref="Value"/> is.</remarks>
public sealed record WrittenValue
{
    internal WrittenValue(string text, int start = 0)
    {
        Text = text;
        Start = start;
    }

    /// <summary>Gets the text as it stands in the source.</summary>
    public string Text { get; }

    /// <summary>Gets where in the source it begins.</summary>
    public int Start { get; }

    /// <summary>Gets the number of characters that it takes in the source.</summary>
    public int Length => Text.Length;

    /// <summary>Gets what it is; <see cref="WrittenKind.None"/> where it cannot be read.</summary>
    public WrittenKind Kind { get; internal init; }

    /// <summary>
    /// Gets the value in a form without an era or culture: <c>2024-03-31</c>, <c>2024-03</c>, <c>2024</c>,
    /// <c>FY2024</c>,
    /// <c>FY2024..FY2028</c>, <c>2024-04..2025-03</c>, <c>2020..2024</c>, <c>111901</c>, <c>30..40</c>,
    /// <c>FY2024..</c>, <c>H1</c>; null where there is an error.
    /// </summary>
    public string? Value { get; internal init; }

    /// <summary>Gets the first and last day; null for numbers, open periods, years with gaps and where there is an
    /// error.</summary>
    public DateInterval? Days { get; internal init; }

    /// <summary>Gets the fiscal year, or null for every other kind.</summary>
    public FiscalYear? FiscalYear { get; internal init; }

    /// <summary>Gets the period of fiscal years, or null for every other kind.</summary>
    public FiscalPeriod? FiscalPeriod { get; internal init; }

    /// <summary>Gets the quantity of a number with its bound and marks, or null.</summary>
    public WrittenQuantity? Written { get; internal init; }

    /// <summary>Gets the quantity of a number, the lower end of a range, or null.</summary>
    public Quantity? Quantity => Written?.Value;

    /// <summary>Gets the total that a number is out of, or null.</summary>
    public Quantity? OutOf => Written?.OutOf;

    /// <summary>Gets the unit of a number in its usual spelling, or null where none was written.</summary>
    public string? Unit => Quantity is { Unit.Canonical: { Length: > 0 } unit } ? unit : null;

    /// <summary>Gets whether the written era was in force; null where none was written.</summary>
    public bool? IsInEra { get; internal init; }

    /// <summary>Gets what stands with it: approximate, cumulative, yearly; actual or estimated for a year too
    /// （令和5年度（実績））.</summary>
    public QuantityMarks Marks { get; internal init; }

    /// <summary>Gets whether a period has only one end: 令和6年度～.</summary>
    public bool IsOpen { get; internal init; }

    /// <summary>Gets whether 末 was written.</summary>
    public bool IsEnd { get; internal init; }

    /// <summary>Gets whether 現在 or 時点 was written.</summary>
    public bool IsAsOf { get; internal init; }

    /// <summary>Gets whether the context holds the year for possible; true for numbers.</summary>
    public bool IsPlausible { get; internal init; } = true;

    /// <summary>Gets the usual way to write it, with an era that was in force: 令和4年度 for H34年度; null where there is an
    /// error.</summary>
    public string? Canonical { get; internal init; }

    /// <summary>Gets why it cannot be read, or null.</summary>
    public string? Error { get; internal init; }

    /// <summary>Gets the same in Japanese, or null.</summary>
    public string? ErrorJa { get; internal init; }
}
