namespace WelfarePlan.Exchange;

/// <summary>A local government with its code (全国地方公共団体コード).</summary>
/// <param name="Code">Six digits, the last of them the check digit.</param>
/// <param name="Prefecture">The prefecture (都道府県).</param>
/// <param name="Name">The name; of a ward, with its city before it; of a prefecture, that of the prefecture.</param>
public sealed record Municipality(string Code, string Prefecture, string Name)
{
    /// <summary>Returns <c>熊本県熊本市 (431001)</c>.</summary>
    /// <returns>Prefecture, name and code.</returns>
    public override string ToString() =>
        $"{(string.Equals(Name, Prefecture, StringComparison.Ordinal) ? "" : Prefecture)}{Name} ({Code})";
}
