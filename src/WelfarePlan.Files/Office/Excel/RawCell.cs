namespace WelfarePlan.Files.Office.Excel;

/// <summary>A cell as its sheet stores it.</summary>
internal readonly record struct RawCell(int Row, int Column, string Type, string? Value, bool HasFormula);
