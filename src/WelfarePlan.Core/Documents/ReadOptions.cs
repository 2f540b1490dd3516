namespace WelfarePlan.Documents;

/// <summary>How a document is to be read.</summary>
public sealed record ReadOptions;
