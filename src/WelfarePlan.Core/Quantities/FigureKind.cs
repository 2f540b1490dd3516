namespace WelfarePlan.Quantities;

/// <summary>What stands in the place of a value.</summary>
internal enum FigureKind : byte
{
    /// <summary>Nothing that can be read.</summary>
    None = 0,

    /// <summary>A number with what belongs to it.</summary>
    Number = 1,

    /// <summary>More is wanted, without a number: 増加, ↑.</summary>
    Increase = 2,

    /// <summary>Less is wanted, without a number: 減少, ↓.</summary>
    Decrease = 3,

    /// <summary>The level is to be held, without a number: 維持.</summary>
    Maintain = 4,

    /// <summary>A rise is to be held down, without a number: 抑制.</summary>
    Contain = 5,

    /// <summary>No value is printed: －, 不明.</summary>
    NotAvailable = 6,

    /// <summary>The document says that there is none: なし, 新規.</summary>
    Nothing = 7,

    /// <summary>The value is still being gathered: 集計中.</summary>
    Pending = 8,

    /// <summary>What would give the value was not carried out: 未実施.</summary>
    NotConducted = 9,

    /// <summary>The programme has ended: 事業終了.</summary>
    Discontinued = 10,
}
