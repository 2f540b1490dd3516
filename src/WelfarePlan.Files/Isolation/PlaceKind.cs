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
