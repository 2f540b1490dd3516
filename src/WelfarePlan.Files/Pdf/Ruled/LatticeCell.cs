namespace WelfarePlan.Files.Pdf.Ruled;

/// <summary>A cell between lines.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
internal readonly record struct LatticeCell(int Row, int Column, int RowSpan, int ColumnSpan);
