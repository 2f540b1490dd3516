using System.Globalization;
using System.Text;
using WelfarePlan.Documents;
using WelfarePlan.Files.Tests.Pdf;
using WelfarePlan.Tests;

namespace WelfarePlan.Files.Tests.Negatives;

/// <summary>Texts whose letters are characters, but not those that were written.</summary>
public sealed class MojibakeTests
{
    private const string Table = "| 指標 | 現状値（令和6年度） | 目標値（令和11年度） |\n|---|---|---|\n"
        + "| 集いの場の数 | 12箇所 | 20箇所 |\n| 相談を受けた件数 | 300件 | 400件 |\n";
    private const string Plan = "潮見野市地域福祉計画\n基本目標１　支え合いの地域づくり\n誰もが住み慣れた家で安心して暮らせるよう、"
        + "住民、民生委員、医療や介護の事業者、学校と役所が手を結びます。\n災害の時に避難を助け合う仕組みを整え、"
        + "高齢者や障害のある人の外出と買い物を応援し、子どもが放課後に過ごす場所を増やします。\n成果指標\n" + Table;

    [Theory]
    [InlineData(65001, 932)]
    [InlineData(65001, 936)]
    [InlineData(65001, 1252)]
    [InlineData(65001, 51932)]
    [InlineData(932, 936)]
    [InlineData(932, 1252)]
    [InlineData(51932, 932)]
    [InlineData(51932, 28591)]
    [InlineData(51932, 936)]
    [InlineData(1200, 1201)]
    public void A_text_decoded_in_a_wrong_way_and_saved_again_is_refused(int written, int read)
    {
        string garbled = Encodings(read).GetString(Encodings(written).GetBytes(Plan)).Replace('\0', ' ');

        ShouldBeRefused(Encoding.UTF8.GetBytes(garbled));
    }

    [Fact]
    public void The_text_itself_is_read() =>
        Assert.Equal(4, Testing.StatedNumbers.Of(Read(Encoding.UTF8.GetBytes(Plan)).Plan).Count());

    [Fact]
    public void Bytes_of_another_encoding_of_Japanese_are_refused() =>
        Assert.Empty(Read(Encodings(51932).GetBytes(Plan)).Plan.Goals);

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_PDF_whose_letters_are_mapped_to_their_neighbours_is_refused(int by)
    {
        ShouldBeRefused(Pdf(Lines(Plan), letter => (char)(letter + by)));
        Assert.DoesNotContain(Read(Pdf(Lines(Plan), letter => letter)).Diagnostics, told => told.Id == "WP1012");
    }

    [Fact]
    public void A_PDF_whose_letters_are_mapped_to_their_neighbours_in_the_Japanese_standard_is_refused()
    {
        string text = File.ReadAllText(RepositoryFolder.PathOf("seeds/kumamoto-activity-3rd.txt"));

        ShouldBeRefused(Pdf(Lines(text).Take(120), NextInStandard));
    }

    [Fact]
    public void One_garbled_font_is_enough_even_where_each_page_is_mostly_sound()
    {
        IReadOnlyList<string> lines = Lines(Plan);

        PlanReading reading = Read(Pdf(lines, letter => letter, lines.Skip(2).Take(3)));

        Assert.Contains(reading.Diagnostics, told => told.Id == "WP1012");
        Assert.Empty(Testing.StatedNumbers.Of(reading.Plan));
    }

    [Theory]
    [InlineData("氏名 区分\n鎌田 敏夫 委員長\n荻野 綾乃 副委員長\n須藤 辰雄 委員\n葛西 茜 委員\n蓑輪 慧 委員\n鮫島 梓 委員\n")]
    [InlineData("咽頭がん 膵臓がん 脳梗塞 脊髄損傷 関節炎 褥瘡 誤嚥性肺炎 骨粗鬆症 喘息 糖尿病 統合失調症 大腸炎 膠原病\n")]
    [InlineData("ｻｰﾋﾞｽ ｺｰﾄﾞ 利用者数 ﾃﾞｲｻｰﾋﾞｽ ﾎｰﾑﾍﾙﾌﾟ 相談 件数\n")]
    [InlineData("如有困难请咨询福利窗口，工作人员将为您说明各种服务。申请所需材料请向区役所查询，翻译服务免费提供。\n")]
    [InlineData("Người nước ngoài có thể hỏi ở quầy tư vấn của thành phố. Dịch vụ thông dịch miễn phí.\n")]
    public void Names_terms_and_other_languages_are_not_taken_for_it(string text) =>
        Assert.DoesNotContain(Read(Encoding.UTF8.GetBytes(text)).Diagnostics, told => told.Id == "WP1012");

    private static void ShouldBeRefused(byte[] file)
    {
        PlanReading reading = Read(file);

        Assert.Contains(reading.Diagnostics, told => told.Id == "WP1012");
        Assert.Empty(Testing.StatedNumbers.Of(reading.Plan));
        Assert.Empty(reading.Plan.Goals);
    }

    private static PlanReading Read(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return PlanFile.Read(stream);
    }

    private static Encoding Encodings(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);

    private static char NextInStandard(char letter)
    {
        Encoding japanese = Encodings(51932);
        byte[] bytes = japanese.GetBytes([letter]);
        if (bytes.Length != 2) return letter;
        bytes[1]++;
        if (bytes[1] == 0xFF) bytes = [(byte)(bytes[0] + 1), 0xA1];
        return japanese.GetString(bytes)[0];
    }

    private static IReadOnlyList<string> Lines(string text) =>
        [.. text.Split('\n').SelectMany(line => line.Chunk(40)).Select(line => new string(line))];

    // One page; each letter is written as its code, and the map of the font says which letter a code is.
    private static byte[] Pdf(IEnumerable<string> lines, Func<char, char> map, IEnumerable<string>? garbled = null)
    {
        string[] all = [.. lines];
        string[] other = [.. garbled ?? []];
        var content = new StringBuilder("BT\n1 0 0 1 40 1780 Tm\n14 TL\n");
        foreach (string line in all.Concat(other))
        {
            string font = other.Contains(line, StringComparer.Ordinal) ? "F2" : "F1";
            string codes = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line));
            content.Append(CultureInfo.InvariantCulture, $"/{font} 10 Tf <{codes}> Tj T*\n");
        }

        content.Append("ET");
        char[] letters = [.. all.Concat(other).SelectMany(line => line).Distinct()];
        return TinyPdf.OfObjects(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 1842] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R /F2 9 0 R >> >> >>",
            Stream(content.ToString()),
            Font("Gothic", 8),
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Gothic /DW 1000 /FontDescriptor 7 0 R "
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
            "<< /Type /FontDescriptor /FontName /Gothic /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 "
                + "/Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
            Stream(Map(letters, map)),
            Font("Mincho", 10),
            Stream(Map(letters, letter => (char)(letter + 1)))
        );
    }

    private static string Font(string name, int map) =>
        $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [6 0 R] "
            + $"/ToUnicode {map} 0 R >>";

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static string Map(char[] letters, Func<char, char> map)
    {
        var text = new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Map def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        );
        foreach (char[] some in letters.Chunk(100))
        {
            text.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach (char letter in some)
                text.Append(CultureInfo.InvariantCulture, $"<{(int)letter:X4}> <{(int)map(letter):X4}>\n");
            text.Append("endbfchar\n");
        }

        return text.Append("endcmap CMapName currentdict /CMap defineresource pop end end").ToString();
    }
}
