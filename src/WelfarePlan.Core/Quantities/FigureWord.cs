namespace WelfarePlan.Quantities;

/// <summary>A word around a number and what it says about it.</summary>
internal readonly record struct FigureWord(string Text, QuantityMarks Marks, QuantityBound Bound);
