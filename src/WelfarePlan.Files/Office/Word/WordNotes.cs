using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WelfarePlan.Files.Office.Word;

/// <summary>Footnotes and endnotes, numbered as they are met.</summary>
internal sealed class WordNotes(MainDocumentPart part)
{
    private readonly Dictionary<(bool IsEnd, long Id), string> _marks = [];
    private readonly Dictionary<(bool IsEnd, long Id), OpenXmlElement> _notes = Notes(part);

    /// <summary>Returns the mark of a note, one that is no number so that it cannot run into one.</summary>
    public string MarkOf(long id, bool isEnd)
    {
        if (_marks.TryGetValue((isEnd, id), out string? mark)) return mark;
        return _marks[(isEnd, id)] = string.Create(CultureInfo.InvariantCulture, $"※{_marks.Count + 1}");
    }

    /// <summary>Returns a note where it is first asked for; a note that is referred to again was read before.</summary>
    public OpenXmlElement? Take(long id, bool isEnd) =>
        _notes.Remove((isEnd, id), out OpenXmlElement? note) ? note : null;

    private static Dictionary<(bool IsEnd, long Id), OpenXmlElement> Notes(MainDocumentPart part)
    {
        var notes = new Dictionary<(bool IsEnd, long Id), OpenXmlElement>();
        foreach (FootnoteEndnoteType note in Root(part.FootnotesPart)?.Elements<FootnoteEndnoteType>() ?? [])
            Add(note, isEnd: false);
        foreach (FootnoteEndnoteType note in Root(part.EndnotesPart)?.Elements<FootnoteEndnoteType>() ?? [])
            Add(note, isEnd: true);
        return notes;

        void Add(FootnoteEndnoteType note, bool isEnd)
        {
            if (note.Id.ToInt() is { } id) notes.TryAdd((isEnd, id), note);
        }
    }

    private static OpenXmlPartRootElement? Root(OpenXmlPart? notes) =>
        PackageGate.IsSeen(notes) ? notes!.RootElement : null;
}
