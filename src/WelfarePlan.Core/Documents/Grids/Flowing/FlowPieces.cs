using System.Buffers;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Cuts a line where gaps, arrows and labels part it: 相談件数　現状：120件 → 目標：150件.</summary>
internal static class FlowPieces
{
    private const int LongestLabel = 24;
    private const int MostLabels = 12;
    private const int LongestNumbered = 60;

    private const int LongestYear = 12;

    private static readonly SearchValues<char> YearStarts =
        SearchValues.Create("令平昭RHSＲＨＳ0123456789０１２３４５６７８９");

    private static readonly SearchValues<char> BehindYears = SearchValues.Create(" \u3000:：、");

    /// <summary>Puts the pieces of a line into an empty list.</summary>
    public static void Cut(Line line, TextRow row, YearContext years, List<TextPiece> pieces)
    {
        string own = TextRows.TextOf(line);
        string raw = own.AsSpan().ContainsAny(ArrowSigns.All) && !ArrowSigns.IsAlone(own) ? WithoutArrows(own) : own;
        if (raw.Contains('、', StringComparison.Ordinal)) raw = WithoutCommasOfYears(raw, years);
        if (IsNumbered(line, raw, years) is { } whole)
        {
            pieces.Add(whole);
            return;
        }

        foreach (TextPiece marked in !ReferenceEquals(raw, own) ? TextPieces.Of(raw, line.Number, years) : row.Pieces)
        {
            TextPiece piece = pieces.Count == 0 ? WithoutMark(marked, years) : marked;
            if (CountedName(piece, years) is var (number, name))
            {
                pieces.Add(number);
                pieces.Add(name);
                continue;
            }

            bool hasBlank = piece.Raw.AsSpan().ContainsAny(' ', '\u3000');
            if (!hasBlank || FlowWords.Split(piece, years) is not { } parts) Add(pieces, piece, years);
            else foreach (TextPiece part in parts) Add(pieces, part, years);
        }

        pieces.RemoveAll(static piece => piece.Text.Length == 0);
    }

    /// <summary>２ 相談体制の充実: a number and words, and nothing that is a cell; one stretch of words.</summary>
    private static TextPiece? IsNumbered(Line line, string raw, YearContext years)
    {
        if (
            line.Text.Length > LongestNumbered
            || NumberingReader.Read(line.Text) is not { Family: not NumberingFamily.Mark } number
        )
            return null;
        ReadOnlySpan<char> title = line.Text.AsSpan(number.TitleStart);
        if (title.IsWhiteSpace() || title.ContainsAnyInRange('0', '9') || title.IndexOfAny(' ', ':') >= 0) return null;

        // 目標 30店 is no heading of the thirtieth goal.
        if (UnitWords.IsKnown(title)) return null;
        return
            HeadReader.Read(title, years) is { Coverage: HeadCoverage.Whole }
            || ValueReader.Read(title, years) is not null
            ? null
            : new TextPiece(line.Number, 0, raw.Length, raw.Trim());
    }

    // ■数値目標: the mark is no part of the head.
    private static TextPiece WithoutMark(TextPiece piece, YearContext years) =>
        piece is { Label.Coverage: HeadCoverage.Whole, Text.Length: > 1 }
        && piece.Text.Length == piece.Raw.Length && Bullets.IsMark(piece.Text[0])
            ? Framed(Part(piece, 1, piece.Raw.Length, years))
            : piece;

    // A mark sets a title off as brackets do.
    private static TextPiece Framed(TextPiece piece) =>
        piece.Label is { } label
            ? piece with
            {
                Label = label with { Role = label.Role with { IsFramed = true } },
            }
            : piece;

    /// <summary>1 参加者数 reads as a value of its own unit; a name behind a number that counts the rows is
    /// none.</summary>
    private static (TextPiece Number, TextPiece Name)? CountedName(TextPiece piece, YearContext years)
    {
        int blank = piece.Text.IndexOf(' ', StringComparison.Ordinal);
        bool isCounted = piece.IsCell && blank > 0 && piece.Text.Length == piece.Raw.Length
            && !piece.Text.AsSpan(0, blank).ContainsAnyExceptInRange('0', '9')
            && !UnitWords.IsKnown(BeforeBracket(piece.Text.AsSpan(blank + 1)).Trim());
        return isCounted
            ? (Part(piece, 0, blank, years), Part(piece, blank + 1, piece.Raw.Length, years) with { Value = null })
            : null;
    }

    // 438 件（達成率 109.5％）
    private static ReadOnlySpan<char> BeforeBracket(ReadOnlySpan<char> text) =>
        text.IndexOf('(') is > 0 and var open ? text[..open] : text;

    private static string WithoutArrows(string raw) =>
        string.Create(raw.Length, raw, static (to, from) =>
        {
            for (int i = 0; i < from.Length; i++) to[i] = ArrowSigns.All.Contains(from[i]) ? '\u3000' : from[i];
        });

    /// <summary>令和４年度 12回、令和５年度 15回: a comma between a value and the year of the next one parts them.</summary>
    private static string WithoutCommasOfYears(string raw, YearContext years)
    {
        char[]? open = null;
        for (int at = raw.AsSpan().IndexOf('、'); at >= 0; at = raw.IndexOf('、', at + 1))
        {
            ReadOnlySpan<char> behind = raw.AsSpan(at + 1);
            int end = behind.IndexOfAny(BehindYears);
            bool mayBe = end is > 0 and <= LongestYear && YearStarts.Contains(behind[0]);
            bool isYear = mayBe && HeadReader.Read(FoldedText.TextOf(behind[..end].ToString()), years)
                is { Coverage: HeadCoverage.Whole, Role: { Role: RoleKind.Year, HasYear: true } };
            if (isYear) (open ??= raw.ToCharArray())[at] = '\u3000';
        }

        return open is null ? raw : new string(open);
    }

    private static void Add(List<TextPiece> pieces, TextPiece piece, YearContext years)
    {
        if (NameBeforeLabel(piece, years) is > 0 and var name)
        {
            Add(pieces, Part(piece, 0, name, years), years);
            piece = Part(piece, name, piece.Raw.Length, years);
        }

        for (int count = 0; count < MostLabels; count++)
        {
            bool isWhole =
                (piece.IsCell && !piece.Text.Contains(':', StringComparison.Ordinal))
                || piece.Label is { Coverage: HeadCoverage.Whole };
            int split = isWhole ? -1
                : piece.Text.Length == piece.Raw.Length ? EndOfLabel(piece.Text, years)
                : EndInRaw(piece.Raw, years);
            if (split < 0) break;
            pieces.Add(Part(piece, 0, split, years));
            int rest = split;
            while (rest < piece.Raw.Length && (piece.Raw[rest] is ':' or '：' || char.IsWhiteSpace(piece.Raw[rest])))
                rest++;
            if (rest >= piece.Raw.Length) return;
            piece = Part(piece, rest, piece.Raw.Length, years);
        }

        pieces.Add(piece);
    }

    /// <summary>利用者数 現状（R4）：120件: returns where a name ends that counts something, one blank before a label; 0 where
    /// none does.</summary>
    private static int NameBeforeLabel(TextPiece piece, YearContext years)
    {
        ReadOnlySpan<char> text = piece.Text;
        int colon = text.IndexOf(':');
        int blank = colon > 0 && text.Length == piece.Raw.Length ? text[..colon].TrimEnd().LastIndexOf(' ') : -1;
        return blank > 0 && NameEndings.Counts(text[..blank]) && IsRole(text[(blank + 1)..colon].TrimEnd(), years)
            ? blank
            : 0;
    }

    /// <summary>Returns where a label ends that opens the text with a value or words right behind it; -1 where none
    /// does.</summary>
    private static int EndOfLabel(string text, YearContext years)
    {
        ReadOnlySpan<char> front = text.AsSpan(0, Math.Min(text.Length, LongestLabel));
        int colon = front.IndexOf(':');
        if (colon > 0 && IsLabel(front[..colon].TrimEnd(), years)) return colon;
        if (front[0] is '【' && front.IndexOf('】') is > 1 and var frame && frame + 1 < text.Length)
            return IsLabel(front[..(frame + 1)], years) ? frame + 1 : -1;

        // 現状（R4）120件, 目標値150件
        int end = front.IndexOf(')') + 1;
        if (end == 0) end = front.IndexOfAnyInRange('0', '9');
        bool mayBeGlued = end > 1 && end < text.Length && char.IsAsciiDigit(text[end]) && IsRole(front[..end], years);
        return mayBeGlued && ValueReader.Read(text.AsSpan(end), years) is { Amount: not null } ? end : -1;
    }

    // 指標名：ﾌｰﾄﾞﾊﾟﾝﾄﾘｰの数: folding changed the length of what follows the label.
    private static int EndInRaw(string raw, YearContext years)
    {
        ReadOnlySpan<char> front = raw.AsSpan(0, Math.Min(raw.Length, LongestLabel));
        int end = front[0] is '【' ? front.IndexOf('】') + 1 : front.IndexOfAny(':', '：');
        return end > 1 && end < raw.Length && IsLabel(FoldedText.TextOf(raw[..end]), years) ? end : -1;
    }

    private static bool IsLabel(ReadOnlySpan<char> text, YearContext years) =>
        HeadReader.Read(text, years) is { Coverage: HeadCoverage.Whole, Role.Role: not RoleKind.Year }
        || (text.Length > 1 && char.IsAsciiDigit(text[^1])
            && HeadReader.Read(text[..^1], years)
                is { Coverage: HeadCoverage.Whole, Role: { Role: RoleKind.Name, HasYear: false } });

    private static bool IsRole(ReadOnlySpan<char> text, YearContext years) =>
        RoleLabelReader.Read(text, years) is { Role: RoleKind.Baseline or RoleKind.Actual or RoleKind.Target };

    private static TextPiece Part(TextPiece whole, int from, int to, YearContext years)
    {
        string raw = whole.Raw[from..to].Trim();
        string text =
            whole.Text.Length == whole.Raw.Length ? whole.Text[from..to].Trim() : FoldedText.TextOf(raw).Trim();
        var reading = PieceReading.Of(text, years);
        HeadLabel? label = reading.Label;
        bool isNumbered = label is null && text.Length > 1 && char.IsAsciiDigit(text[^1]);
        if (isNumbered) label = HeadReader.Read(text.AsSpan(0, text.Length - 1), years);
        return new TextPiece(whole.Line, whole.Start + from, whole.Start + to, raw, text)
        {
            First = whole.First + from, Value = reading.Value, Label = label,
        };
    }
}
