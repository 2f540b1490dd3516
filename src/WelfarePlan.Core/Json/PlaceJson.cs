using System.Text.Json.Serialization;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Json;

/// <summary>A place as its members: <c>lines</c>, or <c>page</c> with <c>box</c>, or <c>sheet</c> with <c>cell</c>, or
/// <c>path</c>.</summary>
internal abstract record PlaceJson
{
    [JsonPropertyOrder(-1)]
    public IReadOnlyList<int>? Lines { get; init; }

    [JsonPropertyOrder(-1)]
    public int? Page { get; init; }

    [JsonPropertyOrder(-1)]
    public IReadOnlyList<decimal>? Box { get; init; }

    [JsonPropertyOrder(-1)]
    public string? Sheet { get; init; }

    [JsonPropertyOrder(-1)]
    public string? Cell { get; init; }

    [JsonPropertyOrder(-1)]
    public string? Path { get; init; }

    public SourcePlace ToPlace(JsonPlace place)
    {
        bool[] shapes = [Lines is not null, Box is not null, Sheet is not null || Cell is not null, Path is not null];
        if (shapes.Count(shape => shape) != 1)
        {
            throw place.Error(
                "A place is lines, or a page with a box, or a sheet with a cell, or a path; one of them."
            );
        }

        if (Lines is not null) return Refuse(Page, place) ?? SourcePlace.OfLines(LinesJson.ToSpan(Lines, place));
        if (Page is < 1) throw place.Error("page", "Pages are counted from 1.");
        if (Path is not null) return new PathPlace(Path, Page);
        if (Box is not null) return new BoxPlace(Page ?? throw place.Error("A box needs its page."), ToBox(Box, place));
        Refuse(Page, place);
        return Sheet is not null && Cell is not null
            ? new CellPlace(Sheet, Cell)
            : throw place.Error("A sheet needs a cell, and a cell its sheet.");
    }

    protected static T With<T>(T target, SourcePlace place)
        where T : PlaceJson => place switch
        {
            BoxPlace box => target with { Page = box.Page, Box = From(box.Box) },
            CellPlace cell => target with { Sheet = cell.Sheet, Cell = cell.Cell },
            PathPlace path => target with { Path = path.Path, Page = path.Page },
            _ => target with { Lines = LinesJson.From(place.Lines) },
        };

    private static SourcePlace? Refuse(int? page, JsonPlace place) =>
        page is null ? null : throw place.Error("page", "Lines and cells have no page.");

    // A tenth of a point is finer than anybody sees, and keeps the text short.
    private static decimal[] From(SourceBox box) =>
        [Tenths(box.Left), Tenths(box.Top), Tenths(box.Right), Tenths(box.Bottom)];

    private static decimal Tenths(double value) =>
        double.IsFinite(value) && Math.Abs(value) < 1e9
            ? Math.Round((decimal)value, 1, MidpointRounding.AwayFromZero)
            : 0;

    private static SourceBox ToBox(IReadOnlyList<decimal> box, JsonPlace place) =>
        box is [var left, var top, var right, var bottom]
            ? new SourceBox((double)left, (double)top, (double)right, (double)bottom)
            : throw place.Error("box", "A box is four numbers: left, top, right and bottom.");
}
