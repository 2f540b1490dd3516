using WelfarePlan.Documents.Outlines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Assembly;

/// <summary>What makes two headings alike: the family of their number and their word.</summary>
internal readonly record struct NumberingKey(NumberingFamily Family, string Word)
{
    public static NumberingKey Of(OutlineNode node) => new(node.Numbering.Family, node.Numbering.Word);
}
