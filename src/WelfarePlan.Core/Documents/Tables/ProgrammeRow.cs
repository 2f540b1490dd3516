using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Tables;

/// <summary>A row of a table of programmes.</summary>
internal sealed record ProgrammeRow(string Name, LineSpan Lines, IReadOnlyList<string> Departments)
{
    public string? Outline { get; init; }

    public string? Outlook { get; init; }

    public Confidence Confidence { get; init; }
}
