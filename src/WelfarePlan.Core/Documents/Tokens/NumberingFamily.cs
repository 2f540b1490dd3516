namespace WelfarePlan.Documents.Tokens;

/// <summary>The ways in which headings are numbered. A document nests them in an order of its own.</summary>
internal enum NumberingFamily : byte
{
    None = 0,

    /// <summary>第１編, 第２部.</summary>
    Part,

    /// <summary>第５章.</summary>
    Chapter,

    /// <summary>第２節.</summary>
    Section,

    /// <summary>第１項.</summary>
    Article,

    /// <summary>基本目標 1, 施策２, 取組方針（１）: a word that says what level it is.</summary>
    Word,

    /// <summary>Ⅰ.</summary>
    Roman,

    /// <summary>１ or 1. or 1、.</summary>
    Plain,

    /// <summary>1-2 or 1－(1).</summary>
    Compound,

    /// <summary>（１）.</summary>
    Bracketed,

    /// <summary>１）.</summary>
    HalfBracketed,

    /// <summary>①.</summary>
    Circled,

    /// <summary>ア, イ or (ア).</summary>
    Kana,

    /// <summary>●, ◆, ■: a mark without a number.</summary>
    Mark,
}
