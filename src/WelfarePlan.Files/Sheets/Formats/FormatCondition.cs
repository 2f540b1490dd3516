using System.Globalization;

namespace WelfarePlan.Files.Sheets.Formats;

/// <summary>A condition of a section: <c>[&gt;=100]</c>.</summary>
internal readonly record struct FormatCondition(string Operator, double Limit)
{
    private static readonly string[] Operators = [">=", "<=", "<>", ">", "<", "="];

    public static FormatCondition? Parse(string bracket)
    {
        foreach (string sign in Operators)
        {
            if (!bracket.StartsWith(sign, StringComparison.Ordinal)) continue;
            return double.TryParse(
                bracket.AsSpan(sign.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out double limit
            )
                ? new(sign, limit) : null;
        }

        return null;
    }

    public bool Holds(double value) => Operator switch
    {
        ">=" => value >= Limit,
        "<=" => value <= Limit,
        "<>" => value.CompareTo(Limit) != 0,
        ">" => value > Limit,
        "<" => value < Limit,
        _ => value.CompareTo(Limit) == 0,
    };

    /// <summary>Gets whether only negative numbers can meet it, so that no sign is needed.</summary>
    public bool IsOfNegatives => Operator is "<" or "<=" && Limit <= 0;
}
