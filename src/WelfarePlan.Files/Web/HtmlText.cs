using System.Text;

namespace WelfarePlan.Files.Web;

/// <summary>Gathers the text of a block as it is shown: blanks folded, none where Japanese text is broken over
/// lines.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();
    private bool _isBlankDue;
    private bool _isBreakDue;
    private int _signs;
    private int _bold;

    public bool IsBold => _signs > 0 && _bold == _signs;

    public void Append(string text, bool isBold)
    {
        foreach (char sign in text)
        {
            if (sign is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _isBlankDue = true;
                _isBreakDue |= sign is '\n' or '\r';
                continue;
            }

            Settle(sign);
            _text.Append(sign == '\u00A0' ? ' ' : sign);
            _signs++;
            if (isBold) _bold++;
        }
    }

    public void AppendAsIs(string text, bool isBold)
    {
        _text.Append(text);
        _signs += text.Length;
        if (isBold) _bold += text.Length;
    }

    public void Break()
    {
        _text.Append('\n');
        _isBlankDue = _isBreakDue = false;
    }

    /// <summary>Returns the lines so far and begins anew.</summary>
    public string Take()
    {
        string text = _text.ToString();
        _text.Clear();
        _isBlankDue = _isBreakDue = false;
        _signs = _bold = 0;
        return text;
    }

    private void Settle(char next)
    {
        bool isShown = _isBlankDue && _text.Length > 0 && _text[^1] != '\n';
        if (isShown && !(_isBreakDue && IsWide(_text[^1]) && IsWide(next))) _text.Append(' ');
        _isBlankDue = _isBreakDue = false;
    }

    private static bool IsWide(char sign) =>
        sign is >= '\u2E80' and < '\uD7B0' or >= '\uF900' and <= '\uFAFF' or >= '\uFF01' and <= '\uFF60';
}
