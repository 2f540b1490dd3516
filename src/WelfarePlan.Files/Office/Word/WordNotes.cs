using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WelfarePlan.Files.Office.Word;

/// <summary>Footnotes and endnotes, numbered as they are met.</summary>
internal sealed class WordNotes(MainDocumentPart part)
{
    private readonly Dictionary<(bool IsEnd, long Id), string> _marks = [];

    /// <summary>Returns the mark of a note, one that is no number so that it cannot run into one.</summary>
    public string MarkOf(long id, bool isEnd)
    {
        if (_marks.TryGetValue((isEnd, id), out string? mark)) return mark;
        return _marks[(isEnd, id)] = string.Create(CultureInfo.InvariantCulture, $"※{_marks.Count + 1}");
    }

    public OpenXmlElement? Find(long id, bool isEnd) => isEnd
        ? Root(part.EndnotesPart)?.Elements<Endnote>().FirstOrDefault(note => note.Id.ToInt() == id)
        : Root(part.FootnotesPart)?.Elements<Footnote>().FirstOrDefault(note => note.Id.ToInt() == id);

    private static OpenXmlPartRootElement? Root(OpenXmlPart? notes) => PackageGate.IsSeen(notes) ? notes!.RootElement : null;
}
