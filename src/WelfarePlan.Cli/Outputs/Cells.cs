using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Values of plans as cells of a table: the value, and the fiscal year below it.</summary>
internal static class Cells
{
    public const string None = "－";

    public static string Of(Observation observation, Wording words) => Dated(
        observation.Value?.ToString() ?? observation.Text ?? Word(observation.Missing, words), observation.Year, words);

    public static string Of(Target target, Wording words)
    {
        string value = target.Value is { } number ? $"{number}" : target.Text ?? "";
        if (target.Upper is { } upper) value = $"{value}～{upper}";
        return Dated(value.Length > 0 && target.Value is null ? value : value + Word(target.Bound, words),
            target.Year, words);
    }

    private static string Dated(string text, FiscalYear? year, Wording words) => year is { } known
        ? $"{text}\n{words[known.ToString(JapaneseStyle.Latin), known.ToString()]}"
        : text;

    private static string Word(MissingReason? reason, Wording words) => reason switch
    {
        MissingReason.Pending => words["集計中", "pending"],
        MissingReason.NotConducted => words["未実施", "not conducted"],
        MissingReason.Discontinued => words["終了", "ended"],
        MissingReason.Unreadable => words["読取不能", "unreadable"],
        _ => None,
    };

    private static string Word(TargetBound bound, Wording words) => bound switch
    {
        TargetBound.AtLeast => words["以上", " or more"],
        TargetBound.AtMost => words["以下", " or less"],
        TargetBound.Maintain => words["維持", " held"],
        TargetBound.DirectionOnly => words["方向のみ", "direction only"],
        _ => "",
    };
}
