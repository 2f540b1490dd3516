using WelfarePlan.Diagnostics;

namespace WelfarePlan.Json;

/// <summary>One thing a reader had to say.</summary>
internal sealed record DiagnosticJson
{
    public required string Id { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    public required IReadOnlyList<int> Lines { get; init; }

    public required string Message { get; init; }

    public required string MessageJa { get; init; }

    public string? Text { get; init; }

    public static DiagnosticJson From(Diagnostic diagnostic) => new()
    {
        Id = diagnostic.Id,
        Severity = diagnostic.Severity,
        Lines = LinesJson.From(diagnostic.Lines),
        Message = diagnostic.Message,
        MessageJa = diagnostic.MessageJa,
        Text = diagnostic.Text,
    };

    public Diagnostic ToDiagnostic(JsonPlace place) => new(Id, Severity, LinesJson.ToSpan(Lines, place), Message, MessageJa, Text);
}
