using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>A part of a page in its place: a line or a grid.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Box">Where it stands.</param>
internal abstract record LaidPart(int Page, SourceBox Box);
