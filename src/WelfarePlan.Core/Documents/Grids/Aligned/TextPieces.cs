using System.Buffers;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Cuts a line that is laid out in columns at its wide gaps.</summary>
internal static class TextPieces
{
    private const int WideGap = 2;
    private const int LongestRead = 60;
    private const int MostAtoms = 6;
    private const int ShortWord = 8;
    private const int LongWord = 4;
    private const int LongestSpaced = 4;
    private const int WidestSpace = 8;

    private static readonly SearchValues<char> YearSigns = SearchValues.Create("0123456789年度");

    // Every word for a group of people holds one of these.
    private static readonly SearchValues<char> Groups = SearchValues.Create("男女生児者人体数前");

    /// <summary>Returns the pieces of a line.</summary>
    /// <param name="raw">The line as it is laid out.</param>
    /// <param name="line">Its number.</param>
    /// <param name="years">The years by which a bare one can be completed.</param>
    /// <param name="folded">What it mostly is with widths folded, which is kept once where it is; or null.</param>
    public static List<TextPiece> Of(string raw, int line, YearContext years, string? folded = null)
    {
        var pieces = new List<TextPiece>(WordsIn(raw));
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
                    Add(pieces, raw, line, first, last, firstColumn, lastColumn, years, null);
                    first = -1;
                }

                if (first < 0) (first, firstColumn) = (i, column);
                last = i + 1;
                lastColumn = column + width;
            }

            column += width;
        }

        if (pieces.Count > 0) folded = null;
        if (first >= 0) Add(pieces, raw, line, first, last, firstColumn, lastColumn, years, folded);

        // Marks that nobody sees (U+FEFF) may stand alone between blanks.
        pieces.RemoveAll(static piece => piece.Text.Length == 0);
        JoinLetters(pieces, years);
        if (pieces.Exists(static piece => piece.IsCell)) PartRoles(pieces, years);
        return MayRepeatGroup(pieces) ? GroupedValues.Unite(Words(pieces, years)) ?? pieces : pieces;
    }

    // Mostly a piece each.
    private static int WordsIn(string raw)
    {
        int words = 0;
        bool isBlank = true;
        foreach (char sign in raw)
        {
            bool wasBlank = isBlank;
            isBlank = char.IsWhiteSpace(sign);
            if (wasBlank && !isBlank) words++;
        }

        return words;
    }

    /// <summary>実     績 and 指標 名: letters that blanks part and that are a head together are one piece.</summary>
    private static void JoinLetters(List<TextPiece> pieces, YearContext years)
    {
        for (int at = 0; at + 1 < pieces.Count; at++)
        {
            int length = pieces[at].Text.Length;
            int letters = IsLetter(pieces[at]) ? 1 : 0;
            for (int last = at + 1; last < pieces.Count; last++)
            {
                length += pieces[last].Text.Length;
                if (IsLetter(pieces[last])) letters++;
                if (length > LongestSpaced || pieces[last].Start - pieces[last - 1].End > WidestSpace) break;
                if (letters == 0) continue;
                string raw = string.Concat(pieces.GetRange(at, last - at + 1).Select(static piece => piece.Raw));
                if (HeadReader.Read(raw, years) is not { Coverage: HeadCoverage.Whole } label) continue;
                pieces[at] = new TextPiece(pieces[at].Line, pieces[at].Start, pieces[last].End, raw)
                {
                    First = pieces[at].First, Label = label,
                };
                pieces.RemoveRange(at + 1, last - at);
                break;
            }
        }
    }

    /// <summary>会議の参加者数 目標値 before values: a name, and the role of its row; over them it would be one
    /// head.</summary>
    private static void PartRoles(List<TextPiece> pieces, YearContext years)
    {
        for (int at = 0; at < pieces.Count; at++)
        {
            bool isRole = pieces[at].Label is { Coverage: HeadCoverage.Whole, Role: { HasYear: false } role }
                && role.Role.IsValue();
            if (!isRole || WordSplits.AtLastBlank(pieces[at]) is not var (name, own)) continue;
            var reading = PieceReading.Of(own.Text, years);
            bool isNamed = reading.Label is { Coverage: HeadCoverage.Whole, Role: { HasYear: false } second }
                && second.Role.IsValue() && !RoleWords.EndsWithTerm(name.Text)
                && !PieceReading.Of(name.Text, years).IsWhole;
            if (!isNamed) continue;
            pieces[at] = name;
            pieces.Insert(++at, own with { Label = reading.Label });
        }
    }

    private static bool IsLetter(TextPiece piece) =>
        piece.Text.Length == 1 && char.IsLetter(piece.Text[0]) && piece.Label is null;

    private static bool MayRepeatGroup(List<TextPiece> pieces) =>
        pieces.Count is > 0 and <= MostAtoms && pieces[^1].IsCell
        && pieces.Exists(static piece =>
            !piece.IsCell && piece.Text.Length <= LongestRead && piece.Text.AsSpan().ContainsAny(Groups)
        )
        && pieces.Exists(static piece => PeopleGroups.AreIn(piece.Text));

    private static List<TextPiece> Words(List<TextPiece> pieces, YearContext years)
    {
        var words = new List<TextPiece>();
        foreach (TextPiece piece in pieces)
        {
            if (piece.IsCell) words.Add(piece);
            else AddWords(words, piece, years);
        }

        return words;
    }

    private static void AddWords(List<TextPiece> words, TextPiece piece, YearContext years)
    {
        var runs = new WordRuns(piece, new WordRuns.Word[WordRuns.MostIn(piece.Raw)], years);
        for (int i = 0; i < runs.Count; i++) words.Add(runs.ToPiece(i, i, runs.Read(i, i)));
    }

    private static void Add(
        List<TextPiece> pieces, string raw, int line, int first, int last, int firstColumn, int lastColumn,
        YearContext years, string? folded
    )
    {
        string own = raw[first..last];
        string text = folded is not null && FoldedText.IsOf(own, folded) ? folded : FoldedText.TextOf(own).Trim();
        var reading = PieceReading.Of(text, years);
        var piece = new TextPiece(line, firstColumn, lastColumn, own, text)
        {
            First = first,
            Value = reading.Value,
            Label = reading.Label,
        };
        if (own.Length > LongestRead)
        {
            pieces.Add(piece);
            return;
        }

        var runs = new WordRuns(piece, stackalloc WordRuns.Word[WordRuns.MostIn(own)], years);
        if (reading.IsWhole && !IsTwo(runs, runs.Count, runs.Count)) pieces.Add(piece);
        else if (GluedHeads.Split(piece, years) is { } heads) pieces.AddRange(heads);
        else SplitAtBlanks(pieces, piece, runs);
    }

    /// <summary>件数 件 12 令和 4 年度: heads and values that end a stretch one blank apart are pieces of their own.</summary>
    private static void SplitAtBlanks(List<TextPiece> pieces, TextPiece whole, in WordRuns runs)
    {
        int end = runs.Count - TrailingWords(runs);
        int start = pieces.Count;
        if (end < runs.Count) pieces.Add(runs.ToPiece(end, runs.Count - 1, runs.Read(end, runs.Count - 1)));
        while (end > 0)
        {
            int used = 0;
            for (int count = Math.Min(MostAtoms, end); count > 0 && used == 0; count--)
            {
                PieceReading reading = runs.Read(end - count, end - 1);
                bool isUnit = count == 1 && pieces.Count > start && UnitWords.IsKnown(runs.TextOf(end - 1, end - 1));
                if (!isUnit && (!reading.IsWhole || IsTwo(runs, end, count))) continue;
                pieces.Add(runs.ToPiece(end - count, end - 1, reading));
                used = count;
            }

            if (used == 0) break;
            end -= used;
        }

        int cells = LeadingCells(runs, end);
        if (end > cells)
            pieces.Add(end - cells == runs.Count ? whole : runs.ToPiece(cells, end - 1, runs.Read(cells, end - 1)));
        for (int at = cells - 1; at >= 0; at--) pieces.Add(runs.ToPiece(at, at, runs.Read(at, at)));

        // They were found from the right.
        pieces.Reverse(start, pieces.Count - start);
    }

    /// <summary>Returns how many values open a stretch: 3,280件 3,990件 － 相談件数; one alone may be part of a
    /// name.</summary>
    private static int LeadingCells(in WordRuns runs, int end)
    {
        int count = 0;
        while (count < end && runs.Read(count, count).IsCell) count++;
        return count > 1 && count < end ? count : 0;
    }

    /// <summary>3機関 5機関 12機関 Ｃ: a short word behind at least two values is a cell too.</summary>
    private static int TrailingWords(in WordRuns runs)
    {
        int last = runs.Count - 1;
        if (runs.Count < 4 || runs.TextOf(last, last).Length > ShortWord) return 0;
        bool isWord = !runs.Read(last, last).IsWhole && !UnitWords.IsKnown(runs.TextOf(last, last));
        return isWord && runs.Read(last - 1, last - 1).IsWhole && runs.Read(last - 2, last - 2).IsWhole ? 1 : 0;
    }

    /// <summary>令和4年度(実績) 目標値(令和8年度) would read as one head; where both parts are heads, they are two.</summary>
    public static bool IsTwo(in WordRuns runs, int end, int count)
    {
        for (int right = 1; right < count; right++)
        {
            PieceReading second = runs.Read(end - right, end - 1);
            bool isOfFirst = runs.TextOf(end - right, end - 1) is ['(' or '[', ..]
                && runs.TextOf(end - count, end - right - 1) is not ['(' or '[', ..];
            if (!second.IsWhole) continue;
            ReadOnlySpan<char> before = runs.TextOf(end - count, end - right - 1);
            if (isOfFirst && !AreYearsAlike(before, runs.TextOf(end - right, end - 1))) continue;
            PieceReading first = runs.Read(end - count, end - right - 1);

            // 強化目標 指標: a long word before 指標 heads a column of its own.
            bool isOwn =
                second.Label is { Role.Role: RoleKind.Name }
                && runs.TextOf(end - count, end - right - 1).Length >= LongWord;
            if (isOwn || first.IsWhole) return true;
        }

        return false;
    }

    /// <summary>R5 （R6）: a year in brackets says the one before in another notation, or heads a column of its
    /// own.</summary>
    private static bool AreYearsAlike(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        second = second.Trim("()[]");
        int digit = first.IndexOfAnyInRange('0', '9');
        return digit > 0 && digit < second.Length && first[..digit].SequenceEqual(second[..digit])
            && char.IsAsciiDigit(second[digit])
            && !first[digit..].ContainsAnyExcept(YearSigns) && !second[digit..].ContainsAnyExcept(YearSigns);
    }
}
