using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Isolation;

/// <summary>Reads what <see cref="DocumentWriter"/> wrote.</summary>
internal sealed class DocumentReader(Stream stream) : IDisposable
{
    private readonly BinaryReader _reader = new(stream, Encoding.UTF8);

    public SourceDocument Read() => new()
    {
        Name = MaybeText(),
        Kind = (SourceKind)_reader.ReadInt32(),
        Sha256 = MaybeText(),
        Pages = Each(ReadPage),
        Diagnostics = Each(ReadDiagnostic),
    };

    public void Dispose() => _reader.Dispose();

    private SourcePage ReadPage() => new()
    {
        Number = _reader.ReadInt32(),
        Name = MaybeText(),
        Width = MaybeNumber(),
        Height = MaybeNumber(),
        IsPicture = _reader.ReadBoolean(),
        Parts = Each(ReadPart),
    };

    private SourcePart ReadPart()
    {
        bool isGrid = _reader.ReadBoolean();
        SourcePlace place = ReadPlace();
        return isGrid ? ReadGrid(place) : ReadLine(place);
    }

    private SourceLine ReadLine(SourcePlace place) => new(_reader.ReadString(), place)
    {
        FontSize = MaybeNumber(),
        IsBold = _reader.ReadBoolean(),
        Indent = MaybeNumber(),
        HeadingLevel = _reader.ReadInt32() is > 0 and var level ? level : null,
        ListLabel = MaybeText(),
    };

    private SourceGrid ReadGrid(SourcePlace place)
    {
        int rows = _reader.Read7BitEncodedInt();
        int columns = _reader.Read7BitEncodedInt();
        bool isDrawn = _reader.ReadBoolean();
        string? caption = MaybeText();
        return new(rows, columns, Each(ReadCell), place) { IsDrawn = isDrawn, Caption = caption };
    }

    private GridCell ReadCell()
    {
        int row = _reader.Read7BitEncodedInt();
        int column = _reader.Read7BitEncodedInt();
        int rowSpan = _reader.Read7BitEncodedInt();
        int columnSpan = _reader.Read7BitEncodedInt();
        bool? isHeader = _reader.ReadSByte() switch { 0 => false, 1 => true, _ => null };
        List<string> lines = Each(_reader.ReadString);
        return new(row, column, lines, ReadPlace()) { RowSpan = rowSpan, ColumnSpan = columnSpan, IsHeader = isHeader };
    }

    private Diagnostic ReadDiagnostic() => new(
        _reader.ReadString(),
        (DiagnosticSeverity)_reader.ReadInt32(),
        ReadPlace(),
        _reader.ReadString(),
        _reader.ReadString(),
        MaybeText());

    private SourcePlace ReadPlace() => (PlaceKind)_reader.ReadByte() switch
    {
        PlaceKind.Box => new BoxPlace(
            _reader.ReadInt32(),
            new(_reader.ReadDouble(), _reader.ReadDouble(), _reader.ReadDouble(), _reader.ReadDouble())),
        PlaceKind.Cell => new CellPlace(_reader.ReadString(), _reader.ReadString()),
        PlaceKind.Path => new PathPlace(_reader.ReadString(), _reader.ReadInt32() is > 0 and var page ? page : null),
        PlaceKind.Lines => new LinesPlace(new(_reader.ReadInt32(), _reader.ReadInt32())),
        _ => SourcePlace.Nowhere,
    };

    private List<T> Each<T>(Func<T> read)
    {
        int count = _reader.Read7BitEncodedInt();
        if (count < 0) throw new FormatException("A list is shorter than empty.");
        var items = new List<T>();
        for (int at = 0; at < count; at++) items.Add(read());
        return items;
    }

    private string? MaybeText() => _reader.ReadBoolean() ? _reader.ReadString() : null;

    private double? MaybeNumber() => _reader.ReadBoolean() ? _reader.ReadDouble() : null;
}
