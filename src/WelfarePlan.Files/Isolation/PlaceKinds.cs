using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Isolation;

/// <summary>The kinds of places, as they go over the pipe.</summary>
internal enum PlaceKind : byte
{
    Nowhere = 0,
    Lines = 1,
    Box = 2,
    Cell = 3,
    Path = 4,
}

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
