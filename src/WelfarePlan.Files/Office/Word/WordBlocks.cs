using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Grids;
using WelfarePlan.Sources;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace WelfarePlan.Files.Office.Word;

/// <summary>Reads paragraphs and tables in their order, into lines and grids.</summary>
/// <param name="context">The document.</param>
/// <param name="path">The path of what holds the blocks, with a slash at its end; empty for the body.</param>
/// <param name="parts">Where lines and grids go.</param>
internal sealed class WordBlocks(WordContext context, string path, List<SourcePart> parts)
{
    private readonly List<(long Id, bool IsEnd)> _notes = [];
    private int _paragraphs;
    private int _tables;

    public void Read(OpenXmlElement parent)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph);
                    ReadNotes();
                    break;
                case Table table:
                    ReadTable(table);
                    ReadNotes();
                    break;
                case SdtBlock block when IsContents(block):
                    context.AddContents(
                        block
                            .Descendants<W.Text>()
                            .Select(text => text.Text.Trim())
                            .FirstOrDefault(text => text.Length > 0)
                            ?? ""
                    );
                    break;
                case AlternateContent alternatives when ParagraphReader.Chosen(alternatives) is { } chosen:
                    Read(chosen);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    Read(child);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        _paragraphs++;
        string place = string.Create(CultureInfo.InvariantCulture, $"{path}paragraph[{_paragraphs}]");
        WordParagraph read = WordParagraph.Read(paragraph, context);
        if (read.IsContents)
        {
            context.AddContents(read.Text.Trim());
            return;
        }

        parts.AddRange(read.Lines(new PathPlace(place)));
        AddBoxes(read.TextBoxes, place);
        _notes.AddRange(read.Notes);
    }

    private void AddBoxes(IReadOnlyList<OpenXmlElement> boxes, string place)
    {
        for (int at = 0; at < boxes.Count; at++)
        {
            string inside = string.Create(CultureInfo.InvariantCulture, $"{place}/textbox[{at + 1}]/");
            new WordBlocks(context, inside, parts).Read(boxes[at]);
        }
    }

    private void ReadTable(Table table)
    {
        _tables++;
        string place = string.Create(CultureInfo.InvariantCulture, $"{path}table[{_tables}]");
        WordTable read = WordTable.Read(table, place, context);

        // A frame around text, not a table.
        if (read.IsFrame)
        {
            foreach ((TableCell cell, string at) in read.Frames) new WordBlocks(context, at + "/", parts).Read(cell);
            return;
        }

        if (read.Build() is { } grid) parts.Add(grid);
        _notes.AddRange(read.Notes);
        foreach ((Table inner, string at) in read.Inner)
        {
            var blocks = new WordBlocks(context, at + "/", parts);
            blocks.ReadTable(inner);
            blocks.ReadNotes();
        }
    }

    private void ReadNotes()
    {
        (long Id, bool IsEnd)[] notes = [.. _notes];
        _notes.Clear();
        foreach ((long id, bool isEnd) in notes)
        {
            if (context.Notes.Take(id, isEnd) is not { } note) continue;
            IEnumerable<string> texts = note.Elements<Paragraph>()
                .Select(paragraph => WordParagraph.Read(paragraph, context).Text.Trim());
            string mark = context.Notes.MarkOf(id, isEnd);
            var place = new PathPlace($"footnote[{mark.TrimStart('※')}]");
            foreach (string line in PlainText.Lines(string.Join('\n', texts)))
                parts.Add(new SourceLine($"{mark} {line}", place));
        }
    }

    private static bool IsContents(SdtBlock block) =>
        block.SdtProperties?.GetFirstChild<SdtContentDocPartObject>()?.DocPartGallery?.Val?.Value
        == "Table of Contents";
}
