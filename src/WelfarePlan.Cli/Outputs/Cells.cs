using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Values of plans as cells of a table: the value, and the fiscal year below it.</summary>
internal static class Cells
{
    public const string None = "－";

    public static string Of(Observation observation) =>
        Dated(observation.Value?.ToString() ?? observation.Text ?? Word(observation.Missing), observation.Year);

    public static string Of(Target target)
    {
        string value = target.Value is { } number ? $"{number}" : target.Text ?? "";
        if (target.Upper is { } upper) value = $"{value}～{upper}";
        return Dated(value.Length > 0 && target.Value is null ? value : value + Word(target.Bound), target.Year);
    }

    private static string Dated(string text, FiscalYear? year) =>
        year is { } known ? $"{text}\n{known.ToString(JapaneseStyle.Latin)}" : text;

    private static string Word(MissingReason? reason) => reason switch
    {
        MissingReason.Pending => "集計中",
        MissingReason.NotConducted => "未実施",
        MissingReason.Discontinued => "終了",
        MissingReason.Unreadable => "読取不能",
        _ => None,
    };

    private static string Word(TargetBound bound) => bound switch
    {
        TargetBound.AtLeast => "以上",
        TargetBound.AtMost => "以下",
        TargetBound.Maintain => "維持",
        TargetBound.DirectionOnly => "方向のみ",
        _ => "",
    };
}
