using System.Text.Json.Serialization;

namespace WelfarePlan.Evaluation;

/// <summary>How an interval for a share is made.</summary>
[JsonConverter(typeof(Json.EnumNameJsonConverter<ProportionMethod>))]
public enum ProportionMethod
{
    /// <summary>Wilson's score interval: good for small samples and shares near 0 and 1.</summary>
    Wilson = 0,

    /// <summary>The exact interval of Clopper and Pearson: never too narrow.</summary>
    ClopperPearson = 1,

    /// <summary>The interval of Agresti and Coull; it may leave 0 to 1.</summary>
    AgrestiCoull = 2,

    /// <summary>The textbook interval (Wald), to compare with documents that used it; it may leave 0 to 1.</summary>
    Wald = 3,
}
