using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Reads a programme whose parts each stand behind a label: 事業名：…, 担当課：…, 事業概要：….</summary>
internal sealed class LabelledProgrammes(ProgrammeSource source)
{
    private const int MostLines = 60;
    private const int LongestWrapped = 120;

    /// <summary>Reads the record that begins with a line, or returns null.</summary>
    public ProgrammeArea? TryRead(int start, ICollection<Diagnostic> log)
    {
        if (FieldsOf(source.Lines[start]) is not { Count: > 0 } first || !first.Exists(field => IsKey(field.Column)))
            return null;

        var parts = new Dictionary<ProgrammeColumn, List<string>>();
        var claimed = new HashSet<int>();
        ProgrammeColumn open = ProgrammeColumn.Other;
        int limit = Math.Min(source.Lines.Count, start + MostLines);
        for (int i = start; i < limit; i++)
        {
            Line line = source.Lines[i];
            if (line.Kind is LineKind.Blank or LineKind.PageNumber || line.IsRunningHead) continue;
            if (RuledRow.IsRule(line.Text))
            {
                claimed.Add(line.Number);
                continue;
            }

            if (line.Kind != LineKind.Text || source.Taken.Contains(line.Number)) break;
            List<(ProgrammeColumn Column, string Text)>? fields = i == start ? first : FieldsOf(line);
            if (fields is { Count: > 0 })
            {
                if (fields.Exists(field => parts.ContainsKey(field.Column) && field.Column != ProgrammeColumn.Other))
                    break;
                foreach ((ProgrammeColumn column, string text) in fields)
                {
                    parts[column] = [text];
                    open = column;
                }
            }
            else if (fields is null || !GoesOn(line, source.Lines[i - 1], open, parts))
            {
                break;
            }
            else
            {
                parts[open].Add(line.RawSlice(0, line.Text.Length));
            }

            claimed.Add(line.Number);
        }

        return Assemble(parts, claimed, log);
    }

    private static ProgrammeArea? Assemble(
        Dictionary<ProgrammeColumn, List<string>> parts, HashSet<int> claimed, ICollection<Diagnostic> log
    )
    {
        bool isRecord =
            parts.ContainsKey(ProgrammeColumn.Department)
            || parts.ContainsKey(ProgrammeColumn.Outline)
            || parts.ContainsKey(ProgrammeColumn.Outlook);
        if (!isRecord || !parts.TryGetValue(ProgrammeColumn.Name, out List<string>? names)) return null;

        var departments = new DepartmentCell();
        foreach (string text in parts.GetValueOrDefault(ProgrammeColumn.Department, []))
        {
            if (!CellWords.IsMissing(text, out _)) departments.Add(text);
        }

        string name = ProgrammeNames.Clean(JapaneseLines.Join(names));
        (string bare, string bracketed) = ProgrammeNames.WithoutDepartment(name);
        if (!departments.HasNames && bracketed.Length > 0)
        {
            departments.Add(bracketed);
            name = bare;
        }

        if (!ProgrammeNames.MayBe(name)) return null;
        var lines = new LineSpan(claimed.Min(), claimed.Max());
        bool isDoubtful = parts.ContainsKey(ProgrammeColumn.Department) && departments.IsCut;
        if (isDoubtful) log.Add(DiagnosticRules.ProgrammeInDoubt.At(lines, name));
        var row = new ProgrammeRow(name, lines, departments.Names)
        {
            Outline = TextOf(parts, ProgrammeColumn.Outline),
            Outlook = TextOf(parts, ProgrammeColumn.Outlook),
            Confidence = isDoubtful ? Confidence.Likely : Confidence.Certain,
        };
        return new ProgrammeArea(lines, [row], claimed);
    }

    private static string? TextOf(Dictionary<ProgrammeColumn, List<string>> parts, ProgrammeColumn column)
    {
        string text = JapaneseLines.Join(parts.GetValueOrDefault(column, []));
        return text.Length == 0 || CellWords.IsMissing(text, out _) ? null : text;
    }

    private static bool IsKey(ProgrammeColumn column) =>
        column is ProgrammeColumn.Name or ProgrammeColumn.Number or ProgrammeColumn.Department;

    /// <summary>Returns whether a line without a label is the rest of the words above it.</summary>
    private bool GoesOn(Line line, Line above, ProgrammeColumn open, Dictionary<ProgrammeColumn, List<string>> parts)
    {
        if (
            !parts.TryGetValue(open, out List<string>? texts)
            || line.Text.Length > LongestWrapped
            || above.IsBlank && !source.IsSpaced
        )
            return false;
        if (NumberingReader.Read(line.Text) is { Family: not NumberingFamily.Mark } || source.IsSectionLabel(line))
            return false;
        string last = texts[^1].Trim();
        if (last.Length == 0) return true;
        return open switch
        {
            ProgrammeColumn.Outline or ProgrammeColumn.Outlook => last[^1] != '。'
                || line.Text.AsSpan().Trim().EndsWith("。", StringComparison.Ordinal)
                || char.IsWhiteSpace(line.Text[0]),
            ProgrammeColumn.Department => DepartmentSigns.Of(line.Text) != DepartmentSign.None,
            ProgrammeColumn.Name => ProgrammeNames.IsTail(last, line.Text.Trim()),
            _ => false,
        };
    }

    /// <summary>
    /// Returns the labels of a line with what stands behind them; none where the line has no label, and null where it
    /// labels something else: an indicator or a value.
    /// </summary>
    private List<(ProgrammeColumn Column, string Text)>? FieldsOf(Line line)
    {
        if (line.Kind != LineKind.Text) return [];
        IReadOnlyList<Cell> cells = source.Cells.Read(line);
        var fields = new List<(ProgrammeColumn, string)>();
        if (cells.Count == 0 || !IsLabel(cells, 0)) return [];
        for (int i = 0; i < cells.Count; i++)
        {
            if (!IsLabel(cells, i)) continue;
            if (cells[i].Role is { } role && (role.Role.IsNumeric() || role.SaysIndicator)) return null;
            int next = i + 1;
            while (next < cells.Count && !IsLabel(cells, next)) next++;
            int end = next < cells.Count ? cells[next].Start : line.Text.Length;
            string text = line.RawSlice(cells[i].End, end).Trim().Trim(':', '：', '|', '│', '┃').Trim();
            fields.Add((ColumnOf(cells[i]), text));
        }

        return fields;
    }

    /// <summary>A word with a colon or in a frame, or one in a row of rules with its words beside it.</summary>
    private static bool IsLabel(IReadOnlyList<Cell> cells, int index)
    {
        Cell cell = cells[index];
        if (cell.Kind == CellKind.Text) return index == 0 && (cell.IsLabel || (cell.IsRuled && cells.Count == 2));
        if (cell.Kind != CellKind.Role) return false;
        bool hasWords = index + 1 < cells.Count && cells[index + 1].Kind != CellKind.Role;
        return cell.IsLabel || (hasWords && (cell.Role!.IsFramed || cell.IsRuled));
    }

    private static ProgrammeColumn ColumnOf(Cell cell) => cell.Role?.Role switch
    {
        RoleKind.Number => ProgrammeColumn.Number,
        RoleKind.Department => ProgrammeColumn.Department,
        RoleKind.Outline => ProgrammeColumn.Outline,
        RoleKind.Outlook => ProgrammeColumn.Outlook,
        RoleKind.Name or RoleKind.Context when cell.Text.Contains("内容", StringComparison.Ordinal) =>
            ProgrammeColumn.Outline,
        RoleKind.Context when IsNameWord(cell.Text) => ProgrammeColumn.Name,
        _ => ProgrammeColumn.Other,
    };

    private static bool IsNameWord(string text) =>
        text.Contains("事業", StringComparison.Ordinal)
        || text.Contains("取組", StringComparison.Ordinal)
        || text.Contains("取り組み", StringComparison.Ordinal)
        || text.Contains("活動", StringComparison.Ordinal);
}
