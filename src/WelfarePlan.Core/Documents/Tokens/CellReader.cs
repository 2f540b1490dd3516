using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tokens;

/// <summary>
/// Parts a line into cells: at rules where it has them, else at blanks, and puts broken cells together again.
/// </summary>
internal sealed class CellReader(YearContext years)
{
    private const int MostAtomsInOneCell = 6;
    private const int LongestNumberedLabel = 6;
    private const int LongestGluedLabel = 16;

    private static readonly string[] Groups = ["男性", "女性", "男子", "女子", "小学生", "中学生", "高校生", "未就学児", "児童", "生徒", "成人"];
    private static readonly List<Cell> NoCells = [];
    private static readonly string[] UnitEndings = ["以上", "以下", "未満", "程度", "以内"];

    private readonly List<(int Start, int End)> _atoms = [];

    public IReadOnlyList<Cell> Read(Line line)
    {
        if (line.Kind != LineKind.Text) return [];
        return RuledRow.IsRuled(line.Text) ? ReadRuled(line) : ReadFlowing(line);
    }

    /// <summary>Returns whether the first cell of a line is the head of a column or row.</summary>
    public bool BeginsWithRole(Line line)
    {
        if (line.Kind != LineKind.Text) return false;
        if (RuledRow.IsRuled(line.Text)) return ReadRuled(line) is [{ Kind: CellKind.Role }, ..];
        List<(int Start, int End)> atoms = _atoms;
        AtomSplitter.Split(line.Text, atoms);
        if (atoms.Count == 0) return false;
        Cell cell = Join(line, atoms, 0, out _);
        return cell.Kind == CellKind.Role
            || (
                cell.Kind == CellKind.Text
                && (LabelInFront(cell) is not null || (atoms.Count == 1 && RolesInOne(cell).Count > 1))
            );
    }

    private List<Cell> ReadRuled(Line line)
    {
        var cells = new List<Cell>();
        foreach ((int start, int end) in RuledRow.Split(line.Text))
        {
            Cell cell = start == end ? new Cell(CellKind.Empty, line, start, end) : Classify(line, start, end);
            cells.Add(cell with { IsRuled = true });
        }

        return cells;
    }

    private List<Cell> ReadFlowing(Line line)
    {
        List<(int Start, int End)> atoms = [];
        AtomSplitter.Split(line.Text, atoms);
        var cells = new List<Cell>(atoms.Count);
        int at = 0;
        while (at < atoms.Count)
        {
            Cell cell = Join(line, atoms, at, out int used);
            if (cell.Kind == CellKind.Text && LabelInFront(cell) is { } pair)
            {
                cells.Add(pair.Label);
                cells.Add(pair.Value);
                at += used;
                continue;
            }

            if (cell.Kind == CellKind.Text && atoms.Count == 1 && RolesInOne(cell) is { Count: > 1 } roles)
            {
                cells.AddRange(roles);
                at += used;
                continue;
            }

            cells.Add(cells is [.., { IsLabel: true, Role: { } label }] && label.Role.IsValue()
                && cell.Kind == CellKind.Text ? AtEndOfWords(cell) : cell);
            at += used;
        }

        return cells;
    }

    /// <summary>現状（R4）120件, 目標値150件: a role word and its value without a gap.</summary>
    private (Cell Label, Cell Value)? LabelInFront(Cell cell)
    {
        ReadOnlySpan<char> text = cell.Line.Text.AsSpan(cell.Start, cell.End - cell.Start);
        int split = text.IndexOf(')') + 1;
        if (split == 0) split = text.IndexOfAnyInRange('0', '9');
        if (split is <= 0 or > LongestGluedLabel || split >= text.Length || !char.IsAsciiDigit(text[split]))
            return null;
        if (RoleLabelReader.Read(text[..split], years) is not { } role
            || role.Role is not (RoleKind.Baseline or RoleKind.Actual or RoleKind.Target))
        {
            return null;
        }
        if (ValueReader.Read(text[split..], years) is not { Amount: not null } value) return null;
        return (
            cell with { Kind = CellKind.Role, Role = role, End = cell.Start + split },
            cell with { Kind = CellKind.Value, Value = value, Start = cell.Start + split });
    }

    /// <summary>指標現状目標: the heads of a table whose gaps a repair closed.</summary>
    private List<Cell> RolesInOne(Cell cell)
    {
        ReadOnlySpan<char> text = cell.Line.Text.AsSpan(cell.Start, cell.End - cell.Start);
        if (text.Length > LongestGluedLabel) return NoCells;
        List<Cell> roles = NoCells;
        int at = 0;
        while (at < text.Length)
        {
            int end = text.Length;
            while (end > at + 1 && !(end - at < text.Length && RoleWords.TryFind(text[at..end], out _))) end--;
            if (end <= at + 1 || RoleLabelReader.Read(text[at..end], years) is not { } role) return NoCells;
            if (at == 0) roles = [];
            roles.Add(cell with { Kind = CellKind.Role, Role = role, Start = cell.Start + at, End = cell.Start + end });
            at = end;
        }

        return roles.Exists(role => role.Role!.Role == RoleKind.Name)
            && roles.Exists(role => role.Role!.Role.IsNumeric()) ? roles : NoCells;
    }

    /// <summary>現状値：1月当たりの利用人数1136人: behind a label, the number that ends the words is the value.</summary>
    private Cell AtEndOfWords(Cell cell)
    {
        ReadOnlySpan<char> text = cell.Line.Text.AsSpan(cell.Start, cell.End - cell.Start);
        int end = text.Length;
        while (end > 0 && !char.IsAsciiDigit(text[end - 1])) end--;
        int start = end;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || (start < end && text[start - 1] is ',' or '.')))
            start--;
        if (start == end || start == 0 || ValueReader.Read(text[start..], years) is not { Amount: not null } value)
            return cell;
        return cell with
        {
            Kind = CellKind.Value,
            Value = value with { IsBehindWords = true },
            Start = cell.Start + start,
        };
    }

    /// <summary>Returns whether the next atom can belong to the cell: (H20 年度), 120 件, 令和 6 年度, 目標値 （R6）.</summary>
    /// <summary>Puts the parts of a cell together again that blanks part: 95 校区, 令和 6年度, 30 団体以上.</summary>
    private Cell Join(Line line, List<(int Start, int End)> atoms, int at, out int used)
    {
        used = 1;
        Cell cell = Classify(line, atoms[at].Start, atoms[at].End);
        int most = Math.Min(MostAtomsInOneCell, atoms.Count - at);
        int start = atoms[at].Start;
        for (int count = 2; count <= most; count++)
        {
            if (!MayJoin(line.Text, atoms, at, count, cell)) break;
            int end = atoms[at + count - 1].End;
            Cell joined = Classify(line, start, end);
            bool isPhrase = cell.Kind == CellKind.Value && at == 0
                && NamePhrases.StartsWithin(line.Text.AsSpan(atoms[at + 1].Start));
            if (isPhrase && joined.Kind == CellKind.Value) joined = new Cell(CellKind.Text, line, start, end);
            if (Brackets.AreOpen(line.Text.AsSpan(start, end - start))) continue;
            if (joined.Kind is CellKind.Text or CellKind.Unit && !isPhrase
                && !Brackets.AreOpen(line.Text.AsSpan(start, atoms[at + count - 2].End - start)))
            {
                continue;
            }

            cell = joined;
            used = count;
            if (isPhrase) break;
        }

        return cell;
    }

    private static bool MayJoin(string text, List<(int Start, int End)> atoms, int at, int count, Cell sofar)
    {
        (int start, int end) = atoms[at + count - 1];
        ReadOnlySpan<char> next = text.AsSpan(start, end - start);
        ReadOnlySpan<char> before = text.AsSpan(atoms[at].Start, atoms[at + count - 2].End - atoms[at].Start);
        if (start - atoms[at + count - 2].End > 2 && !Brackets.AreOpen(before)) return false;
        if (Brackets.AreOpen(before)) return true;

        // 92世帯 906世帯 （H30）（R10）: the years follow in a row of their own.
        bool isYearRow = sofar.Kind == CellKind.Value && next[0] == '(' && at + count < atoms.Count
            && text[atoms[at + count].Start] == '(';
        if (isYearRow) return false;

        return sofar.Kind switch
        {
            CellKind.Value => JoinsValue(before, next, at, count),
            CellKind.Role when next[0] == '年' => char.IsAsciiDigit(before[^1]),
            CellKind.Role => next[0] is '(' && sofar.Role!.Role != RoleKind.Year,
            CellKind.Text => JoinsText(before, next, count),
            _ => false,
        };
    }

    private static bool JoinsValue(ReadOnlySpan<char> before, ReadOnlySpan<char> next, int at, int count)
    {
        bool isBare = CellWords.IsBareNumber(before);
        if (count == 2 && next is "年" or "年度" or "年度末") return before.Length == 4 && isBare;
        if (next[0] is '(' && next.Length > 2) return true;
        bool isUnit = UnitWords.IsUnit(UnitPart(next));
        if (!isBare) return char.IsAsciiDigit(before[^1]) && count <= 3 && isUnit;
        return count == 2 && (isUnit || (at == 0 && NamePhrases.StartsWithin(next)));
    }

    private static bool JoinsText(ReadOnlySpan<char> before, ReadOnlySpan<char> next, int count)
    {
        if (count == 2 && before is "約" or "およそ" or "概ね" or "年" or "月" or "週" or "延べ" or "年間")
            return char.IsAsciiDigit(next[0]);
        return count <= 4 && next.Length <= 6
            && (IsEraStart(before)
                || before.EndsWith("年", StringComparison.Ordinal) && char.IsAsciiDigit(before[0]));
    }

    /// <summary>人(平成26年), 人以上: the unit alone.</summary>
    private static ReadOnlySpan<char> UnitPart(ReadOnlySpan<char> text)
    {
        int open = text.IndexOf('(');
        if (open > 0) text = text[..open];
        foreach (string ending in UnitEndings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal)) return text[..^ending.Length];
        }

        return text;
    }

    private static bool IsEraStart(ReadOnlySpan<char> text) =>
        text is "令和" or "平成" or "昭和" or "R" or "H" or "S"
        || text.Length <= 6
            && (text.StartsWith("令和", StringComparison.Ordinal) || text.StartsWith("平成", StringComparison.Ordinal)
            || text[0] is 'R' or 'H' && char.IsAsciiDigit(text[^1]) || CellWords.IsBareNumber(text));

    private Cell Classify(Line line, int start, int end)
    {
        ReadOnlySpan<char> text = line.Text.AsSpan(start, end - start);
        bool isLabel = text.Length > 1 && text[^1] == ':';
        ReadOnlySpan<char> body = isLabel ? text[..^1] : text;

        // A bare year is a number too (2024); its column decides, and a header of years is the commoner thing.
        if (RoleLabelReader.Read(body, years) is { } role)
            return new Cell(CellKind.Role, line, start, end) { Role = role, IsLabel = isLabel };
        ReadOnlySpan<char> unnumbered = body.TrimEnd("0123456789①②③④⑤⑥⑦⑧⑨⑩");
        if (unnumbered.Length < body.Length
            && RoleLabelReader.Read(unnumbered, years) is { Role: RoleKind.Name, HasYear: false } numbered
            && (isLabel || body.Length <= LongestNumberedLabel))
        {
            // 指標1: labels the first of several indicators.
            return new Cell(CellKind.Role, line, start, end) { Role = numbered, IsLabel = isLabel };
        }

        if (text is "→" or "⇒" or "➡" or "⇨" or "▶" or "►") return new Cell(CellKind.Arrow, line, start, end);
        if (UnitWords.IsKnown(text)) return new Cell(CellKind.Unit, line, start, end);
        if (!isLabel && ValueReader.Read(text, years) is { } value)
            return new Cell(CellKind.Value, line, start, end) { Value = value };
        if (!isLabel && (EndsAsDatedValue(text) || IsGroupValue(text)))
            return new Cell(CellKind.Value, line, start, end) { Value = new CellValue { IsUnreadable = true } };
        return new Cell(CellKind.Text, line, start, end) { IsLabel = isLabel };
    }

    /// <summary>女性74.2%: the value of a group, for which no column is made.</summary>
    private bool IsGroupValue(ReadOnlySpan<char> text)
    {
        foreach (string group in Groups)
        {
            if (text.StartsWith(group, StringComparison.Ordinal)
                && ValueReader.Read(text[group.Length..], years) is { Amount: not null, Unit.Length: > 0 })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// 男性79.01歳、女性83.15歳(H22): a number, its unit and the year of both, with more than one value before.
    /// </summary>
    private bool EndsAsDatedValue(ReadOnlySpan<char> text)
    {
        int open = text.LastIndexOf('(');
        if (open < 2 || text[^1] != ')' || !text[..open].Contains('、')
            || !YearReader.IsYear(text[(open + 1)..^1], years, out _))
        {
            return false;
        }
        int digits = open;
        while (digits > 0 && !char.IsAsciiDigit(text[digits - 1])) digits--;
        return digits > 0 && digits < open && UnitWords.IsUnit(text[digits..open]);
    }
}
