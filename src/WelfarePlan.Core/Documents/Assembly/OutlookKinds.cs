using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Assembly;

/// <summary>Brings the words of an outlook to a common word, where exactly one kind is spoken of.</summary>
internal static class OutlookKinds
{
    private static readonly (string Word, OutlookKind Kind)[] Words =
    [
        ("拡充", OutlookKind.Expand), ("拡大", OutlookKind.Expand), ("継続", OutlookKind.Continue),
        ("引き続き", OutlookKind.Continue), ("維持", OutlookKind.Continue),
        ("改善", OutlookKind.Improve), ("見直", OutlookKind.Improve), ("縮小", OutlookKind.Reduce), ("廃止", OutlookKind.End),
        ("終了", OutlookKind.End), ("完了", OutlookKind.Complete),
    ];

    public static OutlookKind? Of(string? outlook)
    {
        OutlookKind? found = null;
        foreach ((string word, OutlookKind kind) in Words)
        {
            if (outlook is null || !outlook.Contains(word, StringComparison.Ordinal)) continue;
            if (found is not null && found != kind) return null;
            found = kind;
        }

        return found;
    }
}
