using WelfarePlan.Diagnostics;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Outlines;

/// <summary>A progress note with the label it stands under, as far as the page says.</summary>
internal sealed record OutlineNote(string Text, LineSpan Lines, FiscalYear? Year, string? Heading,
    Confidence Confidence);
