using WelfarePlan.Documents.Words;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Titles;

/// <summary>
/// A label of a section: its kind, what the line says, the year that it names, and what follows on the line.
/// </summary>
internal readonly record struct SectionLabel(SectionKind Kind, string Text, FiscalYear? Year, string Rest);
