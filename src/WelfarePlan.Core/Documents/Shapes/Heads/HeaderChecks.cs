using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Shapes.Heads;

/// <summary>What a header alone gives cause to say.</summary>
internal static class HeaderChecks
{
    public static void Report(TableHeader header, ICollection<Diagnostic> log)
    {
        FiscalYear? last = null;
        foreach (RoleLabel column in header.Columns)
        {
            if (column.HasBadYear) log.Add(DiagnosticRules.UnreadableYear.At(header.Lines, header.Text));
            if (column.HasMendedYear) log.Add(DiagnosticRules.YearMended.At(header.Lines, header.Text));
            if (column.IsYearFromContext && column.Year is { } completed)
                log.Add(DiagnosticRules.YearFromContext.At(header.Lines, completed.ToString()));
            if (column.IsCalendarYear) log.Add(DiagnosticRules.CalendarYear.At(header.Lines, header.Text));
            if (column.Role is RoleKind.Baseline && column.Year is { } from)
                last = last is { } known && known > from ? known : from;
            if (column.Role is RoleKind.Target && column.Year is { } to && to < last)
                log.Add(DiagnosticRules.YearsOutOfOrder.At(header.Lines, header.Text));
        }
    }
}
