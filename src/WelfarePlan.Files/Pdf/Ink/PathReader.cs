using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Pdf.Ink;

/// <summary>Takes the straight lines and filled rectangles of a page.</summary>
internal static class PathReader
{
    private const double Thin = 3;                          // a filled rectangle up to here is a line
    private const double Dot = 2;                           // a dotted line is drawn dot by dot
    private const double WholePage = 0.5;
    private const double Straight = 0.6;
    private const double Shortest = 1;
    private const int MostSegments = 200_000;

    public static (List<Ruling> Rulings, List<Shade> Shades) Read(Page page, PageFrame frame)
    {
        var rulings = new List<Ruling>();
        var shades = new List<Shade>();
        PdfRectangle? clip = null;
        foreach (PdfPath path in page.Paths)
        {
            if (!path.IsFilled && !path.IsStroked)
            {
                if (path.IsClipping) clip = path.GetBoundingRectangle();
                continue;
            }

            foreach (PdfSubpath part in path)
            {
                if (rulings.Count + shades.Count > MostSegments) return (rulings, shades);
                if (path.IsFilled) Fill(part, IsWhite(path.FillColor), clip, frame, rulings, shades);
                if (path.IsStroked) Stroke(part, IsWhite(path.StrokeColor), frame, rulings);
            }

            clip = null;
        }

        return (rulings, shades);
    }

    // Some producers colour a cell by filling the whole page within the edges of the cell.
    private static void Fill(
        PdfSubpath part, bool isWhite, PdfRectangle? clip, PageFrame frame, List<Ruling> rulings, List<Shade> shades)
    {
        if (part.Commands.Count > MostOfRectangle || part.GetBoundingRectangle() is not { } bounds) return;
        if (!IsRectangle(part, bounds)) return;
        SourceBox box = Inside(frame.Box(bounds.BottomLeft, bounds.TopRight), frame);
        if (clip is { } edges && box.Width * box.Height > WholePage * frame.Width * frame.Height)
        {
            box = Inside(frame.Box(edges.BottomLeft, edges.TopRight), frame);
        }

        if (box.Height <= Dot && box.Width <= Dot && box.Height > 0 && box.Width > 0)
        {
            rulings.Add(new(true, (box.Top + box.Bottom) / 2, box.Left, box.Right, isWhite));
            rulings.Add(new(false, (box.Left + box.Right) / 2, box.Top, box.Bottom, isWhite));
        }
        else if (box.Height <= Thin && box.Width > Shortest && box.Width > box.Height)
        {
            rulings.Add(new(true, (box.Top + box.Bottom) / 2, box.Left, box.Right, isWhite));
        }
        else if (box.Width <= Thin && box.Height > Shortest)
        {
            rulings.Add(new(false, (box.Left + box.Right) / 2, box.Top, box.Bottom, isWhite));
        }
        else if (box.Width > Thin && box.Height > Thin)
        {
            shades.Add(new(box, isWhite));
        }
    }

    private const int MostOfRectangle = 80;                 // rounded corners have curves

    // A rectangle keeps to its edges; the corners of a rounded one are cut by less than a third of its shorter side.
    private static bool IsRectangle(PdfSubpath part, PdfRectangle bounds)
    {
        double corner = Math.Max(Straight, Math.Min(bounds.Width, bounds.Height) / 3);
        foreach (PdfSubpath.IPathCommand command in part.Commands)
        {
            PdfPoint? end = command switch
            {
                PdfSubpath.Move move => move.Location,
                PdfSubpath.Line line => line.To,
                PdfSubpath.BezierCurve curve => curve.EndPoint,
                _ => null,
            };
            if (end is not { } point) continue;
            double sideways = Math.Min(Math.Abs(point.X - bounds.Left), Math.Abs(point.X - bounds.Right));
            double upright = Math.Min(Math.Abs(point.Y - bounds.Bottom), Math.Abs(point.Y - bounds.Top));
            bool isOnEdge = sideways <= Straight || upright <= Straight;
            bool isInCorner = sideways <= corner && upright <= corner;
            if (!isOnEdge && !isInCorner) return false;
        }

        return true;
    }

    private static void Stroke(PdfSubpath part, bool isWhite, PageFrame frame, List<Ruling> rulings)
    {
        PdfPoint? first = null;
        PdfPoint? at = null;
        bool isRounded = IsRounded(part, out PdfRectangle bounds);
        if (isRounded)
        {
            Add(frame.Box(bounds.BottomLeft, bounds.BottomRight), isWhite, frame, rulings);
            Add(frame.Box(bounds.TopLeft, bounds.TopRight), isWhite, frame, rulings);
            Add(frame.Box(bounds.BottomLeft, bounds.TopLeft), isWhite, frame, rulings);
            Add(frame.Box(bounds.BottomRight, bounds.TopRight), isWhite, frame, rulings);
            return;
        }

        foreach (PdfSubpath.IPathCommand command in part.Commands)
        {
            PdfPoint? next = command switch
            {
                PdfSubpath.Move move => move.Location,
                PdfSubpath.Line line => line.To,
                PdfSubpath.BezierCurve curve => curve.EndPoint,
                PdfSubpath.Close => first,
                _ => null,
            };
            if (command is PdfSubpath.Line or PdfSubpath.Close && at is { } from && next is { } to)
            {
                Add(frame.Box(from, to), isWhite, frame, rulings);
            }

            if (command is PdfSubpath.Move) first = next;
            at = next ?? at;
            if (rulings.Count > MostSegments) return;
        }
    }

    // The sides of a rectangle with round corners do not meet.
    private static bool IsRounded(PdfSubpath part, out PdfRectangle bounds)
    {
        bounds = default;
        if (part.Commands.Count is < 8 or > MostOfRectangle || part.GetBoundingRectangle() is not { } box) return false;
        bounds = box;
        return part.Commands.Any(command => command is PdfSubpath.BezierCurve) && IsRectangle(part, box);
    }

    private static void Add(SourceBox box, bool isWhite, PageFrame frame, List<Ruling> rulings)
    {
        SourceBox inside = Inside(box, frame);
        if (box.Height <= Straight && inside.Width > Shortest)
        {
            rulings.Add(new(true, (box.Top + box.Bottom) / 2, inside.Left, inside.Right, isWhite));
        }
        else if (box.Width <= Straight && inside.Height > Shortest)
        {
            rulings.Add(new(false, (box.Left + box.Right) / 2, inside.Top, inside.Bottom, isWhite));
        }
    }

    private static SourceBox Inside(SourceBox box, PageFrame frame) => new(
        Math.Clamp(box.Left, 0, frame.Width), Math.Clamp(box.Top, 0, frame.Height),
        Math.Clamp(box.Right, 0, frame.Width), Math.Clamp(box.Bottom, 0, frame.Height));

    private const double White = 0.975;

    private static bool IsWhite(IColor? color)
    {
        if (color is null or PatternColor) return false;
        (double red, double green, double blue) = color.ToRGBValues();
        return red >= White && green >= White && blue >= White;
    }
}
