namespace WelfarePlan.Documents.Blocks;

/// <summary>What the text under a label is.</summary>
internal enum SectionKind
{
    /// <summary>What the plan will do; also where no label stands.</summary>
    Initiatives = 0,
    Issues,
    Indicators,
    Programmes,
    Principle,
    CrossCutting,

    /// <summary>What was done in a year, or what is left to do.</summary>
    Progress,

    /// <summary>A box or an explanation that is no part of the plan's structure.</summary>
    Aside,
}
