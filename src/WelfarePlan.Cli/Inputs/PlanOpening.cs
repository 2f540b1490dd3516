namespace WelfarePlan.Cli.Inputs;

/// <summary>What is kept of a document when its plan has been read.</summary>
internal enum PlanOpening
{
    /// <summary>The plan alone.</summary>
    PlanOnly,

    /// <summary>The document, and what became of each of its lines.</summary>
    Traced,
}
