namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>What a column of a table of programmes holds.</summary>
internal enum ProgrammeColumn
{
    /// <summary>A group, a note, or words of the plan's own: nothing a programme keeps.</summary>
    Other = 0,
    Number,
    Name,
    Department,
    Outline,
    Outlook,
}
