using System.Text.Json.Serialization;
using WelfarePlan.Collections;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>The grade that a scheme gives an indicator in a year; always computed, never taken from the
/// document.</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<IndicatorRating>))]
public sealed record IndicatorRating
{
    internal IndicatorRating(Indicator indicator, FiscalYear? year, RatingScheme scheme, Rating rating)
    {
        Indicator = indicator;
        Year = year;
        Scheme = scheme;
        Rating = rating;
        Published = ValueList.From([.. indicator.Grades.Where(grade => grade.Year is null || grade.Year == year)]);
    }

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the fiscal year, or null where the indicator has no actual with a year.</summary>
    public FiscalYear? Year { get; }

    /// <summary>Gets the scheme.</summary>
    public RatingScheme Scheme { get; }

    /// <summary>Gets the computed grade with what decided it.</summary>
    internal Rating Rating { get; }

    /// <summary>Gets the computed grade.</summary>
    public RatingGrade Grade => Rating.Grade;

    /// <summary>Gets what decided, in English.</summary>
    public string Because => Rating.Because;

    /// <summary>Gets what decided, in Japanese.</summary>
    public string BecauseJa => Rating.BecauseJa;

    /// <summary>Gets what a reader should know before using the grade.</summary>
    public EvaluationWarnings Warnings => Rating.Warnings;

    /// <summary>Gets the figures that were rated, with the direction, its source and the target.</summary>
    public EvaluationInputs Inputs => Rating.Inputs;

    /// <summary>Gets why nothing could be said, or null where there is a grade.</summary>
    public UndefinedReason? Undefined => Rating.Undefined;

    /// <summary>Gets the grades that the document itself prints for the year; they stand beside the computed
    /// one.</summary>
    public IReadOnlyList<PublishedGrade> Published { get; }
}
