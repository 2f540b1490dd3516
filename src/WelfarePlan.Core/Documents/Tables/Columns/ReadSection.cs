using WelfarePlan.Documents.Tables.Sections;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>A part of a grid as it was read.</summary>
internal readonly record struct ReadSection(GridSection Section, List<GridColumn> Columns);
