using System.Text.Json.Serialization;
using WelfarePlan.Collections;
using WelfarePlan.Diagnostics;
using WelfarePlan.Plans;
using WelfarePlan.Sources;

namespace WelfarePlan.Documents;

/// <summary>A plan with everything a reader said about it: what it took out of a document, what it was unsure of, and
/// where everything stands.</summary>
/// <remarks>
/// It is what <see cref="PlanDocument"/> returns and what one document of the contract <c>welfareplan/1</c> holds. Two
/// readings
/// are equal when their contents are.
/// </remarks>
[JsonConverter(typeof(Json.ContractJsonConverter<PlanReading>))]
public sealed partial record PlanReading
{
    private readonly PartPointers _pointers = PartPointers.Empty;

    /// <summary>Gets the name of the file that the plan was read from, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the kind of file that the plan was read from, or null where it is not known.</summary>
    public SourceKind? SourceKind { get; init; }

    /// <summary>Gets the SHA-256 of the file's bytes in lower-case hexadecimal digits, or null where there was no
    /// file.</summary>
    /// <exception cref="ArgumentException">The value is not 64 such digits.</exception>
    public string? Sha256
    {
        get;
        init
        {
            if (value is not null) Sha256Text.Check(value);
            field = value;
        }
    }

    /// <summary>Gets the number of pages, sheets or slides that were opened; null where the source has none or does not
    /// say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int? PageCount
    {
        get;
        init
        {
            if (value is { } count) ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count, nameof(value));
            field = value;
        }
    }

    /// <summary>Gets the plan; where nothing could be read, an empty one.</summary>
    public required Plan Plan
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
            _pointers = new PartPointers(value);
        }
    }

    /// <summary>Gets what the reader has to say, by line.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<Diagnostic>.Empty;

    /// <summary>Gets the place of every value and title in the source text, by JSON pointer into the plan.</summary>
    public SourceMap Sources { get; init; } = SourceMap.Empty;

    /// <summary>Gets whether nothing was left out: no diagnostic is an error.</summary>
    public bool IsComplete => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
