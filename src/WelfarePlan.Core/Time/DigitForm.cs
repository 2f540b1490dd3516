namespace WelfarePlan.Time;

/// <summary>How numbers are written.</summary>
public enum DigitForm
{
    /// <summary>6, 31.</summary>
    HalfWidth = 0,

    /// <summary>６, ３１.</summary>
    FullWidth = 1,

    /// <summary>６, 31: one digit full width, more of them half width, as town halls typeset.</summary>
    Municipal = 2,

    /// <summary>六, 三十一.</summary>
    Kanji = 3,
}
