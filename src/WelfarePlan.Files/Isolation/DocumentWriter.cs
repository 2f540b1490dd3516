using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Isolation;

/// <summary>Writes a document so that <see cref="DocumentReader"/> of the same version reads it back equal.</summary>
internal sealed class DocumentWriter(Stream stream) : IDisposable
{
    private readonly BinaryWriter _writer = new(stream, Encoding.UTF8, leaveOpen: true);

    public void Write(SourceDocument document)
    {
        Maybe(document.Name);
        _writer.Write((int)document.Kind);
        Maybe(document.Sha256);
        Each(document.Pages, Write);
        Each(document.Diagnostics, Write);
    }

    public void Dispose() => _writer.Dispose();

    private void Write(SourcePage page)
    {
        _writer.Write(page.Number);
        Maybe(page.Name);
        Maybe(page.Width);
        Maybe(page.Height);
        _writer.Write(page.IsPicture);
        Each(page.Parts, Write);
    }

    private void Write(SourcePart part)
    {
        _writer.Write(part is SourceGrid);
        Write(part.Place);
        if (part is SourceGrid grid) Write(grid);
        else Write((SourceLine)part);
    }

    private void Write(SourceLine line)
    {
        _writer.Write(line.Text);
        Maybe(line.FontSize);
        _writer.Write(line.IsBold);
        Maybe(line.Indent);
        _writer.Write(line.HeadingLevel ?? 0);
        Maybe(line.ListLabel);
    }

    private void Write(SourceGrid grid)
    {
        _writer.Write7BitEncodedInt(grid.Rows);
        _writer.Write7BitEncodedInt(grid.Columns);
        _writer.Write(grid.IsDrawn);
        Maybe(grid.Caption);
        Each(grid.Cells, Write);
    }

    private void Write(GridCell cell)
    {
        _writer.Write7BitEncodedInt(cell.Row);
        _writer.Write7BitEncodedInt(cell.Column);
        _writer.Write7BitEncodedInt(cell.RowSpan);
        _writer.Write7BitEncodedInt(cell.ColumnSpan);
        _writer.Write((sbyte)(cell.IsHeader switch { null => -1, false => 0, true => 1 }));
        Each(cell.Lines, _writer.Write);
        Write(cell.Place);
    }

    private void Write(Diagnostic diagnostic)
    {
        _writer.Write(diagnostic.Id);
        _writer.Write((int)diagnostic.Severity);
        Write(diagnostic.Place);
        _writer.Write(diagnostic.Message);
        _writer.Write(diagnostic.MessageJa);
        Maybe(diagnostic.Text);
    }

    private void Write(SourcePlace place)
    {
        _writer.Write((byte)PlaceKinds.Of(place));
        switch (place)
        {
            case BoxPlace box:
                _writer.Write(box.Page);
                _writer.Write(box.Box.Left);
                _writer.Write(box.Box.Top);
                _writer.Write(box.Box.Right);
                _writer.Write(box.Box.Bottom);
                break;
            case CellPlace cell:
                _writer.Write(cell.Sheet);
                _writer.Write(cell.Cell);
                break;
            case PathPlace path:
                _writer.Write(path.Path);
                _writer.Write(path.Page ?? 0);
                break;
            case LinesPlace { IsNowhere: false } lines:
                _writer.Write(lines.Span.First);
                _writer.Write(lines.Span.Last);
                break;
        }
    }

    private void Each<T>(IReadOnlyList<T> items, Action<T> write)
    {
        _writer.Write7BitEncodedInt(items.Count);
        foreach (T item in items) write(item);
    }

    private void Maybe(string? text)
    {
        _writer.Write(text is not null);
        if (text is not null) _writer.Write(text);
    }

    private void Maybe(double? number)
    {
        _writer.Write(number is not null);
        if (number is { } known) _writer.Write(known);
    }
}
