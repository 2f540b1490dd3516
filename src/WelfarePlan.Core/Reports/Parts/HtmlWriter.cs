using System.Globalization;
using System.Text;

namespace WelfarePlan.Reports.Parts;

/// <summary>Writes HTML and SVG. Every text and every attribute is encoded here, so that no caller can forget
/// it.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();

    /// <summary>Writes an opening tag; an attribute without a value is left out.</summary>
    public HtmlWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(tag, attributes);
        _html.Append('>');
        return this;
    }

    /// <summary>Writes an element without content.</summary>
    public HtmlWriter Empty(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(tag, attributes);
        _html.Append("/>");
        return this;
    }

    public HtmlWriter Close(string tag)
    {
        _html.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>Writes an element that holds a text.</summary>
    public HtmlWriter Element(
        string tag, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes
    ) => Open(tag, attributes).Text(text).Close(tag);

    public HtmlWriter Text(string? text)
    {
        Encode(text ?? "");
        return this;
    }

    /// <summary>Writes markup of our own as it is.</summary>
    public HtmlWriter Trusted(string markup)
    {
        _html.Append(markup);
        return this;
    }

    public override string ToString() => _html.ToString();

    /// <summary>Hands on what has been written so far, and forgets it.</summary>
    public void DrainTo(TextWriter output)
    {
        foreach (ReadOnlyMemory<char> part in _html.GetChunks()) output.Write(part.Span);
        _html.Clear();
    }

    /// <summary>Writes a length with at most one decimal.</summary>
    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private void Begin(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(tag);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null) continue;
            _html.Append(' ').Append(name).Append("=\"");
            Encode(value);
            _html.Append('"');
        }
    }

    // Control characters and halves of surrogate pairs have no place in a page; the reader should see that one
    // stood there.
    private void Encode(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': _html.Append("&amp;"); break;
                case '<': _html.Append("&lt;"); break;
                case '>': _html.Append("&gt;"); break;
                case '"': _html.Append("&quot;"); break;
                case '\'': _html.Append("&#39;"); break;
                case '\n': _html.Append('\n'); break;
                case '\t' or '\r': _html.Append(' '); break;
                case < ' ' or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF or (>= 0x202A and <= 0x202E)
                    or (>= 0x2066 and <= 0x2069):
                    _html.Append(Rune.ReplacementChar.ToString());
                    break;
                default: _html.Append(rune.ToString()); break;
            }
        }
    }
}
