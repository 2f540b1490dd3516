using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Reads headers of tables of programmes: words for their names and for what is said of them, and no column of
/// values.</summary>
internal sealed class ProgrammeHeaderReader(IReadOnlyList<Line> lines, CellReader reader)
{
    private const int MostColumns = 10;
    private const int LongestOwnWord = 8;
    private const int SureRank = 4;
    private const int MostBlanks = 1;

    private static readonly string[] NameWordStarts = ["主な", "具体的な", "関連", "個別", "推進する", "実施する"];

    /// <summary>Reads the header that begins with a line, or returns null.</summary>
    public ProgrammeHeader? TryRead(int index)
    {
        IReadOnlyList<Cell> first = reader.Read(lines[index]);
        if (first.Count == 0 || (first.Count == 1 && !IsPart(first))) return null;

        List<Cell> cells = [.. first];
        int last = index;
        if (IsPart(first))
        {
            // One word a line, or the last words broken off the first line; a line that is a header by itself begins a
            // table of its own.
            while (
                cells.Count < MostColumns
                && LineBelow(last) is > 0 and var next
                && reader.Read(lines[next]) is var more
                && IsPart(more)
                && ColumnsOf(more) is null
                && !Repeats(cells, more)
            )
            {
                cells.AddRange(more);
                last = next;
            }
        }

        if (ColumnsOf(cells) is not { } columns || (first.Count == 1 && !columns.Contains(ProgrammeColumn.Department)))
            return null;
        bool isRuled = cells.TrueForAll(cell => cell.IsRuled);
        return new ProgrammeHeader(columns, new LineSpan(lines[index].Number, lines[last].Number), last + 1)
        {
            IsRuled = isRuled,
            Indent = ProgrammeLine.Of(lines[index]).Indent,
        };
    }

    private int LineBelow(int index)
    {
        int at = index + 1;
        while (at < lines.Count && lines[at].IsBlank && at - index <= MostBlanks) at++;
        return at < lines.Count && lines[at].Kind == LineKind.Text ? at : 0;
    }

    private static bool IsPart(IReadOnlyList<Cell> cells) => cells.Count > 0 && cells.All(cell =>
        cell
            is
        {
            Kind: CellKind.Role, IsLabel: false, IsRuled: false,
            Role: { IsFramed: false, HasYear: false, SaysIndicator: false } role
        }
        && role.Role
            is RoleKind.Name or RoleKind.Context or RoleKind.Number or RoleKind.Department or RoleKind.Outline
                or RoleKind.Outlook or RoleKind.Note
    );

    private static bool Repeats(List<Cell> cells, IReadOnlyList<Cell> more) =>
        more.Any(cell =>
            cells.Exists(other =>
                other.Role?.Role == cell.Role!.Role && (other.Text == cell.Text || cell.Role.Role != RoleKind.Name)
            )
        );

    /// <summary>Returns the columns, or null where the cells head no table of programmes.</summary>
    private static List<ProgrammeColumn>? ColumnsOf(IReadOnlyList<Cell> cells)
    {
        if (cells.Count is < 2 or > MostColumns || cells.Any(IsForeign) || IsRecord(cells)) return null;

        int name = -1;
        int best = 0;
        for (int i = 0; i < cells.Count; i++)
        {
            if (
                (cells[i].Role?.Role is not (RoleKind.Name or RoleKind.Context) && !IsOwnNameWord(cells[i]))
                || NameRank(cells[i].Text) <= best
            )
                continue;
            best = NameRank(cells[i].Text);
            name = i;
        }

        if (name < 0) return null;
        var columns = new List<ProgrammeColumn>(cells.Count);
        for (int i = 0; i < cells.Count; i++)
            columns.Add(i == name ? ProgrammeColumn.Name : Once(columns, ColumnOf(cells[i])));
        bool hasDepartment = columns.Contains(ProgrammeColumn.Department);
        bool hasOwnWords = cells.Any(cell => cell.Kind is not (CellKind.Role or CellKind.Empty));
        bool isSaid =
            hasDepartment || (columns.Contains(ProgrammeColumn.Outline) && columns.Contains(ProgrammeColumn.Outlook));
        if (hasOwnWords && (!isSaid || best < SureRank)) return null;
        return hasDepartment || columns.Contains(ProgrammeColumn.Outline) || columns.Contains(ProgrammeColumn.Outlook)
            ? columns
            : null;
    }

    /// <summary>Values, costs, indicators and labels head something else; so do words too long for a column.</summary>
    private static bool IsForeign(Cell cell) => cell.Kind switch
    {
        CellKind.Role => cell.IsLabel || cell.Role!.Role.IsNumeric() || cell.Role.HasYear || cell.Role.SaysIndicator,
        CellKind.Empty => !cell.IsRuled,
        CellKind.Text or CellKind.Unit => cell.IsLabel
            || cell.Text.Length > LongestOwnWord
            || cell.Text.Contains('。', StringComparison.Ordinal)
            || DepartmentSigns.Of(cell.Text) != DepartmentSign.None,
        _ => true,
    };

    /// <summary>主な取組・事業, 施策・事業名: words of the plan's own that can only head names.</summary>
    private static bool IsOwnNameWord(Cell cell) =>
        cell.Kind == CellKind.Text && NameRank(cell.Text) >= SureRank
        && (
            cell.Text[^1] == '名'
            || cell.Text.Contains('・', StringComparison.Ordinal)
            || Array.Exists(NameWordStarts, start => cell.Text.StartsWith(start, StringComparison.Ordinal))
        );

    /// <summary>事業名 配食 担当課 福祉: words and what they label, by turns.</summary>
    private static bool IsRecord(IReadOnlyList<Cell> cells)
    {
        if (cells.Count % 2 != 0) return false;
        for (int i = 0; i < cells.Count; i++)
        {
            if ((cells[i].Kind == CellKind.Role) != (i % 2 == 0)) return false;
        }

        return true;
    }

    private static ProgrammeColumn ColumnOf(Cell cell) => cell.Role?.Role switch
    {
        RoleKind.Number => ProgrammeColumn.Number,
        RoleKind.Department => ProgrammeColumn.Department,
        RoleKind.Outline => ProgrammeColumn.Outline,
        RoleKind.Outlook => ProgrammeColumn.Outlook,

        // 内容 names the rows of some tables; beside a name it says what the programme does.
        RoleKind.Name or RoleKind.Context when cell.Text.Contains("内容", StringComparison.Ordinal) =>
            ProgrammeColumn.Outline,
        _ => ProgrammeColumn.Other,
    };

    private static ProgrammeColumn Once(List<ProgrammeColumn> columns, ProgrammeColumn column) =>
        columns.Contains(column) ? ProgrammeColumn.Other : column;

    /// <summary>How plainly a word names programmes and not what holds them or what they do; 0 where it never
    /// does.</summary>
    private static int NameRank(string word)
    {
        if (word.Contains("内容", StringComparison.Ordinal)) return word[0] == '取' ? 1 : 0;
        if (word.Contains("事業", StringComparison.Ordinal)) return SureRank + 1;
        if (
            word.Contains("取組", StringComparison.Ordinal)
            || word.Contains("取り組み", StringComparison.Ordinal)
            || word.Contains("活動", StringComparison.Ordinal)
        )
            return SureRank;
        if (word is "個別施策" or "具体的施策") return SureRank;
        return
            word
                is "区分" or "分野" or "種別" or "類型" or "設問" or "基本目標" or "基本方針" or "基本施策" or "施策の方向" or "施策の方向性"
                    or "サービス種別"
            ? 0
            : 2;
    }
}
