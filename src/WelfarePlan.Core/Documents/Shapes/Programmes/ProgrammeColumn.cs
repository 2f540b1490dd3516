namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>What a column of a table of programmes, or a label in a record of one, is about.</summary>
internal enum ProgrammeColumn
{
    /// <summary>A group, a note, or words of the plan's own: nothing a programme keeps.</summary>
    Other = 0,
    Number,
    Name,
    Department,
    Outline,
    Outlook,

    /// <summary>Values, years, money or indicators: no part of a programme.</summary>
    Foreign,
}
