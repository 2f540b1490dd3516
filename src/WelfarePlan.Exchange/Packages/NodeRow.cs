using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Packages;

/// <summary>A node of the plan's tree.</summary>
internal sealed record NodeRow(string PlanId, string Id, NodeKind Kind, string? Title)
{
    public string? ParentId { get; init; }

    public int Order { get; init; }

    public string? Label { get; init; }

    public string? Number { get; init; }

    public string? Text { get; init; }

    public int? Page { get; init; }

    public IReadOnlyList<string> Issues { get; init; } = [];

    public IReadOnlyList<string> Initiatives { get; init; } = [];

    public IReadOnlyList<ProgressNote> Notes { get; init; } = [];

    public IEnumerable<StatementRow> Statements =>
        Issues.Select((text, index) => new StatementRow(Id, StatementKind.Issue, index + 1, text))
            .Concat(
                Initiatives.Select((text, index) => new StatementRow(Id, StatementKind.Initiative, index + 1, text))
            );
}
