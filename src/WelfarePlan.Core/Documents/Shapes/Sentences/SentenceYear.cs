using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Sentences;

/// <summary>A year that a sentence names.</summary>
internal readonly record struct SentenceYear(int Start, int End, YearReading Year);
