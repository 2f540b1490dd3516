using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Isolation;

/// <summary>Tells the kind of a place.</summary>
internal static class PlaceKinds
{
    public static PlaceKind Of(SourcePlace place) => place switch
    {
        BoxPlace => PlaceKind.Box,
        CellPlace => PlaceKind.Cell,
        PathPlace => PlaceKind.Path,
        { IsNowhere: true } => PlaceKind.Nowhere,
        _ => PlaceKind.Lines,
    };
}
