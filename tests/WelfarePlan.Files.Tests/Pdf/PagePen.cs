using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Ink;
using WelfarePlan.Files.Pdf.Layout;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Tests.Pdf;

/// <summary>Draws a page for a test: letters, lines and shades, without a PDF.</summary>
internal sealed class PagePen(int number = 1, double width = 595, double height = 842)
{
    public const double Size = 10;

    private readonly List<Glyph> _glyphs = [];
    private readonly List<Ruling> _rulings = [];
    private readonly List<Shade> _shades = [];
    private int _operators;

    public PagePen Text(double left, double top, string text, double size = Size, bool bold = false)
    {
        string lead = "";
        double x = left;
        _operators++;
        foreach (char letter in text)
        {
            double advance = Width(letter.ToString(), size);
            if (letter is ' ' or '\u3000')
            {
                lead += letter;
            }
            else
            {
                var box = new SourceBox(x, top, x + advance, top + size);
                _glyphs.Add(new(letter.ToString(), box, size, bold, _glyphs.Count, lead, _operators));
                lead = "";
            }

            x += advance;
        }

        return this;
    }

    /// <summary>Returns how wide a text is written.</summary>
    public static double Width(string text, double size = Size) =>
        text.Sum(letter => letter < '\u2000' ? size / 2 : size);

    /// <summary>Writes one letter below the other.</summary>
    public PagePen Down(double left, double top, string text)
    {
        for (int at = 0; at < text.Length; at++) Text(left, top + (at * Size), text[at].ToString());
        return this;
    }

    public PagePen Across(double top, double from, double to)
    {
        _rulings.Add(new(true, top, from, to));
        return this;
    }

    public PagePen Upright(double left, double from, double to)
    {
        _rulings.Add(new(false, left, from, to));
        return this;
    }

    public PagePen Shade(double left, double top, double right, double bottom)
    {
        _shades.Add(new(new(left, top, right, bottom)));
        return this;
    }

    /// <summary>Rules a table with all its lines.</summary>
    public PagePen Ruled(double[] columns, double[] rows)
    {
        foreach (double row in rows) Across(row, columns[0], columns[^1]);
        foreach (double column in columns) Upright(column, rows[0], rows[^1]);
        return this;
    }

    /// <summary>Writes a text into each cell, three points inside its corner.</summary>
    public PagePen Cells(double[] columns, double[] rows, params string[] texts)
    {
        for (int at = 0; at < texts.Length; at++)
        {
            Text(columns[at % (columns.Length - 1)] + 3, rows[at / (columns.Length - 1)] + 3, texts[at]);
        }

        return this;
    }

    public PageInk Ink() => new(number, width, height, FalseBold.Fold(_glyphs), _rulings, _shades);

    public List<LaidPart> Parts() => PageLayout.Of(Ink());

    public LaidGrid Grid() => Assert.Single(Parts().OfType<LaidGrid>());

    /// <summary>Writes a grid as text: cells parted by bars, spans first, lines joined with a slash.</summary>
    public static string Show(LaidGrid grid) => string.Join('\n', grid.Cells
        .GroupBy(cell => cell.Row).OrderBy(row => row.Key)
        .Select(row => string.Join('|', row.OrderBy(cell => cell.Column).Select(Show))));

    private static string Show(LaidCell cell) =>
        (cell.ColumnSpan > 1 ? $"c{cell.ColumnSpan}" : "") + (cell.RowSpan > 1 ? $"r{cell.RowSpan}" : "")
        + string.Join('/', cell.Lines);
}
