namespace WelfarePlan.Documents.Words;

/// <summary>What the text under a label is.</summary>
internal enum SectionKind : byte
{
    /// <summary>What the plan will do; also where no label stands.</summary>
    Initiatives = 0,

    /// <summary>現状と課題 and the like.</summary>
    Issues,

    /// <summary>Measures and targets.</summary>
    Indicators,

    /// <summary>Programmes (事業).</summary>
    Programmes,

    /// <summary>The plan's principle.</summary>
    Principle,

    /// <summary>Goals that lie across all others.</summary>
    CrossCutting,

    /// <summary>What was done in a year, or what is left to do.</summary>
    Progress,

    /// <summary>A box or an explanation that is no part of the plan's structure.</summary>
    Aside,

    /// <summary>施策の方向性: where the work leads, in sentences or catchwords.</summary>
    Directions,

    /// <summary>What each of those who take part does: 市民の取組, 共助.</summary>
    Roles,

    /// <summary>Who is in charge.</summary>
    Departments,
}
