using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Headings;

/// <summary>
/// A heading that stands in a column of a table (基本目標｜施策｜取組), filled down, before the rows that it heads.
/// </summary>
/// <param name="Lines">The lines of the first row that it heads.</param>
/// <param name="LevelWord">The word of the column: 基本目標.</param>
/// <param name="Number">The number as printed, or an empty text.</param>
/// <param name="Title">The title without the number.</param>
/// <param name="Depth">The place of the column among the columns of level words, from 0.</param>
internal sealed record GridHeading(LineSpan Lines, string LevelWord, string Number, string Title, int Depth);
