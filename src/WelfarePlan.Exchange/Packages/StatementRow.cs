namespace WelfarePlan.Exchange.Packages;

/// <summary>A sentence under a node.</summary>
internal sealed record StatementRow(string NodeId, StatementKind Kind, int Order, string Text);
