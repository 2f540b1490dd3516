namespace WelfarePlan.Documents.Words;

/// <summary>Marks that open an item or a small heading.</summary>
internal static class Bullets
{
    public static bool IsMark(char c) =>
        c
            is '・' or '･' or '●' or '○' or '〇' or '◯' or '◇' or '◆' or '■' or '□' or '◎' or '▶' or '►' or '▸' or '★'
                or '☆' or '❖' or '✓' or '✔' or '➢' or '▪' or '▫' or '•' or '◦' or '-' or '*' or '◼' or '▼' or '▽'
                or '⚫' or '⚪' or '♦' or '❏';
}
