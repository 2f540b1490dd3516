namespace WelfarePlan.Testing.Typesetting;

/// <summary>A line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="BreaksPage">Whether it begins a page.</param>
internal sealed record SetLine(SetLineKind Kind, string Text, bool BreaksPage = false) : SetBlock;
