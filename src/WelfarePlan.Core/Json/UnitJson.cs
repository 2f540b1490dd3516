using WelfarePlan.Quantities;

namespace WelfarePlan.Json;

/// <summary>Units as the contract writes them: as printed, absent where there is none.</summary>
internal static class UnitJson
{
    public static string? From(Unit? unit) => unit is { Symbol: { Length: > 0 } symbol } ? symbol : null;

    /// <summary>The whole is nearly always in the unit of the part; only another spelling is written.</summary>
    public static string? OfWhole(Quantity? whole, Quantity? part) =>
        whole?.Unit.Symbol == (part?.Unit.Symbol ?? "") ? null : whole?.Unit.Symbol;

    public static string? ReadWhole(decimal? whole, string? wholeUnit, string? partUnit) =>
        wholeUnit ?? (whole is null ? null : partUnit);
}
