using System.Globalization;
using WelfarePlan.Testing.Typesetting;

namespace WelfarePlan.Benchmarks;

/// <summary>Adds up what was read of several files.</summary>
internal readonly record struct TypesetFigures(
    int Files, int Right, int Wrong, int Missing, int SilentlyWrong, int SilentlyMissing
)
{
    public static TypesetFigures Of(TypesetDifference difference) => new(
        1, difference.Right, difference.Wrong.Count, difference.Missing.Count, difference.SilentlyWrong.Count,
        difference.SilentlyMissing.Count
    );

    public static TypesetFigures operator +(TypesetFigures one, TypesetFigures other) => new(
        one.Files + other.Files, one.Right + other.Right, one.Wrong + other.Wrong, one.Missing + other.Missing,
        one.SilentlyWrong + other.SilentlyWrong, one.SilentlyMissing + other.SilentlyMissing);

    public override string ToString() =>
        $"{Files} | {Right + Missing} | {Share(Right, Right + Wrong)} | {Share(Right, Right + Missing)} | {Wrong} | "
            + $"{Missing} | {SilentlyWrong} | {SilentlyMissing}";

    // Cut, not rounded: 99.96 % is not 100 %.
    private static string Share(int part, int whole) =>
        (whole == 0 ? 100 : decimal.Floor((decimal)part * 1000 / whole) / 10).ToString(
            "0.0",
            CultureInfo.InvariantCulture
        ) + " %";
}
