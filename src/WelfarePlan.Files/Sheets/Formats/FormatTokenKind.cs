namespace WelfarePlan.Files.Sheets.Formats;

/// <summary>What a part of a number format is.</summary>
internal enum FormatTokenKind
{
    /// <summary>Words that are shown as they stand.</summary>
    Literal = 0,

    /// <summary>A digit that is always shown: <c>0</c>.</summary>
    Zero = 1,

    /// <summary>A digit that is shown where there is one: <c>#</c>, <c>?</c>.</summary>
    Digit = 2,

    /// <summary>The decimal point.</summary>
    Point = 3,

    /// <summary>The separator of thousands, or a division by a thousand.</summary>
    Comma = 4,

    /// <summary>A hundredfold with its sign.</summary>
    Percent = 5,

    /// <summary>A part of a date or time.</summary>
    Date = 6,

    /// <summary>An elapsed time: <c>[h]</c>.</summary>
    Elapsed = 7,

    /// <summary>The number as it is: <c>General</c>.</summary>
    General = 8,

    /// <summary>The text of the cell: <c>@</c>.</summary>
    Text = 9,

    /// <summary>What is not followed here: exponents and fractions.</summary>
    Unknown = 10,
}
