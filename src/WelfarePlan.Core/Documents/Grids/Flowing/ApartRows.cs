using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Reads names that all stand before their values: as many lines of values follow as there were
/// names.</summary>
internal static class ApartRows
{
    private const int MostNames = 40;

    /// <summary>Returns the rows; none where lines and counts do not say which values belong to which name.</summary>
    public static List<FlowRow> Read(FlowStream stream, int at, FlowHead head)
    {
        int start = at;
        while (at - start < MostNames && stream[at] is { IsWords: true, IsAlone: true }) at++;
        List<List<TextPiece>> names = Counted([.. Enumerable.Range(start, at - start).Select(i => stream[i].Piece)]);
        while (stream[at].Kind == FlowKind.Prose) at++;
        if (names.Count < 2 || head.Columns[0].HasValues) return [];

        var rows = new List<FlowRow>();
        foreach (List<TextPiece> name in names)
        {
            var row = new FlowRow(head.Columns.Count);
            row.Cells[0].AddRange(name);
            int column = 0;
            for (int value = 0; value < head.Values; value++, at++)
            {
                // Each name has a line of its own, and so have its values.
                bool isOwnLine = value == 0 ? stream[at].OpensLine : !stream[at].OpensLine;
                if (stream[at].Kind != FlowKind.Value || !isOwnLine) return [];
                while (!head.Columns[column].HasValues) column++;
                row.Cells[column++].Add(stream[at].Piece);
            }

            if (!stream[at - 1].EndsLine) return [];
            row.Next = at;
            rows.Add(row);
        }

        return stream[at] is { Kind: FlowKind.Value } spare && (!spare.OpensLine || spare.EndsLine) ? [] : rows;
    }

    /// <summary>① 孤立死の発生件数 / ② 交流スペー / スの数: where the names are counted, each number begins one.</summary>
    private static List<List<TextPiece>> Counted(List<TextPiece> lines)
    {
        NumberingFamily? family = lines.Count > 0 ? NumberingReader.Read(lines[0].Text)?.Family : null;
        bool isCounted = family is not (null or NumberingFamily.None or NumberingFamily.Mark);
        var names = new List<List<TextPiece>>();
        foreach (TextPiece line in lines)
        {
            if (isCounted && names.Count > 0 && NumberingReader.Read(line.Text)?.Family != family) names[^1].Add(line);
            else names.Add([line]);
        }

        return names;
    }
}
