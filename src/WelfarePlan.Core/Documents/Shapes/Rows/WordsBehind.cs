using WelfarePlan.Documents.Shapes.Cells;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Rows;

/// <summary>The words behind the last value of a row: departments, notes, and what has run into the line.</summary>
internal static class WordsBehind
{
    /// <summary>Takes the words behind the last value (担当課, 備考) from the front of the next chunk.</summary>
    public static List<Cell> Take(TableHeader header, RowChunk chunk, RowChunk? next)
    {
        if (next is null || chunk.Values.Count == 0 || header.WordsBehind.Count == 0) return [];

        int line = chunk.Values[^1].LineNumber;
        int sameLine = next.Words.TakeWhile(word => word.LineNumber == line).Count();
        bool namesNext = next.Values.Count > 0 && sameLine == next.Words.Count;
        int take =
            namesNext ? Math.Min(header.WordsBehind.Count, Math.Max(0, sameLine - 1))
            : sameLine > 0 ? WordsOfColumns(header, chunk, next, sameLine)
            : next.Words.Count > header.WordsBehind.Count || next.Values.Count == 0
                ? Math.Min(header.WordsBehind.Count, next.Words.Count)
            : 0;
        List<Cell> taken = next.Words.GetRange(0, take);
        next.Words.RemoveRange(0, take);
        return taken;
    }

    /// <summary>As many words as there are columns, and further departments; what ends the name of the row or begins
    /// the next is neither.</summary>
    private static int WordsOfColumns(TableHeader header, RowChunk chunk, RowChunk next, int sameLine)
    {
        int take = 0;
        string name = JapaneseLines.Join(chunk.Words.Select(word => word.Raw));
        while (take < sameLine)
        {
            string word = next.Words[take].Raw;
            bool isDepartment = DepartmentNames.IsDepartment(word);
            bool isNote =
                header.WordsBehind.Any(column => column.Role is RoleKind.Note or RoleKind.Outline or RoleKind.Outlook)
                && NameEndings.IsComplete(name);
            if (
                take >= header.WordsBehind.Count
                    ? !isDepartment && !isNote
                    : !isDepartment && !NameEndings.IsComplete(name) && NameEndings.MayEnd(name, word)
            )
                break;
            take++;
        }

        return take;
    }
}
