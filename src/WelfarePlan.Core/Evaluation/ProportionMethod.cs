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

    /// <summary>The interval of Agresti and Coull, as R's binom prints it: it may leave 0 to 1, but where nobody
    /// answered yes it begins at 0, and where everybody did it ends at 1.</summary>
    AgrestiCoull = 2,

    /// <summary>The textbook interval (Wald), to compare with documents that used it; its ends are treated as those of
    /// <see cref="AgrestiCoull"/>.</summary>
    Wald = 3,
}
