using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Properties;

namespace WelfarePlan.Tests.Goldens;

public sealed class HostileTextTests
{
    private static readonly int Size = LawCases.Of(usual: 128, full: 512) * 1024;

    private static readonly string[] Texts = [.. GoldenFile.All().Select(file => file.Text)];

    private static readonly string[] Pieces =
    [
        "基準値", "目標値", "実績", "令和", "年度", "平成元", "R6", "H34", "（", "）", "(", "【", "】", "％", "人", "か所", "95.1", "1,234",
        "１２", "①",
        "Ⅰ", "基本目標", "施策", "第", "章", "・", "◇", "※", "|", "---", "→", "～", "－", "なし", "。", "の", "数", "\n", "\n", "\n",
        "\r\n", "\r", "\t", "　",
        " ", "\0", "\uFEFF", "\uD842", "\uDFB7", "\u200B", "\uFFFD", "\u2028", "\f", "999999999999999999999999999999",
        "0.", "-", "1111", "現状と課題現状と課題現状と課題",
    ];

    private static readonly Gen<string> Random = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements(Pieces).ListOf().Select(string.Concat));

    private static readonly Gen<string> Text = Gen.Elements(Texts);

    private static readonly Gen<string> Truncated =
        from text in Text
        from start in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, text.Length - start)
        select text.Substring(start, length);

    private static readonly Gen<string> Shuffled =
        from text in Text
        from lines in Gen.Shuffle(text.Split('\n'))
        select string.Join('\n', lines);

    private static readonly Gen<string> Repeated =
        from text in Text
        from lines in Gen.Elements(text.Split('\n')).ListOf()
        from times in Gen.Choose(1, 6)
        select string.Join('\n', lines.SelectMany(line => Enumerable.Repeat(line, times)));

    private static readonly Gen<string> Mixed =
        from text in Text
        from piece in Gen.Elements(Pieces)
        from at in Gen.Choose(0, text.Length).ListOf(20)
        select at.Order().Reverse().Aggregate(text, (mixed, index) => mixed.Insert(index, piece));

    [Property]
    public Property Any_string_gives_a_result() => Prop.ForAll(Random.ToArbitrary(), IsSoundlyRead);

    [Property]
    public Property A_stretch_of_a_document_gives_a_result() => Prop.ForAll(Truncated.ToArbitrary(), IsSoundlyRead);

    [Property]
    public Property A_document_with_its_lines_shuffled_gives_a_result() =>
        Prop.ForAll(Shuffled.ToArbitrary(), IsSoundlyRead);

    [Property]
    public Property Lines_repeated_give_a_result() => Prop.ForAll(Repeated.ToArbitrary(), IsSoundlyRead);

    [Property]
    public Property A_document_with_pieces_strewn_in_gives_a_result() =>
        Prop.ForAll(Mixed.ToArbitrary(), IsSoundlyRead);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("項目 \u200B 現状 目標")]
    [InlineData("基本目標１")]
    [InlineData("|||||\n|---|\n||")]
    [InlineData("（（（（（（（（（（")]
    [InlineData("年次計画\n　　R5　　R6　　R7\nサロンの数　　2か所　　2か所　　3か所　\uFEFF　3か所")]
    [InlineData("指標 基準値 目標値\n指標 基準値 目標値\n指標 基準値 目標値")]
    public void The_least_texts_give_a_result(string text) => Assert.True(IsSoundlyRead(text));

    [Fact]
    public void Twice_the_text_takes_twice_the_memory() =>
        ShouldBeLinear(size => Repeat(string.Join('\n', Texts) + "\n", size));

    [Fact]
    public void Twice_the_line_takes_twice_the_memory() =>
        ShouldBeLinear(size => Repeat(string.Join('　', Texts).ReplaceLineEndings("　"), size));

    [Fact]
    public void Twice_the_headings_take_twice_the_memory() =>
        ShouldBeLinear(size => Repeat("基本目標１　支え合い\n（１）見守り\n①声かけ\n・あいさつ\n", size));

    [Fact]
    public void Twice_the_table_takes_twice_the_memory() =>
        ShouldBeLinear(size => "指標 基準値（R2） 目標値（R6）\n" + Repeat("相談件数 120件 150件\n参加者の割合 45.1％ 50.0％\n", size));

    [Theory]
    [InlineData("No. 事業名 事業内容 担当課\n", "1 見守り訪問事業 高齢者を訪ね、\n安否を確かめます。 高齢福祉課\n")]
    [InlineData("事業名 担当課\n", "事業名 担当課\n")]
    [InlineData("| 事業名 | 担当課 |\n", "| 見守り訪問事業 | 高齢福祉課 |\n")]
    [InlineData("事業名 担当課\n見守り訪問事業 高齢福祉課・\n", "健康課・\n")]
    [InlineData("", "事業名：見守り訪問事業\n担当課：高齢福祉課\n")]
    public void Twice_the_programmes_take_twice_the_memory(string header, string rows) =>
        ShouldBeLinear(size => header + Repeat(rows, size));

    [Fact]
    public void Twice_the_digits_take_twice_the_memory() => ShouldBeLinear(size => Repeat("1,234", size));

    // Bytes, not seconds: they are the same on every machine. The reader stays on one thread.
    private static void ShouldBeLinear(Func<int, string> text)
    {
        _ = AllocatedBy(text(Size / 8));
        long half = AllocatedBy(text(Size));
        long whole = AllocatedBy(text(2 * Size));
        Assert.InRange((double)whole / half, 1.0, 2.3);
    }

    private static long AllocatedBy(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(PlanDocument.Read(text));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int size) =>
        string.Concat(Enumerable.Repeat(text, size / text.Length + 1))[..size];

    private static bool IsSoundlyRead(string text)
    {
        PlanReading result = PlanDocument.Read(text);
        int lines = text.ReplaceLineEndings("\n").Split('\n').Length;
        Assert.All(
            result.Diagnostics,
            diagnostic =>
                Assert.True(diagnostic.Lines.IsNowhere || IsInside(diagnostic.Lines, lines), diagnostic.ToString())
        );
        Assert.All(
            result.Sources,
            place => Assert.True(IsInside(place.Value.Lines, lines), $"{place.Key}: {place.Value.Lines} of {lines}")
        );

        // Half a surrogate pair becomes U+FFFD in JSON; from there on nothing changes any more.
        Plan written = PlanJson.Parse(PlanJson.Write(new PlanReading { Plan = result.Plan })).Plan;
        return PlanJson.Parse(PlanJson.Write(new PlanReading { Plan = written })).Plan == written;
    }

    private static bool IsInside(LineSpan span, int lines) =>
        span.First >= 1 && span.First <= span.Last && span.Last <= lines;
}
