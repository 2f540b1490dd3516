using System.Text.Json.Serialization;

namespace WelfarePlan.Evaluation;

/// <summary>The result of a formula: a value, or the reason why there is none.</summary>
/// <remarks>The default value is undefined because there is no actual. A value is never NaN, infinite, clamped or
/// rounded.</remarks>
[JsonConverter(typeof(Json.ContractJsonConverter<Outcome>))]
public readonly record struct Outcome
{
    // A nullable decimal and a whole enumeration would make an outcome a third larger, and there are millions.
    private readonly decimal _value;
    private readonly byte _reason;

    private Outcome(decimal? value, UndefinedReason reason, EvaluationWarnings warnings)
    {
        _value = value ?? 0;
        _reason = (byte)reason;
        IsDefined = value is not null;
        Warnings = warnings;
    }

    /// <summary>Gets the value, or null where it is undefined.</summary>
    public decimal? Value => IsDefined ? _value : null;

    /// <summary>Gets why there is no value, or null where there is one.</summary>
    public UndefinedReason? Undefined => IsDefined ? null : (UndefinedReason)_reason;

    /// <summary>Gets whether there is a value.</summary>
    public bool IsDefined { get; }

    /// <summary>Gets what a reader should know before using the value.</summary>
    public EvaluationWarnings Warnings { get; init; }

    /// <summary>Makes an outcome with a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="warnings">What a reader should know.</param>
    /// <returns>The outcome.</returns>
    public static Outcome Of(decimal value, EvaluationWarnings warnings = EvaluationWarnings.None) =>
        new(value, default, warnings);

    /// <summary>Makes an outcome without a value.</summary>
    /// <param name="reason">Why there is none.</param>
    /// <returns>The outcome.</returns>
    public static Outcome Because(UndefinedReason reason) => new(null, reason, EvaluationWarnings.None);

    internal Outcome With(EvaluationWarnings warnings) =>
        IsDefined ? this with { Warnings = Warnings | warnings } : this;

    internal static Outcome Of(Guarded value) => value.IsOver ? Because(UndefinedReason.Overflow) : Of(value.Value);

    internal static Outcome Of(bool truth) => Of(truth ? 1m : 0m);
}
