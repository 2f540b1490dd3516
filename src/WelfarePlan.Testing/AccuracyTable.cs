using System.Globalization;
using System.Text;
using WelfarePlan.Documents;

namespace WelfarePlan.Testing;

/// <summary>Adds up the scores of many documents, by shape and by damage.</summary>
public sealed class AccuracyTable
{
    private readonly Dictionary<string, (int Documents, ReadingScore Score)> _rows = new(StringComparer.Ordinal);

    /// <summary>Gets the score of all undamaged documents.</summary>
    public ReadingScore Undamaged => Row("all undamaged").Score;

    /// <summary>Gets the score of all damaged documents.</summary>
    public ReadingScore Damaged => Row("all damaged").Score;

    /// <summary>Gets the score of all documents.</summary>
    public ReadingScore All => Undamaged + Damaged;

    /// <summary>Adds a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="result">What was read of it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Add(GeneratedDocument document, PlanReading result)
    {
        ArgumentNullException.ThrowIfNull(document);
        var score = ReadingScore.Of(result, document);
        Add(document.Damages.Count == 0 ? "all undamaged" : "all damaged", score);
        Add(ShapeRow(document.Shape, document.Damages.Count > 0), score);
        foreach (Damage damage in document.Damages) Add(damage.Name, score);
    }

    /// <summary>Returns the score of a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="damaged">Whether of damaged documents or of undamaged ones.</param>
    /// <returns>The score; none where there were no such documents.</returns>
    /// <exception cref="ArgumentNullException">The shape is null.</exception>
    public ReadingScore Of(DocumentShape shape, bool damaged)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return Row(ShapeRow(shape, damaged)).Score;
    }

    /// <summary>Writes two Markdown tables: a row for each shape, and a row for each damage.</summary>
    /// <returns>The tables, with the figures of all documents in their last row.</returns>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        Head(text, "Shape");
        foreach (DocumentShape shape in DocumentShape.All)
        {
            Line(text, shape.Description, Row(ShapeRow(shape, damaged: false)));
            Line(text, $"{shape.Description}, damaged", Row(ShapeRow(shape, damaged: true)));
        }

        text.Append('\n');
        Head(text, "Damage");
        foreach (Damage damage in Damage.All) Line(text, damage.Description, Row(damage.Name));
        Line(text, "**all undamaged**", Row("all undamaged"));
        Line(text, "**all damaged**", Row("all damaged"));
        return text.ToString();
    }

    private static string ShapeRow(DocumentShape shape, bool damaged) =>
        damaged ? $"{shape.Name}, damaged" : shape.Name;

    private static void Head(StringBuilder text, string first) =>
        text.Append(
                CultureInfo.InvariantCulture,
                $"| {first} | Documents | Numbers | Right of stated | Found of true | Wrong "
            )
        .Append("| Silently wrong | Missing | Silently missing |\n")
        .Append("|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");

    private static void Line(StringBuilder text, string name, (int Documents, ReadingScore Score) row)
    {
        if (row.Documents == 0) return;
        ReadingScore score = row.Score;
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {row.Documents} | {score.Total} | {Percent(score.RightShare)} | {Percent(score.FoundShare)} | "
                + $"{score.Wrong} | {score.Silent} | {score.Total - score.Found} | {score.Lost} |\n"
        );
    }

    // Cut, not rounded: 99.96 % is not 100 %.
    private static string Percent(decimal share) =>
        (decimal.Floor(share * 1000) / 10).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private (int Documents, ReadingScore Score) Row(string key) => _rows.GetValueOrDefault(key);

    private void Add(string key, ReadingScore score)
    {
        (int documents, ReadingScore sum) = Row(key);
        _rows[key] = (documents + 1, sum + score);
    }
}
