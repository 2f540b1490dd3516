namespace WelfarePlan.Documents;

/// <summary>How the bytes of a file stand for characters.</summary>
public enum TextEncoding
{
    /// <summary>The bytes are no text that could be recognised.</summary>
    Unknown = 0,

    /// <summary>UTF-8, with or without a byte order mark.</summary>
    Utf8 = 1,

    /// <summary>UTF-16 behind a byte order mark.</summary>
    Utf16 = 2,

    /// <summary>Code page 932: Shift_JIS as Windows writes it.</summary>
    Cp932 = 3,
}
