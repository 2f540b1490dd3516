using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>A cell with the column that gives it its role.</summary>
internal sealed record PlacedValue(RoleLabel Column, CellValue Value, string Text, LineSpan Lines);
