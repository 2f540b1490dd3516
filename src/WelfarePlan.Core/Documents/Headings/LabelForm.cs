using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Headings;

/// <summary>
/// How a label is printed: its number's family, or its mark or frame; the labels of one measure look alike.
/// </summary>
internal readonly record struct LabelForm(NumberingFamily Family, char Sign)
{
    /// <summary>Gets the form of a label without any sign, which says nothing.</summary>
    public static LabelForm Bare { get; }

    public static LabelForm Of(OutlinePart label)
    {
        if (label.Family.IsCount) return new LabelForm(label.Family.Family, '\0');
        char first = label.Text.Length == 0 ? 'あ' : WelfarePlan.Text.WidthFolding.Fold(label.Text[0]);
        if (label.Numbering.Family == NumberingFamily.Mark) first = label.Numbering.Word is { Length: > 0 } word
            ? word[0] : first;
        return char.IsLetterOrDigit(first) ? Bare : new LabelForm(NumberingFamily.Mark, first);
    }
}
