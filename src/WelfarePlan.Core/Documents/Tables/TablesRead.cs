namespace WelfarePlan.Documents.Tables;

/// <summary>Everything that the tables of a document say.</summary>
/// <param name="Tables">The indicators, by place.</param>
/// <param name="Programmes">The programmes, by place.</param>
/// <param name="Levels">The headings of the plan in columns of tables, in printed order.</param>
internal sealed record TablesRead(
    IReadOnlyList<TableArea> Tables, IReadOnlyList<ProgrammeArea> Programmes, IReadOnlyList<LevelCell> Levels
);
