using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>The heads of a table of programmes, in printed order, without that of the numbers in front.</summary>
/// <param name="Columns">What the columns hold.</param>
/// <param name="Places">Where the heads begin, in columns of print.</param>
/// <param name="Lines">The lines of the heads.</param>
/// <param name="Next">The index of the line behind them.</param>
internal sealed record ProgrammeHeads(
    List<ProgrammeColumn> Columns, List<int> Places, LineSpan Lines, int Next
)
{
    private static readonly System.Buffers.SearchValues<char> Blanks = System.Buffers.SearchValues.Create(" 　\t");

    private const int MostColumns = 10;
    private const int LeastBesideOthers = 3;
    private static readonly string[] InCharge = ["担当", "所管", "主管", "主体"];
    private const int LongestHead = 14;
    private const int WideGap = 4;
    private const int LongestOwnHead = 8;

    // 年度末の
    private const int LongestTime = 3;

    /// <summary>Gets the heads as they are printed.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Gets all heads with their places, that of the numbers in front too.</summary>
    public IReadOnlyList<LaidHead> Laid { get; private init; } = [];

    /// <summary>Gets whether the heads are set apart so far that their places mean something.</summary>
    public bool IsLaidOut { get; private init; }

    public bool HasDepartment => Has(ProgrammeColumn.Department);

    /// <summary>Gets whether the table says something about its programmes.</summary>
    public bool HasText => Has(ProgrammeColumn.Outline) || Has(ProgrammeColumn.Outlook);

    public bool HasOutlook => Has(ProgrammeColumn.Outlook);

    /// <summary>Gets the columns that hold no departments.</summary>
    public List<ProgrammeColumn> Words { get; } =
        [.. Columns.Where(column => column != ProgrammeColumn.Department)];

    private bool Has(ProgrammeColumn column) => Columns.Contains(column);

    /// <summary>Reads the heads on a line, or returns null.</summary>
    public static ProgrammeHeads? TryRead(ProgrammeSource source, int index)
    {
        Line line = source.Lines[index];
        return MayBeHeads(line.Text) && !ProgrammeCell.HasNumberOrLonger(line.Text, LongestHead)
            ? ReadHeads(source, line, index)
            : null;
    }

    private static ProgrammeHeads? ReadHeads(ProgrammeSource source, Line line, int index)
    {
        List<ProgrammeCell> cells = Joined(ProgrammeCell.Of(line, out int number));
        if (number != 0 || cells.Count is < 2 or > MostColumns) return null;
        var read = new List<ProgrammeColumn?>(cells.Count);
        foreach (ProgrammeCell cell in cells)
        {
            ProgrammeColumn? column = ColumnOf(cell, source);
            if (column == ProgrammeColumn.Foreign) return null;
            read.Add(column);
        }

        int name = NameAmong(cells, read, out int rank);
        if (name < 0) return null;
        return HeadsOf(cells, read, name, rank, line, index);
    }

    private static ProgrammeHeads? HeadsOf(
        List<ProgrammeCell> cells, List<ProgrammeColumn?> read, int name, int rank, Line line, int index)
    {
        int numbers = read[0] == ProgrammeColumn.Number ? 1 : 0;
        List<ProgrammeColumn> columns =
        [
            .. read.Select((column, i) =>
                i == name ? ProgrammeColumn.Name
                : column is null or ProgrammeColumn.Name || read.IndexOf(column) < i ? ProgrammeColumn.Other
                : column.Value
            ),
        ];
        var heads = new ProgrammeHeads(
            columns[numbers..], [.. cells.Skip(numbers).Select(cell => cell.Place)], line.Span, index + 1
        )
        {
            IsLaidOut = cells.Zip(cells.Skip(1)).Any(pair =>
                pair.Second.Place - pair.First.Place >= pair.First.Text.Length * 2 + WideGap
            ),
            Text = string.Join(' ', cells.Select(cell => cell.Raw)),
            Laid = [.. cells.Select((cell, i) => new LaidHead(
                i < numbers ? ProgrammeColumn.Number : columns[i], cell.Start, cell.Start + cell.Raw.Length))],
        };
        int own = read.Count(column => column is null);
        bool isSure = own == 0 || own * 2 < cells.Count && heads.HasDepartment && rank >= ProgrammeWords.Sure;
        return isSure && (heads.HasDepartment || heads.HasText) ? heads : null;
    }

    /// <summary>Reads heads of names of works and who is in charge beside columns that only a grid can hold: 取組・事業 担当
    /// 予算 決算.</summary>
    public static ProgrammeHeads? ReadBesideOthers(ProgrammeSource source, int index)
    {
        Line line = source.Lines[index];
        if (!MayBeHeads(line.Text) || !AnyWord.IsIn(line.Text, InCharge)) return null;
        List<ProgrammeCell> cells = Joined(ProgrammeCell.Of(line, out int number));
        if (number != 0 || cells.Count is < LeastBesideOthers or > MostColumns) return null;
        List<ProgrammeColumn?> columns = [.. cells.Select(cell => ProgrammeColumns.Of(cell.Text, source.Years))];
        bool areHeads = columns.Contains(ProgrammeColumn.Department) && columns.Contains(ProgrammeColumn.Foreign);
        int rank = 0;
        int name = areHeads ? NameAmong(cells, columns, out rank) : -1;
        return name >= 0 && rank >= ProgrammeWords.Sure
            ? HeadsOf(cells, columns, name, rank, line, index)
            : null;
    }

    /// <summary>Of several words that may head names the plainest does: 施策 事業名 担当課.</summary>
    private static int NameAmong(List<ProgrammeCell> cells, List<ProgrammeColumn?> columns, out int rank)
    {
        int name = -1;
        rank = 0;
        for (int i = 0; i < cells.Count; i++)
        {
            int own = columns[i] == ProgrammeColumn.Name ? ProgrammeWords.NameRank(cells[i].Text) : 0;
            if (own > rank) (name, rank) = (i, own);
        }

        return name;
    }

    /// <summary>Returns null for a column of the plan's own between the others: 対象者.</summary>
    private static ProgrammeColumn? ColumnOf(ProgrammeCell cell, ProgrammeSource source)
    {
        if (cell.Text.Length > LongestHead) return ProgrammeColumn.Foreign;
        if (ProgrammeColumns.Of(cell.Text, source.Years) is { } column) return column;
        ReadOnlySpan<char> word = WithoutTime(cell.Text);
        bool mayBeOwn = word.Length is > 0 and <= LongestOwnHead
            && cell.Sign == DepartmentSign.None
            && !cell.IsBlank
            && !word.ContainsAnyInRange('0', '9')
            && !word.ContainsAny('。', ':');
        return mayBeOwn ? null : ProgrammeColumn.Foreign;
    }

    /// <summary>５年間の総括, 令和６年度の取組状況: what was done in that time, in words.</summary>
    private static ReadOnlySpan<char> WithoutTime(string head)
    {
        int year = head.IndexOf('年', StringComparison.Ordinal);
        int behind = year > 0 && char.IsAsciiDigit(head[year - 1]) ? head.AsSpan(year).IndexOf('の') : -1;
        return behind is > 0 and <= LongestTime ? head.AsSpan(year + behind + 1) : head;
    }

    /// <summary>Prose has no blanks, or long words between them.</summary>
    private static bool MayBeHeads(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        int first = line.IndexOfAny(Blanks);
        return first is > 0 and <= LongestHead && line.Length <= MostColumns * LongestHead;
    }

    /// <summary>内 容: the letters of a short word were set apart.</summary>
    private static List<ProgrammeCell> Joined(List<ProgrammeCell> cells)
    {
        for (int i = 0; i + 1 < cells.Count; i++)
        {
            if (cells[i].Text.Length != 1 || cells[i + 1].Text.Length != 1) continue;
            (ProgrammeCell one, ProgrammeCell two) = (cells[i], cells[i + 1]);
            cells[i] = new ProgrammeCell(one.Text + two.Text, one.Raw + two.Raw, one.Place)
            {
                Start = one.Start,
            };
            cells.RemoveAt(i + 1);
        }

        return cells;
    }
}
