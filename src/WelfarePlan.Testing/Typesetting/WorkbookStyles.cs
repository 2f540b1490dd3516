using System.Globalization;

namespace WelfarePlan.Testing.Typesetting;

/// <summary>Collects the looks of the cells of a sheet: each gets a number.</summary>
internal sealed class WorkbookStyles(TypesetStyle style)
{
    private const int FirstFormat = 200;

    private static readonly string[] Colors = ["FFE6EDF5", "FF2F5597", "FFE8F0FA"];

    private readonly List<string> _formats = [];
    private readonly List<(string? Format, int Fill, int Font, string? Align)> _looks = [];

    public int Line(SetLineKind kind) =>
        Number(
            (
                null, 0, kind switch
                {
                    SetLineKind.Title => 1,
                    SetLineKind.Text => 0,
                    _ => 2,
                },
                null
            )
        );

    public int Head() =>
        Number(
            (
                null,
                style.Rules is TableRules.Full or TableRules.ShadedHead ? 2
                : style.Rules == TableRules.Banded ? 3
                : 0,
        style.Rules == TableRules.Banded ? 3 : 0, "center"));

    public int Body(int row, bool isValue, string? format) =>
        Number((format, style.Rules == TableRules.Banded && row % 2 == 1 ? 4 : 0, 0, isValue ? style.Align : "left"));

    public string ToXml()
    {
        string formats = string.Concat(_formats.Select((format, at) => string.Create(CultureInfo.InvariantCulture,
            $"<numFmt numFmtId=\"{FirstFormat + at}\" formatCode=\"{ZipPackage.Text(format)}\"/>")));
        string fonts = string.Concat(
            new (int Size, string Extra)[]
            {
                (style.Size, ""), (style.Size + 6, "<b/>"), (style.Size + 1, "<b/>"),
                (style.Size, "<color rgb=\"FFFFFFFF\"/>"),
            }.Select(font =>
                string.Create(
                    CultureInfo.InvariantCulture,
                $"<font>{(font.Extra.StartsWith("<b", StringComparison.Ordinal) ? font.Extra : "")}<sz "
                    + $"val=\"{font.Size}\"/>"
                    + $"{(font.Extra.StartsWith("<c", StringComparison.Ordinal) ? font.Extra : "")}<name "
                    + $"val=\"{style.Font}\"/></font>"
            )
        )
    );
        string fills =
            "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
            + string.Concat(
                Colors.Select(color =>
                    $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"{color}\"/></patternFill></fill>"
                )
            );
        string cells = string.Concat(_looks.Select(Cell));
        return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + (
                _formats.Count == 0
                    ? ""
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"<numFmts count=\"{_formats.Count}\">{formats}</numFmts>"
                    )
            )
            + $"<fonts count=\"4\">{fonts}</fonts><fills count=\"5\">{fills}</fills><borders "
            + $"count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>{Border()}</borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + string.Create(
                CultureInfo.InvariantCulture,
                $"<cellXfs count=\"{_looks.Count + 1}\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" "
                    + $"xfId=\"0\"/>{cells}</cellXfs></styleSheet>"
            );
    }

    private string Border()
    {
        string Side(string name, bool isThere, string kind) =>
            isThere ? $"<{name} style=\"{kind}\"><color auto=\"1\"/></{name}>" : $"<{name}/>";
        string kind = style.Rules == TableRules.Dotted ? "dotted" : "thin";
        bool isAcross = style.IsRuled || style.Rules == TableRules.Across;
        return $"<border>{Side("left", style.IsRuled, kind)}{Side("right", style.IsRuled, kind)}"
            + $"{Side("top", isAcross, kind)}{Side("bottom", isAcross, kind)}<diagonal/></border>";
    }

    private string Cell((string? Format, int Fill, int Font, string? Align) look)
    {
        int format = look.Format is null ? 0 : FirstFormat + _formats.IndexOf(look.Format);
        string align = look.Align is null
            ? ""
            : $"<alignment horizontal=\"{look.Align}\" vertical=\"center\" wrapText=\"1\"/>";
        return string.Create(CultureInfo.InvariantCulture,
            $"<xf numFmtId=\"{format}\" fontId=\"{look.Font}\" fillId=\"{look.Fill}\" "
                + $"borderId=\"{(look.Align is null ? 0 : 1)}\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" "
                + $"applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">{align}</xf>"
        );
    }

    private int Number((string? Format, int Fill, int Font, string? Align) look)
    {
        if (look.Format is { } format && !_formats.Contains(format)) _formats.Add(format);
        int at = _looks.IndexOf(look);
        if (at < 0) _looks.Add(look);
        return (at < 0 ? _looks.Count - 1 : at) + 1;
    }
}
