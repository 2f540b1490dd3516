namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>What stands behind a label: 担当課：福祉課.</summary>
internal readonly record struct ProgrammeField(ProgrammeColumn Column, string Text);
