using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>The direction of a programme (今後の方向性) brought to a common word.</summary>
[JsonConverter(typeof(Json.EnumNameJsonConverter<OutlookKind>))]
public enum OutlookKind
{
    /// <summary>To be expanded (拡充, 拡大).</summary>
    Expand = 0,

    /// <summary>To be continued (継続, 維持).</summary>
    Continue = 1,

    /// <summary>To be improved or reviewed (改善, 見直し).</summary>
    Improve = 2,

    /// <summary>To be reduced (縮小).</summary>
    Reduce = 3,

    /// <summary>To be ended (廃止, 終了).</summary>
    End = 4,

    /// <summary>Completed (完了).</summary>
    Complete = 5,
}
