using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WelfarePlan.Documents;

namespace WelfarePlan.Tests.Documents;

public sealed class TextDecodingTests
{
    private const string Japanese = "第４次地域福祉計画\r\n基準値（H30年度）：95.1％　①～Ⅳ ㈱ 髙﨑\n";

    private static readonly Encoding Cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
    private static readonly Encoding EucJp = CodePagesEncodingProvider.Instance.GetEncoding(51932)!;

    [Fact]
    public void UTF_8_is_read_with_and_without_a_mark()
    {
        Expect(Encoding.UTF8.GetBytes(Japanese), Japanese, TextEncoding.Utf8);
        Expect([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Japanese)], Japanese, TextEncoding.Utf8);
    }

    [Fact]
    public void UTF_16_is_read_behind_its_mark()
    {
        Expect([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Japanese)], Japanese, TextEncoding.Utf16);
        Expect([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Japanese)], Japanese, TextEncoding.Utf16);
    }

    [Fact]
    public void Code_page_932_is_recognised_with_the_signs_that_Windows_added() =>
        Expect(Cp932.GetBytes(Japanese), Japanese, TextEncoding.Cp932);

    [Fact]
    public void No_bytes_are_an_empty_text() => Expect([], "", TextEncoding.Utf8);

    [Fact]
    public void A_cut_or_broken_UTF_8_text_stays_UTF_8_and_shows_the_place()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Japanese);
        Expect(bytes[..(bytes.Length - 2)], Japanese[..^2] + "\uFFFD", TextEncoding.Utf8);
        bytes[1] = 0xFF;
        Assert.True(TextDecoding.TryDecode(bytes, out string? text, out TextEncoding encoding));
        Assert.Equal(TextEncoding.Utf8, encoding);
        Assert.EndsWith(Japanese[1..], text);
        Assert.Contains('\uFFFD', text);
    }

    [Fact]
    public void What_is_no_text_is_said_to_be_none()
    {
        Refuse([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]);
        Refuse("%PDF-1.7\n1 0 obj"u8);
        Refuse(EucJp.GetBytes(Japanese.Replace("髙﨑", "", StringComparison.Ordinal)));
        Refuse([0x1B, 0x24, 0x42, 0x42, 0x68, 0x1B, 0x28, 0x42]);
        Refuse([0x82, 0xA0, 0xFF, 0xFE, 0xFD]);
    }

    [Property]
    public Property Every_text_of_the_code_page_that_is_not_UTF_8_comes_back_or_is_refused() =>
        Prop.ForAll(
            Gen.Elements("地域", "福祉", "計画", "ー", "。", "、", "か", "い", "95", ".1", "％", "\r\n", "Ａ")
                .ListOf()
                .ToArbitrary(),
            words =>
        {
            string text = string.Concat(words);
            return TextDecoding.TryDecode(Cp932.GetBytes(text), out string? read, out _) && read == text;
        });

    [Property]
    public Property Any_bytes_are_text_or_none() =>
        Prop.ForAll(
            Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().ToArbitrary(),
            bytes =>
        TextDecoding.TryDecode(bytes, out string? text, out TextEncoding encoding)
            ? text is not null && encoding != TextEncoding.Unknown
            : encoding == TextEncoding.Unknown);

    private static void Expect(byte[] bytes, string text, TextEncoding encoding)
    {
        Assert.True(TextDecoding.TryDecode(bytes, out string? read, out TextEncoding how));
        Assert.Equal((text, encoding), (read, how));
    }

    private static void Refuse(ReadOnlySpan<byte> bytes)
    {
        Assert.False(TextDecoding.TryDecode(bytes, out string? text, out TextEncoding encoding));
        Assert.Null(text);
        Assert.Equal(TextEncoding.Unknown, encoding);
    }
}
