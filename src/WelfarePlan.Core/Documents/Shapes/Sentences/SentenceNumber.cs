using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Sentences;

/// <summary>A number of a sentence with its unit, and what the words behind it make of it.</summary>
internal readonly record struct SentenceNumber(int Start, int End, CellValue Value, SentenceRole Role);
