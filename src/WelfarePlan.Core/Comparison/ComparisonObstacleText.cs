namespace WelfarePlan.Comparison;

/// <summary>Says <see cref="ComparisonObstacles"/> in words.</summary>
public static class ComparisonObstacleText
{
    private static readonly (ComparisonObstacles Obstacle, string English, string Japanese)[] Table =
    [
        (ComparisonObstacles.Missing, "Not every plan has it.", "一部の計画にしかありません。"),
        (ComparisonObstacles.Ambiguous, "A plan has several of this name.", "同じ名称のものが複数あり、対応が分かりません。"),
        (ComparisonObstacles.UnitsDiffer, "The units differ.", "単位が異なります。"),
        (ComparisonObstacles.ContextsDiffer, "It stands under different words.", "位置づけられている取組が異なります。"),
        (ComparisonObstacles.BasesDiffer, "The values cover different spans of time.", "単年度・累計・時点の別が異なります。"),
    ];

    /// <summary>Adds words to obstacles.</summary>
    /// <param name="obstacles">The obstacles.</param>
    extension(ComparisonObstacles obstacles)
    {
        /// <summary>Gets an English sentence for each obstacle that is set.</summary>
        public IReadOnlyList<string> English =>
            [.. Table.Where(row => obstacles.HasFlag(row.Obstacle)).Select(row => row.English)];

        /// <summary>Gets a Japanese sentence for each obstacle that is set.</summary>
        public IReadOnlyList<string> Japanese =>
            [.. Table.Where(row => obstacles.HasFlag(row.Obstacle)).Select(row => row.Japanese)];
    }
}
