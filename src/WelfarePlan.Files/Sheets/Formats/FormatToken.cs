namespace WelfarePlan.Files.Sheets.Formats;

/// <summary>A part of a number format.</summary>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text);
