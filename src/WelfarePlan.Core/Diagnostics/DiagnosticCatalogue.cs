using static WelfarePlan.Diagnostics.DiagnosticRules;

namespace WelfarePlan.Diagnostics;

/// <summary>The list of every rule.</summary>
/// <remarks>Not in <see cref="DiagnosticRules"/>: the parts of a class begin in no certain order.</remarks>
internal static class DiagnosticCatalogue
{
    public static IReadOnlyList<DiagnosticRule> Rules { get; } =
    [
        EchoFolded, YearMended, YearFromContext, EmptyText, TooManyBytes, TooManyLines, TooManyCells, PageIsPicture,
        LettersMissing, LettersNotTrusted, PageDamaged, FileUnreadable, KindNotRead, FileEncrypted, FileDamaged,
        LimitExceeded, HiddenPagePassedOver, HiddenCellsPassedOver, FormulaWithoutValue, ErrorInCell,
        NumberFormatUnknown, GraphicPassedOver, ContentsPassedOver, BoilerplatePassedOver, ChangesAccepted,
        QuoteNotClosed, OpenerFailed, RowCutByPage,
        UnreadableNumber, UnreadableYear, RowDoesNotFit, HeaderChosen, TableRefused,
        UnitsDisagree, YearsOutOfOrder, LabelDisagrees, GradeTakenOff, ZeroMayBeBlank, OrderInferred, HeaderContinued,
        NameMissing, ColumnRoleUnknown, ArrowRead, WordsInsteadOfNumber, CalendarYear, RoleAssumed, ColumnOfZeros,
        CircledNumberLost, Mojibake, NameAroundValues, ResultsEndEarly, TargetInSentence, NameMayBeCut, YearNotStated,
        ValueBehindWords, NameFromHeading, ValuesPassedOver, TargetReadFromSentence, CellsEmpty, ProgrammeInDoubt,
        ProgrammesPassedOver, RowPassedOver,
        NoteWithoutLabel, YearImplausible, IndicatorWithoutGoal, StyleTie, NothingFound, IndicatorRepeated,
        HeadingMoved, StyleDetected, IndicatorLifted, HeadingLeftOut, MinutesPassedOver,
        PrincipleNotRead, SettlementPassedOver, PlanOfOtherField,
    ];
}
