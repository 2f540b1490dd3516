using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>The direction of a programme (今後の方向性) brought to a common word.</summary>
/// <remarks>Null says that the plan does not say; so the default value is none of the members, and no claim.</remarks>
[JsonConverter(typeof(Json.EnumNameJsonConverter<OutlookKind>))]
public enum OutlookKind
{
    /// <summary>To be expanded (拡充, 拡大).</summary>
    Expand = 1,

    /// <summary>To be continued (継続, 維持).</summary>
    Continue = 2,

    /// <summary>To be improved or reviewed (改善, 見直し).</summary>
    Improve = 3,

    /// <summary>To be reduced (縮小).</summary>
    Reduce = 4,

    /// <summary>To be ended (廃止, 終了).</summary>
    End = 5,

    /// <summary>Completed (完了).</summary>
    Complete = 6,
}
