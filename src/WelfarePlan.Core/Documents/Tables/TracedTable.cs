namespace WelfarePlan.Documents.Tables;

/// <summary>How a table was read.</summary>
internal sealed record TracedTable(IReadOnlyList<int> Lines, string Shape, string Caption, string Verdict)
{
    public int Rows { get; init; }

    public int Indicators { get; init; }

    public int Programmes { get; init; }

    public IReadOnlyList<(string Head, string Use, string? Role, int? Year)> Columns { get; init; } = [];
}
