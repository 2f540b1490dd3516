namespace WelfarePlan.Documents.Tokens;

internal static class RoleKinds
{
    /// <summary>Returns whether a cell under the role holds a value of the indicator.</summary>
    public static bool IsValue(this RoleKind role) =>
        role is RoleKind.Year or RoleKind.Baseline or RoleKind.Actual or RoleKind.Target or RoleKind.Unknown;

    /// <summary>Returns whether a cell under the role looks like a value, be it the indicator's or not.</summary>
    public static bool IsNumeric(this RoleKind role) => role.IsValue() || role is RoleKind.Rate or RoleKind.Cost;
}
