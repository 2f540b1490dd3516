namespace WelfarePlan.Time;

/// <summary>How an era is written.</summary>
public enum EraForm
{
    /// <summary>令和.</summary>
    Kanji = 0,

    /// <summary>令.</summary>
    FirstKanji = 1,

    /// <summary>R.</summary>
    Letter = 2,

    /// <summary>㋿, one character.</summary>
    Square = 3,
}
