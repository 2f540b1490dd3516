using System.Buffers;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids;

/// <summary>Cuts a line that is laid out in columns at its wide gaps.</summary>
internal static class TextPieces
{
    private const int WideGap = 2;
    private const int LongestRead = 60;
    private const int MostAtoms = 6;
    private const int ShortWord = 8;
    private const int LongWord = 4;

    // Every word for a group of people holds one of these.
    private static readonly SearchValues<char> Groups = SearchValues.Create("男女生児者人体数前");

    public static List<TextPiece> Of(string raw, int line, YearContext years)
    {
        var pieces = new List<TextPiece>();
        int column = 0;
        int first = -1;
        int firstColumn = 0;
        int last = 0;
        int lastColumn = 0;
        for (int i = 0; i < raw.Length; i++)
        {
            int width = DisplayWidth.Of(raw[i]);
            if (!char.IsWhiteSpace(raw[i]))
            {
                if (first >= 0 && column - lastColumn >= WideGap)
                {
                    Add(pieces, raw, line, first, last, firstColumn, lastColumn, years);
                    first = -1;
                }

                if (first < 0) (first, firstColumn) = (i, column);
                last = i + 1;
                lastColumn = column + width;
            }

            column += width;
        }

        if (first >= 0) Add(pieces, raw, line, first, last, firstColumn, lastColumn, years);
        return MayRepeatGroup(pieces) ? GroupedValues.Unite([.. pieces.SelectMany(piece => piece.IsCell ? [piece] : Atoms(piece).Select(atom => Read(atom, years)))]) ?? pieces : pieces;
    }

    private static bool MayRepeatGroup(List<TextPiece> pieces) =>
        pieces.Count is > 0 and <= MostAtoms && pieces[^1].IsCell && pieces.Exists(piece => !piece.IsCell && piece.Text.Length <= LongestRead && piece.Text.AsSpan().ContainsAny(Groups));

    private static void Add(
        List<TextPiece> pieces, string raw, int line, int first, int last, int firstColumn, int lastColumn, YearContext years)
    {
        string text = raw[first..last];
        TextPiece piece = Read(new TextPiece(line, firstColumn, lastColumn, text) { First = first }, years);
        bool isOne = IsPiece(piece) && !IsTwo(piece, Atoms(piece), Atoms(piece).Count, Atoms(piece).Count, years);
        if (isOne || text.Length > LongestRead)
        {
            pieces.Add(piece);
            return;
        }

        if (GluedHeads.Split(piece, years) is { } heads) pieces.AddRange(heads);
        else SplitAtBlanks(pieces, piece, years);
    }

    /// <summary>件数 件 12 令和 4 年度: heads and values that end a stretch one blank apart are pieces of their own.</summary>
    private static void SplitAtBlanks(List<TextPiece> pieces, TextPiece whole, YearContext years)
    {
        List<TextPiece> atoms = Atoms(whole);
        int end = atoms.Count - TrailingWords(whole, atoms, years);
        var behind = new Stack<TextPiece>();
        if (end < atoms.Count) behind.Push(Read(Join(whole, atoms[end], atoms[^1]), years));
        while (end > 0)
        {
            int used = 0;
            for (int count = Math.Min(MostAtoms, end); count > 0 && used == 0; count--)
            {
                TextPiece joined = Read(Join(whole, atoms[end - count], atoms[end - 1]), years);
                bool isUnit = count == 1 && behind.Count > 0 && UnitWords.IsKnown(joined.Text);
                if (!isUnit && (!IsPiece(joined) || IsTwo(whole, atoms, end, count, years))) continue;
                behind.Push(joined);
                used = count;
            }

            if (used == 0) break;
            end -= used;
        }

        if (end > 0) pieces.Add(end == atoms.Count ? whole : Read(Join(whole, atoms[0], atoms[end - 1]), years));
        pieces.AddRange(behind);
    }

    /// <summary>3機関 5機関 12機関 Ｃ: a short word behind at least two values is a cell too.</summary>
    private static int TrailingWords(TextPiece whole, List<TextPiece> atoms, YearContext years)
    {
        if (atoms.Count < 4 || atoms[^1].Text.Length > ShortWord) return 0;
        bool isWord = !IsPiece(Read(Join(whole, atoms[^1], atoms[^1]), years)) && !UnitWords.IsKnown(atoms[^1].Text);
        return isWord && IsPiece(Read(Join(whole, atoms[^2], atoms[^2]), years)) && IsPiece(Read(Join(whole, atoms[^3], atoms[^3]), years)) ? 1 : 0;
    }

    private static List<TextPiece> Atoms(TextPiece whole)
    {
        var atoms = new List<TextPiece>();
        int column = whole.Start;
        int start = -1;
        int startColumn = 0;
        for (int i = 0; i <= whole.Raw.Length; i++)
        {
            bool isBlank = i == whole.Raw.Length || char.IsWhiteSpace(whole.Raw[i]);
            if (isBlank && start >= 0)
            {
                atoms.Add(new TextPiece(whole.Line, startColumn, column, whole.Raw[start..i]) { First = whole.First + start });
                start = -1;
            }
            else if (!isBlank && start < 0)
            {
                (start, startColumn) = (i, column);
            }

            if (i < whole.Raw.Length) column += DisplayWidth.Of(whole.Raw[i]);
        }

        return atoms;
    }

    private static TextPiece Join(TextPiece whole, TextPiece first, TextPiece last)
    {
        int from = first.First - whole.First;
        int to = last.First - whole.First + last.Raw.Length;
        return new TextPiece(whole.Line, first.Start, last.End, whole.Raw[from..to]) { First = first.First };
    }

    /// <summary>令和4年度(実績) 目標値(令和8年度) would read as one head; where both parts are heads, they are two.</summary>
    private static bool IsTwo(TextPiece whole, List<TextPiece> atoms, int end, int count, YearContext years)
    {
        for (int right = 1; right < count; right++)
        {
            TextPiece second = Read(Join(whole, atoms[end - right], atoms[end - 1]), years);
            if (!IsPiece(second) || second.Text[0] is '(' or '[') continue;
            TextPiece first = Read(Join(whole, atoms[end - count], atoms[end - right - 1]), years);

            // 強化目標 指標: a long word before 指標 heads a column of its own.
            bool isOwn = second.Label is { Role.Role: RoleKind.Name } && first.Text.Length >= LongWord;
            if (isOwn || IsPiece(first)) return true;
        }

        return false;
    }

    private static bool IsPiece(TextPiece piece) => piece.IsCell || piece.Value is { IsUnreadable: true } || piece.Label is { Coverage: HeadCoverage.Whole };

    private static TextPiece Read(TextPiece piece, YearContext years) => piece.Text.Length is 0 or > LongestRead
        ? piece
        : piece with { Value = ValueReader.Read(piece.Text, years), Label = HeadReader.Read(piece.Text, years) };
}
