namespace WelfarePlan.Exchange.Packages;

/// <summary>What a sentence under a node is.</summary>
internal enum StatementKind
{
    /// <summary>現状と課題.</summary>
    Issue,

    /// <summary>取り組み.</summary>
    Initiative,
}
