using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Cells;

/// <summary>A cell in reading order, or a line at which every table ends.</summary>
internal readonly record struct StreamItem(Line Line, Cell? Cell, StopKind Stop);
