using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Headings;

/// <summary>@ and A as headings are ① and ② that a wrong decoding spoiled; line upon line they are a list.</summary>
internal sealed class LostCircles(IReadOnlyList<Line> lines)
{
    private bool _areLost;

    /// <summary>Returns the numbering of a line, which has been read, with what a lost circle says.</summary>
    public Numbering? Of(Numbering? numbering, int index)
    {
        if (numbering is { Number: "@" }) _areLost = true;
        bool isLost = numbering is { Number: "@" }
            || (numbering is null && _areLost && NumberingReader.ReadLostCircle(lines[index].Text) is not null);
        if (!isLost) return numbering;
        bool isList = (index > 0 && IsLost(lines[index - 1])) || (index + 1 < lines.Count && IsLost(lines[index + 1]));
        return isList ? null : numbering ?? NumberingReader.ReadLostCircle(lines[index].Text);
    }

    private static bool IsLost(Line line) =>
        line.Kind == LineKind.Text
            && (NumberingReader.Read(line.Text) is { Number: "@" }
            || NumberingReader.ReadLostCircle(line.Text) is not null);
}
