using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Assembly;

/// <summary>A direction that the name itself states: …数の増加, …の割合の減少, 増加の抑制.</summary>
internal static class NameDirections
{
    public static Direction? Of(string name)
    {
        if (
            name.EndsWith("増加の抑制", StringComparison.Ordinal)
            || name.EndsWith("上昇の抑制", StringComparison.Ordinal)
        )
            return Direction.Contain;
        if (
            name.EndsWith("の増加", StringComparison.Ordinal)
            || name.EndsWith("の向上", StringComparison.Ordinal)
            || name.EndsWith("の上昇", StringComparison.Ordinal)
        )
            return Direction.Increase;
        if (
            name.EndsWith("の減少", StringComparison.Ordinal)
            || name.EndsWith("の低下", StringComparison.Ordinal)
            || name.EndsWith("の削減", StringComparison.Ordinal)
        )
            return Direction.Decrease;
        return name.EndsWith("の維持", StringComparison.Ordinal) ? Direction.Maintain : null;
    }
}
