using WelfarePlan.Documents.Words;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Tokens;

/// <summary>Reads a whole cell as the head of a column; a cell with any other word in it is none.</summary>
internal static class RoleLabelReader
{
    private const string Frames = "【[<〔《≪『";
    private const string FrameEnds = "】]>〕》≫』";
    private const int Longest = 60;
    private static readonly string[] RevisionWords = ["見直し後", "改定", "変更後", "修正目標"];

    // What nothing was written in yet: most cells are no heads, and nothing is made for them.
    private static readonly RoleLabel[] Plain =
    [
        new(RoleKind.Year),
        new(RoleKind.Year) { IsBracketed = true },
        new(RoleKind.Year) { IsFramed = true },
        new(RoleKind.Year) { IsBracketed = true, IsFramed = true },
    ];

    private static readonly string[] TimeEndings = ["年度末時点", "年度末", "末現在", "末時点", "末まで", "時点", "現在", "末", "頃", "まで"];
    private static readonly (string Mark, IndicatorBasis Basis)[] BasisMarks =
        [
            ("累計", IndicatorBasis.Cumulative), ("延べ", IndicatorBasis.Cumulative), ("単年度", IndicatorBasis.Annual),
            ("年間", IndicatorBasis.Annual),
        ];

    public static RoleLabel? Read(ReadOnlySpan<char> cell, YearContext years)
    {
        years.Work?.Step();
        if (cell.Length is 0 or > Longest) return null;
        if (years.Memo is not { } memo) return ReadAnew(cell, years);
        if (memo.TryFind(cell, TextMemo.Question.Role, out RoleLabel? known)) return known;
        known = ReadAnew(cell, years);
        memo.Keep(cell, TextMemo.Question.Role, known);
        return known;
    }

    private static RoleLabel? ReadAnew(ReadOnlySpan<char> cell, YearContext years)
    {
        Span<char> closed = stackalloc char[Longest];
        ReadOnlySpan<char> text = TrimMarks(WithoutBlanks(cell, closed));
        if (BeginsInBracket(text)) return null;
        bool isFramed = false;
        bool isBracketed = text.Length > 2 && text[0] == '(' && Brackets.CloseOf(text, 0) == text.Length - 1;
        if (isBracketed) text = text[1..^1];
        if (text.Length > 2 && Frames.AsSpan().IndexOf(text[0]) is >= 0 and var frame && FrameEnds[frame] == text[^1])
        {
            text = text[1..^1];
            isFramed = true;
        }

        return ReadBody(text, Plain[(isBracketed ? 1 : 0) + (isFramed ? 2 : 0)], years);
    }

    // 年度） 目標値（R9年度）: the end of another head stands in front.
    private static bool BeginsInBracket(ReadOnlySpan<char> text)
    {
        int close = text.IndexOf(')');
        return close >= 0 && text[..close].IndexOf('(') < 0;
    }

    private static RoleLabel? ReadBody(ReadOnlySpan<char> text, RoleLabel label, YearContext years)
    {
        Span<char> core = stackalloc char[Longest];
        int length = 0;
        int at = 0;
        while (at < text.Length)
        {
            if (text[at] is '(' or '[' or '【')
            {
                int close = Brackets.CloseOf(text, at);
                if (close < 0) return null;
                if (!TryReadBracket(text.Slice(at + 1, close - at - 1), years, ref label)) return null;
                at = close + 1;
            }
            else if (
                (length <= 1 || !label.HasYear)
                && YearReader.TryReadAt(text, at, years, out YearReading year)
                && !StartsInsideWord(core[..length], text[at])
            )
            {
                // A year may stand before or behind the word; a second one beside it belongs to a span.
                if (label.HasYear) return null;
                label = WithYear(label, year);
                at += year.Length;
            }
            else
            {
                core[length++] = text[at++];
            }
        }

        return Finish(label, core[..length]);
    }

    private static RoleLabel? Finish(RoleLabel label, ReadOnlySpan<char> core)
    {
        ReadOnlySpan<char> word = core.Trim(':').Trim('・').TrimStart('の').Trim(',').Trim('*').Trim('/');
        label = TakeQualifiers(label, ref word);
        if (word.IsEmpty) return label.HasYear ? label : null;

        // 令和６年度末の状況: what a year has come to; 状況 alone heads words.
        if (label.HasYear && word is "状況") return label with { Role = RoleKind.Actual };

        // 第9期（計画）: what the bracket says.
        if (RoleWords.IsEdition(word) && label.Role != RoleKind.Year && label.Role.IsValue()) return label;
        if (!RoleWords.TryFind(word, out RoleKind role) || (label.HasYear && !role.IsNumeric())) return null;
        bool isEstimated = role == RoleKind.Actual && word.StartsWith("見込", StringComparison.Ordinal)
            || word.EndsWith("見込", StringComparison.Ordinal) || word.EndsWith("見込み", StringComparison.Ordinal);
        return label with
        {
            Role = role,
            Status = isEstimated ? ObservationStatus.Estimated : label.Status,
            IsRevised = role == RoleKind.Target && SaysRevision(core),
            IsTitleWord = word is "数値目標" or "達成目標" or "成果目標" or "目標",
            SaysIndicator = role == RoleKind.Name && RoleWords.SaysIndicator(word),
        };
    }

    /// <summary>Returns whether words say that a target replaced another: 見直し後.</summary>
    public static bool SaysRevision(ReadOnlySpan<char> core)
    {
        foreach (string word in RevisionWords)
        {
            if (core.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static RoleLabel TakeQualifiers(RoleLabel label, ref ReadOnlySpan<char> word)
    {
        foreach (string ending in TimeEndings)
        {
            if (label.HasYear && word.StartsWith(ending, StringComparison.Ordinal))
            {
                word = word[ending.Length..].TrimStart('の').TrimStart('・');
                break;
            }
        }

        foreach ((string mark, IndicatorBasis basis) in BasisMarks)
        {
            if (word.StartsWith(mark, StringComparison.Ordinal) && word.Length > mark.Length)
            {
                word = word[mark.Length..].TrimStart('の');
                return label with { Basis = basis };
            }
        }

        return label;
    }

    private static bool TryReadBracket(ReadOnlySpan<char> content, YearContext years, ref RoleLabel label)
    {
        if (YearReader.TryReadAt(content, 0, years, out YearReading year))
        {
            ReadOnlySpan<char> rest = content[year.Length..];
            if (TryReadBracketRest(rest, years, ref label, out bool isSpan))
            {
                // 目標（R4）（R9）: a head has one year.
                if (label.Year is { } known && year.Year is { } second && known != second) return false;
                if (!label.HasYear) label = WithYear(label, year, content, isSpan);
                return true;
            }

            return false;
        }

        return TryReadBracketWord(content, ref label);
    }

    private static bool TryReadBracketWord(ReadOnlySpan<char> content, ref RoleLabel label)
    {
        switch (content)
        {
            case "累計" or "累積" or "延べ":
                label = label with { Basis = IndicatorBasis.Cumulative };
                return true;
            case "年間" or "単年度" or "単年":
                label = label with { Basis = IndicatorBasis.Annual };
                return true;
            case "見込" or "見込み" or "見込値":
                label = label with { Status = ObservationStatus.Estimated };
                return true;
            case "速報" or "速報値" or "暫定" or "暫定値":
                label = label with { Status = ObservationStatus.Provisional };
                return true;
        }

        // 計画 is counted too (3計画); beside a period it says what stands there.
        bool isRole = RoleWords.TryFind(content, out RoleKind role) && label.Role is RoleKind.Year;
        if (isRole && role.IsValue())
        {
            label = label with { Role = role };
            return true;
        }

        ReadOnlySpan<char> unit = content.StartsWith("単位", StringComparison.Ordinal)
            ? content[2..].Trim(':').Trim('/')
            : content;
        if (UnitWords.IsUnit(unit))
        {
            label = label with { Unit = unit.ToString() };
            return true;
        }

        if (isRole)
        {
            label = label with { Role = role };
            return true;
        }

        // 平和元年度 was meant to be a year.
        if (content.EndsWith("年度", StringComparison.Ordinal) && content.Length <= 8)
        {
            label = label with { HasBadYear = true };
            return true;
        }

        // A, B, ① and the like number the columns; words inside name them more closely. Neither changes the role.
        return content.Length <= 8 && !content.ContainsAnyInRange('0', '9');
    }

    private static bool TryReadBracketRest(
        ReadOnlySpan<char> rest, YearContext years, ref RoleLabel label, out bool isSpan
    )
    {
        isSpan = false;
        rest = rest.Trim();
        if (
            rest.IsEmpty
            || rest
                is "末" or "時点" or "末時点" or "末現在" or "現在" or "調査" or "実績" or "見込" or "見込み" or "値" or "目標" or "まで"
                    or "調べ" or "年度末"
        )
        {
            if (rest is "見込" or "見込み") label = label with { Status = ObservationStatus.Estimated };
            return true;
        }

        if (rest[0] == '(' && YearReader.TryReadAt(rest, 1, years, out YearReading other) && other.IsBad)
        {
            // 令和6年度（20204年度）: one half is a misprint, and nothing says which.
            label = label with { HasMendedYear = true };
            return true;
        }

        if (rest[0] is '~' or '-' && YearReader.TryReadAt(rest, 1, years, out YearReading last) && last.Year is { } end)
        {
            isSpan = true;
            label = label with { LastYear = end };
            return rest.Length <= 1 + last.Length + 2;
        }

        return false;
    }

    private static RoleLabel WithYear(
        RoleLabel label,
        YearReading year,
        ReadOnlySpan<char> asOf = default,
        bool isSpan = false
    ) =>
        label with
        {
            // A span of years ends where its value stands: a target for R6～R11 is one for R11.
            Year = isSpan ? label.LastYear : year.Year,
            HasBadYear = year.IsBad,
            HasMendedYear = label.HasMendedYear || year.IsMended,
            IsCalendarYear = year.IsCalendarYear,
            IsYearFromContext = year.IsBare,
            AsOf = year.IsAsOf && !asOf.IsEmpty ? asOf.ToString() : null,
        };

    private static bool StartsInsideWord(ReadOnlySpan<char> core, char next) =>
        core.Length > 0 && char.IsAsciiLetterOrDigit(core[^1]) && char.IsAsciiLetterOrDigit(next);

    private static ReadOnlySpan<char> WithoutBlanks(ReadOnlySpan<char> text, Span<char> room)
    {
        if (text.IndexOfAny(' ', '\t') < 0) return text;
        int length = 0;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c)) room[length++] = c;
        }

        return room[..length];
    }

    private static ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> text)
    {
        int note = text.IndexOf('※');
        if (note > 0) text = text[..note];
        return text.TrimEnd('*').TrimEnd(':');
    }
}
