namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>How the cells of a table laid out in print stand.</summary>
/// <param name="IsCentred">Whether each cell stands over the middle of its row and not at its top.</param>
/// <param name="HasSentences">Whether what is said of the works are sentences, which end.</param>
/// <param name="HasNumbers">Whether a number stands before each row.</param>
/// <param name="Name">The place of the names among the columns.</param>
/// <param name="Outline">The place of what is said of them, or -1.</param>
/// <param name="Department">The place of the departments.</param>
internal readonly record struct LaidForm(
    bool IsCentred, bool HasSentences, bool HasNumbers, int Name, int Outline, int Department);
