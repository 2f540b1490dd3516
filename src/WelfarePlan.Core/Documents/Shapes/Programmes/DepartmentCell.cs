using WelfarePlan.Documents.Tables;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>A cell of departments, put together from the lines over which it was broken.</summary>
internal sealed class DepartmentCell
{
    private static readonly System.Buffers.SearchValues<char> Separators = System.Buffers.SearchValues.Create(
        "・･／/、,，\n"
    );

    private string _text = "";

    /// <summary>Gets whether the cell holds a department.</summary>
    public bool HasNames => _text.Length > 0;

    /// <summary>Gets whether a mark says that there is none (－).</summary>
    public bool IsBlank { get; private set; }

    /// <summary>Gets whether the cell stops where another department must follow: 福祉総務課・.</summary>
    public bool IsOpen => _text.Length > 0 && Separators.Contains(_text[^1]);

    /// <summary>Gets whether the cell stops within a name: 社会福祉 over 協議会.</summary>
    public bool IsCut => HasNames && !IsOpen && DepartmentSigns.Of(LastName) == DepartmentSign.None;

    /// <summary>Gets the departments, in printed order.</summary>
    public IReadOnlyList<string> Names =>
        [
            .. DepartmentNames
                .Split(_text.TrimEnd('・', '･'))
                .Select(DepartmentSigns.Unframe)
                .Where(name => name.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];

    private string LastName => _text[(_text.AsSpan().LastIndexOfAny(Separators) + 1)..];

    public void Add(string piece)
    {
        piece = DepartmentSigns.Unframe(piece);
        if (piece.Length == 0) return;
        if (_text.Length == 0 || IsOpen || (IsCut && DepartmentSigns.Of(LastName + piece) != DepartmentSign.None))
            _text += piece;
        else _text += "\n" + piece;
    }

    public void AddBlank() => IsBlank = true;
}
