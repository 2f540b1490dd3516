using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Blocks;

/// <summary>A part of the page that stands for itself. A block always knows its lines.</summary>
internal abstract record Block(LineSpan Lines)
{
    /// <summary>A numbered or marked title.</summary>
    internal sealed record Heading(LineSpan Lines, Numbering Numbering, string Title) : Block(Lines)
    {
        /// <summary>Gets whether the page prints it as a running head.</summary>
        public bool IsRunningHead { get; init; }
    }

    /// <summary>A word that says what the next part is: 現状と課題, 令和3年度の主な取組.</summary>
    internal sealed record Label(LineSpan Lines, SectionKind Kind, string Text, FiscalYear? Year, string Rest) : Block(Lines);

    /// <summary>A marked sentence.</summary>
    internal sealed record Item(LineSpan Lines, string Text) : Block(Lines);

    /// <summary>Running text; wrapped lines are joined.</summary>
    internal sealed record Paragraph(LineSpan Lines, string Text) : Block(Lines);

    /// <summary>A table of indicators.</summary>
    internal sealed record Table(TableArea Area) : Block(Area.Lines);

    /// <summary>A table of programmes.</summary>
    internal sealed record Programmes(ProgrammeArea Area) : Block(Area.Lines);

    /// <summary>A page begins here.</summary>
    internal sealed record Page(LineSpan Lines) : Block(Lines);
}
