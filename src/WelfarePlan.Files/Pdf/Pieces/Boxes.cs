using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>Geometry of rectangles.</summary>
internal static class Boxes
{
    public static bool Holds(this SourceBox box, double x, double y, double slack = 0) =>
        x >= box.Left - slack && x <= box.Right + slack && y >= box.Top - slack && y <= box.Bottom + slack;

    public static bool Holds(this SourceBox box, SourceBox other, double slack) =>
        other.Left >= box.Left - slack && other.Right <= box.Right + slack
        && other.Top >= box.Top - slack && other.Bottom <= box.Bottom + slack;

    public static bool HoldsMiddleOf(this SourceBox box, SourceBox other, double slack = 0) =>
        box.Holds((other.Left + other.Right) / 2, (other.Top + other.Bottom) / 2, slack);

    public static double Area(this SourceBox box) => Math.Max(0, box.Width) * Math.Max(0, box.Height);

    public static double Middle(this SourceBox box) => (box.Top + box.Bottom) / 2;

    /// <summary>Returns how much of the lower of two boxes lies beside the other, from 0 to 1.</summary>
    public static double Beside(this SourceBox box, SourceBox other)
    {
        double shared = Math.Min(box.Bottom, other.Bottom) - Math.Max(box.Top, other.Top);
        double lower = Math.Min(box.Height, other.Height);
        return lower <= 0 ? 0 : Math.Max(0, shared) / lower;
    }

    public static SourceBox Union(IEnumerable<SourceBox> boxes)
    {
        SourceBox? all = null;
        foreach (SourceBox box in boxes) all = all?.Union(box) ?? box;
        return all ?? default;
    }
}
