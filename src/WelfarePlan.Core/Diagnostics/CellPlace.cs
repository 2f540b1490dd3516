using System.Text.Json.Serialization;

namespace WelfarePlan.Diagnostics;

/// <summary>A cell of a spreadsheet, or a block of cells.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="Cell">The cell as a spreadsheet names it: <c>F7</c>, or <c>F7:G8</c> for a block.</param>
[JsonConverter(typeof(Json.ContractJsonConverter<CellPlace>))]
public sealed record CellPlace(string Sheet, string Cell) : SourcePlace
{
    /// <summary>Returns <c>進捗管理!F7</c>.</summary>
    /// <returns>The sheet and the cell.</returns>
    public override string ToString() => $"{Sheet}!{Cell}";

    private protected override SourcePlace? Join(SourcePlace other) =>
        other is CellPlace cell && string.Equals(cell.Sheet, Sheet, StringComparison.Ordinal)
            && CellNames.TryUnion(Cell, cell.Cell) is { } union
            ? new CellPlace(Sheet, union) : null;
}
