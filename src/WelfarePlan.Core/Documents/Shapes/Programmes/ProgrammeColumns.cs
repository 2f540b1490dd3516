using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Reads the words that head columns of tables of programmes, or label the parts of one.</summary>
internal static class ProgrammeColumns
{
    /// <summary>Returns what a head or label is about; null where it is no word of the field.</summary>
    public static ProgrammeColumn? Of(string word, YearContext years)
    {
        // 内 容: the letters of short words are set apart.
        if (word.AsSpan().ContainsAny(' ', '　')) word = Closed(word);
        if (RoleLabelReader.Read(word, years) is not { } label)
            return ProgrammeWords.IsOwnName(word) ? ProgrammeColumn.Name : null;
        if (label.HasYear || label.SaysIndicator || label.Role.IsNumeric()) return ProgrammeColumn.Foreign;
        return label.Role switch
        {
            RoleKind.Number => ProgrammeColumn.Number,
            RoleKind.Department => ProgrammeColumn.Department,
            RoleKind.Outline => ProgrammeColumn.Outline,
            RoleKind.Outlook => ProgrammeColumn.Outlook,

            // 内容 names the rows of some tables; beside a name it says what the programme does.
            RoleKind.Name or RoleKind.Context when word.Contains("内容", StringComparison.Ordinal) =>
                ProgrammeColumn.Outline,
            RoleKind.Name or RoleKind.Context when ProgrammeWords.NameRank(word) > 0 => ProgrammeColumn.Name,
            _ => ProgrammeColumn.Other,
        };
    }

    private static string Closed(string word) => string.Concat(word.Where(letter => !char.IsWhiteSpace(letter)));
}
