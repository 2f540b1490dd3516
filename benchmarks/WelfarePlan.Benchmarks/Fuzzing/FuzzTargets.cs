using System.Text;
using WelfarePlan.Testing;

namespace WelfarePlan.Benchmarks.Fuzzing;

/// <summary>Everything that takes what strangers give.</summary>
internal static class FuzzTargets
{
    /// <summary>Gets them all.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("text", FuzzMaterial.TextBytes, Text, FuzzLaws.Text),
        new("stitched", () => [[]], Number, FuzzLaws.Stitched),
        new("values", () => [[]], Value, FuzzLaws.Values),
        new("json", FuzzMaterial.Json, TextOrBytes, FuzzLaws.Json),
        new("scheme", FuzzMaterial.Schemes, TextOrBytes, FuzzLaws.Scheme),
        new("csv", () => FuzzMaterial.Files("csv"), TextOrBytes, FuzzLaws.File),
        new("html", () => FuzzMaterial.Files("html"), Markup, FuzzLaws.File),
        new("docx", () => FuzzMaterial.Files("docx"), ZipChanges.Of, FuzzLaws.File),
        new("xlsx", () => FuzzMaterial.Files("xlsx"), ZipChanges.Of, FuzzLaws.File),
        new("pdf", () => FuzzMaterial.Files("pdf"), PdfChanges.Of, FuzzLaws.File),
        new("workbook", FuzzMaterial.Workbooks, ZipChanges.Of, FuzzLaws.Workbook),
    ];

    /// <summary>Returns the targets of these names; all where none is named.</summary>
    public static IReadOnlyList<FuzzTarget> Named(IReadOnlyCollection<string> names) =>
        names.Count == 0 ? All : [.. names.Select(Named)];

    private static FuzzTarget Named(string name) =>
        All.FirstOrDefault(target => target.Name == name)
        ?? throw new ArgumentException($"There is no target '{name}'.", nameof(name));

    // Two bytes a sign, so that half a pair stays half a pair.
    private static byte[] Text(IReadOnlyList<byte[]> material, Dice dice) =>
        [.. FuzzLaws.Pairs, .. Encoding.Unicode.GetBytes(TextChanges.Of(FuzzMaterial.Texts, dice))];

    private static byte[] TextOrBytes(IReadOnlyList<byte[]> material, Dice dice)
    {
        byte[] bytes = dice.Pick(material);
        if (dice.Chance(30)) return ByteChanges.Of(bytes, dice);
        string[] texts = [Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(dice.Pick(material))];
        string text = texts[0];
        for (int times = dice.Between(1, 3); times > 0; times--) text = TextChanges.Change(text, texts, dice);
        return Encoding.UTF8.GetBytes(text);
    }

    private static byte[] Markup(IReadOnlyList<byte[]> material, Dice dice) =>
        dice.Chance(40)
            ? TextOrBytes(material, dice)
            : Encoding.UTF8.GetBytes(MarkupChanges.Of(Encoding.UTF8.GetString(dice.Pick(material)), dice));

    private static byte[] Number(IReadOnlyList<byte[]> material, Dice dice) =>
        BitConverter.GetBytes(dice.Below(int.MaxValue));

    private static byte[] Value(IReadOnlyList<byte[]> material, Dice dice) =>
        [.. FuzzLaws.Pairs, .. Encoding.Unicode.GetBytes(ValueTexts.Make(dice.Below(int.MaxValue)))];
}
