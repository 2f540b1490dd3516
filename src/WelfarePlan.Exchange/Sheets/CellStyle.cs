namespace WelfarePlan.Exchange.Sheets;

/// <summary>The number format of a cell, or null for none, and its look.</summary>
internal readonly record struct CellStyle(string? Format, CellLook Look);
