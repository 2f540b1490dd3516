using System.Text.Json.Serialization;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Json;

/// <summary>One thing a reader had to say.</summary>
internal sealed record DiagnosticJson : PlaceJson
{
    [JsonPropertyOrder(-2)]
    public required string Id { get; init; }

    [JsonPropertyOrder(-2)]
    public required DiagnosticSeverity Severity { get; init; }

    public required string Message { get; init; }

    public required string MessageJa { get; init; }

    public string? Text { get; init; }

    public static DiagnosticJson From(Diagnostic diagnostic) => With(
        new DiagnosticJson
        {
            Id = diagnostic.Id,
            Severity = diagnostic.Severity,
            Message = diagnostic.Message,
            MessageJa = diagnostic.MessageJa,
            Text = diagnostic.Text,
        },
        diagnostic.Place);

    public Diagnostic ToDiagnostic(JsonPlace place) => new(Id, Severity, ToPlace(place), Message, MessageJa, Text);
}
