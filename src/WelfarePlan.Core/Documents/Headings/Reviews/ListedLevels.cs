namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>Goals that a list names before their own headings have these headings' level: what follows the list in that
/// level stands beside the goals, and not under the last of them.</summary>
internal static class ListedLevels
{
    public static void Mark(IReadOnlyList<OutlinePart> parts)
    {
        var levels = new Dictionary<(string Word, string Number, string Title), int>();
        for (int at = parts.Count - 1; at >= 0; at--)
        {
            OutlinePart part = parts[at];
            if (part is not { Class: LineClass.Heading, Family.IsWord: true, Numbering.Number.Length: > 0 }) continue;
            (string, string, string) key = (part.Numbering.Word, part.Numbering.Number, part.Key);
            if (part.Level > 0) levels[key] = part.Level;
            else part.Level = levels.GetValueOrDefault(key);
        }
    }
}
