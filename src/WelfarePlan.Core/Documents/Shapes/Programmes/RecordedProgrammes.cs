using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Reads programmes whose parts each stand behind a label: 事業名：…, 担当課：…, 事業概要：….</summary>
internal sealed class RecordedProgrammes
{
    private const int MostLines = 60;
    private const int LongestWrapped = 120;

    private readonly ProgrammeSource _source;
    private readonly Dictionary<ProgrammeColumn, List<string>> _parts = [];
    private readonly HashSet<int> _claimed = [];
    private ProgrammeColumn _open;

    private RecordedProgrammes(ProgrammeSource source) => _source = source;

    /// <summary>Reads the record that begins with a line; null where none does.</summary>
    public static ProgrammeArea? Read(ProgrammeSource source, int index)
    {
        List<ProgrammeField> first = ProgrammeFields.Of(source.Lines[index], source);
        if (first.Count == 0 || !IsKey(first[0].Column) && !first.Exists(field => field.Column == ProgrammeColumn.Name))
            return null;
        var record = new RecordedProgrammes(source);
        record.Take(first, source.Lines[index]);
        if (!ProgrammeFields.IsTold(source.Lines[index])) record.ReadOn(index + 1);
        return record.ToArea();
    }

    private static bool IsKey(ProgrammeColumn column) =>
        column is ProgrammeColumn.Name or ProgrammeColumn.Number or ProgrammeColumn.Department;

    private void ReadOn(int from)
    {
        bool isParted = false;
        for (int at = from; at < _source.Lines.Count && at < from + MostLines; at++)
        {
            Line line = _source.Lines[at];
            isParted |= line.IsBlank && !_source.IsSpaced;
            if (ProgrammeSource.IsFurniture(line)) continue;
            if (!_source.IsFree(at)) return;
            List<ProgrammeField> fields = ProgrammeFields.Of(line, _source);
            bool isOther = fields.Exists(field => field.Column == ProgrammeColumn.Foreign || HasPart(field.Column));
            if (isOther || fields.Count == 0 && (isParted || !GoesOn(line))) return;
            if (fields.Count > 0) Take(fields, line);
            else TakeRest(line);
            isParted = false;
        }
    }

    private bool HasPart(ProgrammeColumn column) => column != ProgrammeColumn.Other && _parts.ContainsKey(column);

    private void Take(List<ProgrammeField> fields, Line line)
    {
        foreach (ProgrammeField field in fields) _parts[_open = field.Column] = [field.Text];
        _claimed.Add(line.Number);
    }

    private void TakeRest(Line line)
    {
        _parts[_open].Add(line.RawSlice(0, line.Text.Length));
        _claimed.Add(line.Number);
    }

    /// <summary>Returns whether a line without a label is the rest of the words above it.</summary>
    private bool GoesOn(Line line)
    {
        bool mayBe = line.Text.Length <= LongestWrapped
            && NumberingReader.Read(line.Text) is null or { Family: NumberingFamily.Mark }
            && !_source.IsSectionLabel(line);
        string last = _parts[_open][^1].Trim();
        if (!mayBe || last.Length == 0) return mayBe;
        return _open switch
        {
            ProgrammeColumn.Outline or ProgrammeColumn.Outlook => last[^1] != '。'
                || line.Text.AsSpan().TrimEnd().EndsWith('。')
                || char.IsWhiteSpace(line.Text[0]),
            ProgrammeColumn.Department => DepartmentSigns.Of(line.Text) != DepartmentSign.None,
            ProgrammeColumn.Name => ProgrammeNames.IsTail(last, line.Text.Trim()),
            _ => false,
        };
    }

    private ProgrammeArea? ToArea()
    {
        bool isRecord = TextOf(ProgrammeColumn.Department) is not null
            || TextOf(ProgrammeColumn.Outline) is not null
            || TextOf(ProgrammeColumn.Outlook) is not null;
        if (!isRecord || !_parts.TryGetValue(ProgrammeColumn.Name, out List<string>? names)) return null;
        string department = TextOf(ProgrammeColumn.Department, "\n") ?? "";
        string name = ProgrammeNames.Clean(JapaneseLines.Join(names));
        (string bare, string bracketed) = ProgrammeNames.WithoutDepartment(name);
        if (department.Length == 0) (name, department) = (bare, bracketed);
        if (!ProgrammeNames.MayBe(name)) return null;
        var lines = new LineSpan(_claimed.Min(), _claimed.Max());
        IEnumerable<string> departments = DepartmentNames.Split(department).Select(DepartmentSigns.Unframe);
        var row = new ProgrammeRow(name, lines, [.. departments.Distinct(StringComparer.Ordinal)])
        {
            Outline = TextOf(ProgrammeColumn.Outline),
            Outlook = TextOf(ProgrammeColumn.Outlook),
            Confidence = Confidence.Certain,
        };
        return new ProgrammeArea(lines, [row], _claimed);
    }

    private string? TextOf(ProgrammeColumn column, string? gap = null)
    {
        List<string> parts = _parts.GetValueOrDefault(column, []);
        string text = gap is null ? JapaneseLines.Join(parts) : string.Join(gap, parts);
        return text.Length == 0 || CellWords.IsMissing(text, out _) ? null : text;
    }
}
