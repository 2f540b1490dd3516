using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Tokens;

/// <summary>Reads a whole cell as the head of a column; a cell with any other word in it is none.</summary>
internal static class RoleLabelReader
{
    private const int Longest = 60;
    private static readonly string[] RevisionWords = ["見直し後", "改定", "変更後", "修正目標"];

    public static RoleLabel? Read(string cell, YearContext years)
    {
        if (cell.Length is 0 or > Longest) return null;
        string text = WithoutBlanks(cell);
        text = TrimMarks(text);
        bool isFramed = false;
        bool isBracketed = text.Length > 2 && text[0] == '(' && Brackets.CloseOf(text, 0) == text.Length - 1;
        if (isBracketed) text = text[1..^1];
        if (text.Length > 2 && (text[0], text[^1]) is ('【', '】') or ('[', ']') or ('<', '>') or ('〔', '〕') or ('《', '》') or ('≪', '≫') or ('『', '』'))
        {
            text = text[1..^1];
            isFramed = true;
        }

        var label = new RoleLabel(RoleKind.Year) { IsBracketed = isBracketed, IsFramed = isFramed };
        string core = "";
        int at = 0;
        while (at < text.Length)
        {
            if (text[at] is '(' or '[' or '【')
            {
                int close = Brackets.CloseOf(text, at);
                if (close < 0) return null;
                if (!TryReadBracket(text.AsSpan(at + 1, close - at - 1), years, ref label)) return null;
                at = close + 1;
            }
            else if (core.Length <= 1 || !label.HasYear)
            {
                // A year may stand before or behind the word; a second one beside it belongs to a span.
                if (YearReader.TryReadAt(text, at, years, out YearReading year) && !StartsInsideWord(core, text, at))
                {
                    if (label.HasYear) return null;
                    label = WithYear(label, year);
                    at += year.Length;
                }
                else
                {
                    core += text[at++];
                }
            }
            else
            {
                core += text[at++];
            }
        }

        return Finish(label, core);
    }

    private static RoleLabel? Finish(RoleLabel label, string core)
    {
        ReadOnlySpan<char> word = core.AsSpan().Trim(':').Trim('・').TrimStart('の').Trim(',').Trim('*').Trim('/');
        label = TakeQualifiers(label, ref word);
        if (word.IsEmpty) return label.HasYear ? label : null;
        if (!RoleWords.TryFind(word, out RoleKind role)) return null;
        if (role == RoleKind.Actual && word.StartsWith("見込", StringComparison.Ordinal)) label = label with { Status = ObservationStatus.Estimated };
        if (word.EndsWith("見込", StringComparison.Ordinal) || word.EndsWith("見込み", StringComparison.Ordinal))
        {
            label = label with { Status = ObservationStatus.Estimated };
        }

        bool isRevised = role == RoleKind.Target && Array.Exists(RevisionWords, mark => core.Contains(mark, StringComparison.Ordinal));
        if (label.HasYear && !role.IsNumeric()) return null;
        return label with { Role = role, IsRevised = isRevised, IsTitleWord = word is "数値目標" or "達成目標" or "成果目標" or "目標", SaysIndicator = role == RoleKind.Name && RoleWords.SaysIndicator(word) };
    }

    private static RoleLabel TakeQualifiers(RoleLabel label, ref ReadOnlySpan<char> word)
    {
        foreach (string ending in (ReadOnlySpan<string>)["年度末時点", "年度末", "末現在", "末時点", "末まで", "時点", "現在", "末", "頃", "まで"])
        {
            if (label.HasYear && word.StartsWith(ending, StringComparison.Ordinal))
            {
                word = word[ending.Length..].TrimStart('の').TrimStart('・');
                break;
            }
        }

        foreach ((string mark, IndicatorBasis basis) in (ReadOnlySpan<(string, IndicatorBasis)>)
            [("累計", IndicatorBasis.Cumulative), ("延べ", IndicatorBasis.Cumulative), ("単年度", IndicatorBasis.Annual), ("年間", IndicatorBasis.Annual)])
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
                if (!label.HasYear) label = WithYear(label, year, content, isSpan);
                return true;
            }

            return false;
        }

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

        ReadOnlySpan<char> unit = content.StartsWith("単位", StringComparison.Ordinal) ? content[2..].Trim(':').Trim('/') : content;
        if (UnitWords.IsUnit(unit))
        {
            label = label with { Unit = unit.ToString() };
            return true;
        }

        if (RoleWords.TryFind(content, out RoleKind role) && label.Role is RoleKind.Year)
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

    private static bool TryReadBracketRest(ReadOnlySpan<char> rest, YearContext years, ref RoleLabel label, out bool isSpan)
    {
        isSpan = false;
        rest = rest.Trim();
        if (rest.IsEmpty || rest is "末" or "時点" or "末時点" or "末現在" or "現在" or "調査" or "実績" or "見込" or "見込み" or "値" or "目標" or "まで" or "調べ" or "年度末")
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

    private static RoleLabel WithYear(RoleLabel label, YearReading year, ReadOnlySpan<char> asOf = default, bool isSpan = false) => label with
    {
        // A span of years ends where its value stands: a target for R6～R11 is one for R11.
        Year = isSpan ? label.LastYear : year.Year,
        HasBadYear = year.IsBad,
        HasMendedYear = label.HasMendedYear || year.IsMended,
        IsCalendarYear = year.IsCalendarYear,
        IsYearFromContext = year.IsBare,
        AsOf = year.IsAsOf && !asOf.IsEmpty ? asOf.ToString() : null,
    };

    private static bool StartsInsideWord(string core, string text, int at) =>
        core.Length > 0 && char.IsAsciiLetterOrDigit(core[^1]) && char.IsAsciiLetterOrDigit(text[at]);

    private static string WithoutBlanks(string text) =>
        text.AsSpan().IndexOfAny(' ', '\t') < 0 ? text : string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string TrimMarks(string text)
    {
        int note = text.IndexOf('※', StringComparison.Ordinal);
        if (note > 0) text = text[..note];
        return text.TrimEnd('*').TrimEnd(':');
    }
}
