using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>
/// 取材ノート in the style of the measures (1) (2) (3) of a goal, or in the size of 実施計画１ ２ ３, and without their number:
/// what stands there is beside the plan.
/// </summary>
internal static class StyledAsides
{
    private const int Least = 2;

    public static void Mark(IReadOnlyList<OutlinePart> parts)
    {
        MarkSized(parts);
        OutlinePart? goal = null;
        OutlinePart? last = null;
        int counted = 0;
        foreach (OutlinePart part in parts)
        {
            if (part is not { Class: LineClass.Heading, Level: > 0 }) continue;
            if (goal is not null && part.Level <= goal.Level) (goal, last, counted) = (null, null, 0);
            if (part is { Family.IsWord: true, Numbering.Number.Length: > 0 })
            {
                if (goal is null) (goal, last, counted) = (part, null, 0);
                continue;
            }

            if (goal is null) continue;
            if (last is null && part.Family.IsCount) last = part;
            if (last is null || part.Level != last.Level) continue;
            if (part.Family == last.Family) counted++;
            else if (part.Family.Family == NumberingFamily.Mark && counted >= Least) Set(part);
        }
    }

    private static void MarkSized(IReadOnlyList<OutlinePart> parts)
    {
        var numbered = new Dictionary<double, int>();
        foreach (OutlinePart part in parts)
        {
            if (part is not { Class: LineClass.Heading, Level: 0, Size: > 0 }) continue;
            if (part is { Family.IsWord: true, Numbering.Number.Length: > 0 })
                numbered[part.Size] = numbered.GetValueOrDefault(part.Size) + 1;
            else if (part.IsVisual && numbered.GetValueOrDefault(part.Size) >= Least) Set(part);
        }
    }

    private static void Set(OutlinePart part)
    {
        part.Class = LineClass.Label;
        part.Section = SectionWords.TryGuess(part.Text, out SectionKind kind) ? kind : SectionKind.Aside;
    }
}
