using System.Text;
using WelfarePlan.Documents;
using WelfarePlan.Json;

namespace WelfarePlan.Tests.Goldens;

public sealed class EncodingGoldenTests
{
    private static readonly Encoding Cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    public static TheoryData<string> Seeds => [.. GoldenFile.Seeds];

    public static TheoryData<string> Documents => [.. GoldenFile.Documents];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_in_other_clothes_is_the_same_plan(string name) => ShouldReadAlike(GoldenFile.Seed(name).Text);

    [SharedTheory]
    [MemberData(nameof(Seeds))]
    public void The_original_in_other_clothes_is_the_same_plan(string name) =>
        ShouldReadAlike(GoldenFile.Original(name).Text);

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_hand_made_document_in_other_clothes_is_the_same_plan(string name) =>
        ShouldReadAlike(GoldenFile.Document(name).Text);

    private static void ShouldReadAlike(string text)
    {
        string plan = KeyOf(text);
        Assert.Equal(plan, KeyOf(WithWidths(text, full: true)));
        Assert.Equal(plan, KeyOf(WithWidths(text, full: false)));
        Assert.Equal(plan, KeyOf(text.ReplaceLineEndings("\r\n")));
        Assert.Equal(plan, KeyOf('\uFEFF' + text));
        Assert.Equal(plan, KeyOf(Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)])));
        Assert.Equal(plan, KeyOf(Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)])));

        // What the code page cannot write (radicals, hair spaces) is left out on both sides.
        string writable = string.Concat(text.Where(sign => !char.IsSurrogate(sign) && IsWritable(sign)));
        Assert.Equal(KeyOf(writable), KeyOf(Decode(Cp932.GetBytes(writable))));
    }

    private static string KeyOf(string text) =>
        GoldenText.Key(PlanJson.Write(new PlanReading { Plan = PlanDocument.Read(text).Plan }))!;

    private static string Decode(byte[] bytes)
    {
        Assert.True(TextDecoding.TryDecode(bytes, out string? text, out _));
        return text;
    }

    private static bool IsWritable(char sign) =>
        GoldenText.Same(Cp932.GetString(Cp932.GetBytes([sign])), sign.ToString());

    private static string WithWidths(string text, bool full) =>
        string.Create(text.Length, (text, full), static (signs, state) =>
        {
            for (int i = 0; i < signs.Length; i++) signs[i] = state.full ? Widen(state.text[i]) : Narrow(state.text[i]);
        });

    private static char Widen(char sign) =>
        sign is (>= '0' and <= '9') or '(' or ')' or '[' or ']' ? (char)(sign - '!' + '！') : sign;

    private static char Narrow(char sign) =>
        sign is (>= '０' and <= '９') or '（' or '）' or '［' or '］' ? (char)(sign - '！' + '!') : sign;
}
