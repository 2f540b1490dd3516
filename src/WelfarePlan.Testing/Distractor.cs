namespace WelfarePlan.Testing;

/// <summary>Something that plans print between their indicators, full of figures that are none of theirs.</summary>
public enum Distractor
{
    /// <summary>A table of contents with dot leaders.</summary>
    Contents = 0,

    /// <summary>A table of the population by age group (人口の推移).</summary>
    Population = 1,

    /// <summary>A table of what programmes cost (事業費の推移).</summary>
    Costs = 2,

    /// <summary>Sentences with figures from surveys.</summary>
    FiguresInProse = 3,

    /// <summary>A column of achievement rates (達成率) behind the values, in the shapes that are grids.</summary>
    AchievementRates = 4,

    /// <summary>A table of programmes and their departments (主な事業).</summary>
    Programmes = 5,
}
