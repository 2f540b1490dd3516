using System.Globalization;

namespace WelfarePlan.Testing.Printing;

/// <summary>How a document numbers its goals and measures.</summary>
internal sealed class HeadingNotation(
    string name, Func<int, string, string> goal, Func<int, int, string, string> measure
)
{
    private const string Roman = "ⅠⅡⅢⅣⅤⅥ";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨";

    public static IReadOnlyList<HeadingNotation> All { get; } =
    [
        new("基本目標１/施策１", (n, title) => $"基本目標{Full(n)}　{title}", (_, m, title) => $"施策{Full(m)}　{title}"),
        new("基本目標 1/施策1-1", (n, title) => $"基本目標 {n} {title}", (n, m, title) => $"施策{n}-{m} {title}"),
        new("基本方針Ⅰ/１", (n, title) => $"基本方針{Roman[n - 1]} {title}", (_, m, title) => $"{Full(m)} {title}"),
        new("基本目標１/（１）", (n, title) => $"基本目標{Full(n)}　{title}", (_, m, title) => $"（{Full(m)}）{title}"),
        new("Ⅰ/１", (n, title) => $"{Roman[n - 1]}　{title}", (_, m, title) => $"{Full(m)}　{title}"),
        new("１/（１）", (n, title) => $"{Full(n)}　{title}", (_, m, title) => $"（{Full(m)}）　{title}"),
        new("目標1/取組①", (n, title) => $"目標{n} {title}", (_, m, title) => $"取組{Circled[m - 1]} {title}"),
        new("【基本目標Ⅰ】/基本施策１", (n, title) => $"【基本目標{Roman[n - 1]}】{title}", (_, m, title) => $"基本施策{Full(m)}　{title}"),
        new("推進目標/取組方針", (_, title) => $"推進目標　{title}", (_, _, title) => $"取組方針　{title}"),
        new("基本目標1/1-1", (n, title) => $"基本目標{n} {title}", (n, m, title) => $"{n}-{m} {title}"),
        new("重点課題１/取組１", (n, title) => $"重点課題{Full(n)}　{title}", (_, m, title) => $"取組{Full(m)}　{title}"),
        new("第１章/第１節", (n, title) => $"第{Full(n)}章　{title}", (_, m, title) => $"第{Full(m)}節　{title}"),
        new("基本目標１/施策の方向（１）", (n, title) => $"基本目標{Full(n)}　{title}", (_, m, title) => $"施策の方向（{Full(m)}）{title}"),
        new("Ⅰ/（１）", (n, title) => $"{Roman[n - 1]} {title}", (_, m, title) => $"({m}) {title}"),
    ];

    public string Name => name;

    public string Goal(int number, string title) => goal(number, title);

    public string Measure(int goalNumber, int number, string title) => measure(goalNumber, number, title);

    private static string Full(int number) => Widths.Full(number.ToString(CultureInfo.InvariantCulture));
}
