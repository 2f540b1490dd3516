namespace WelfarePlan.Files.Sheets.Formats;

/// <summary>Chooses the section of a number format that a value falls under.</summary>
internal static class FormatSections
{
    private const int TextSection = 3;

    public static FormatSection? For(string code, double value)
    {
        List<string> sections = Split(code);
        List<FormatSection> numbers = [.. sections.Take(TextSection).Select(FormatTokens.Read)];
        if (numbers.Any(section => section.Condition is not null)) return ByCondition(numbers, value);

        int at = numbers.Count switch
        {
            1 => 0,
            2 => value < 0 ? 1 : 0,
            _ => value switch { > 0 => 0, < 0 => 1, _ => 2 },
        };

        // The second section of 0;@ is for texts, not for negative numbers.
        if (numbers[at].Has(FormatTokenKind.Text)) at = 0;
        return numbers[at].Has(FormatTokenKind.Text)
            ? new([new(FormatTokenKind.General, "")])
            : numbers[at] with { IsNegated = at == 1 };
    }

    public static FormatSection? ForText(string code) =>
        Split(code).Select(FormatTokens.Read).LastOrDefault(section => section.Has(FormatTokenKind.Text));

    private static FormatSection? ByCondition(List<FormatSection> sections, double value)
    {
        FormatSection? section = sections.FirstOrDefault(section => section.Condition?.Holds(value) == true)
            ?? sections.LastOrDefault(section => section.Condition is null);
        return section is null ? null : section with { IsNegated = section.Condition?.IsOfNegatives == true };
    }

    private static List<string> Split(string code)
    {
        var sections = new List<string>();
        int start = 0;
        bool isQuoted = false;
        for (int at = 0; at < code.Length; at++)
        {
            if (code[at] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && code[at] is '\\' or '_' or '*' && !isQuoted) at++;
            else if (!isQuoted && code[at] == ';')
            {
                sections.Add(code[start..at]);
                start = at + 1;
            }
        }

        sections.Add(code[start..]);
        return sections;
    }
}
