namespace WelfarePlan.Files.Kinds;

/// <summary>First bytes of the formats that people send by mistake, so that the message can name them.</summary>
internal static class Signatures
{
    public static string? NameOf(ReadOnlySpan<byte> content) => content switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "PNG picture",
        [0xFF, 0xD8, 0xFF, ..] => "JPEG picture",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "GIF picture",
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => "TIFF picture",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
            "WebP picture",
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => "BMP picture",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "Rich Text Format (.rtf)",
        [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, ..] => "7-Zip archive",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => "RAR archive",
        [0x1F, 0x8B, ..] => "gzip archive",
        [_, _, (byte)'-', (byte)'l', (byte)'h', _, (byte)'-', ..] => "LZH archive",
        [(byte)'%', (byte)'!', (byte)'P', (byte)'S', ..] => "PostScript",
        [(byte)'M', (byte)'Z', _, 0, ..] => "program",
        _ => null,
    };
}
