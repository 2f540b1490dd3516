namespace WelfarePlan.Quantities;

/// <summary>Why a figure is refused that could be read in two ways.</summary>
internal enum FigureDoubt : byte
{
    /// <summary>There is no doubt.</summary>
    None = 0,

    /// <summary>4/1 is a day or a part of a total.</summary>
    DayOrPart = 1,

    /// <summary>3～5千人 begins at 3 or at 3,000.</summary>
    MultipleOfOneOrBoth = 2,

    /// <summary>3-5 is a range or a code.</summary>
    RangeOrCode = 3,

    /// <summary>5人以上増 has two bounds.</summary>
    TwoBounds = 4,

    /// <summary>60～40% ends before it begins.</summary>
    Reversed = 5,
}
