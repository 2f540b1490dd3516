namespace WelfarePlan.Documents.Shapes.Sentences;

/// <summary>What a number is to the sentence that holds it.</summary>
internal enum SentenceRole
{
    None = 0,

    /// <summary>9人から, 38.6%を、令和11年度に, 720人でしたが: where it starts.</summary>
    From,

    /// <summary>14人へ増やし, 45か所にします: where it is to go.</summary>
    To,

    /// <summary>3,500人を見込みます, 24回の開催を目指します: perhaps where it is to go.</summary>
    Perhaps,
}
