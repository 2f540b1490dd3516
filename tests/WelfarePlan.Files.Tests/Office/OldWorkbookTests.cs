using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Tests.Building;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Tests.Office;

public sealed class OldWorkbookTests
{
    [Fact]
    public void A_workbook_of_Excel_97_is_read_like_a_new_one()
    {
        SourceDocument document = PlanFile.Open(
            Path.Combine(AppContext.BaseDirectory, "Office", "files", "progress.xls")
        );

        Assert.Equal(
            ["かしの木町地域福祉計画　進捗管理表", "| 指標 (2x1) | 実績値 (1x2) | 目標値（R9） (2x1) |", "| R5 | R6 |",
             "| 相談件数 | 1,284件 | 1,302件 | 1,500件 |", "| 認知度 | 38.6% | 41.2% | 60.0% |", "| 誤り | #VALUE! | #VALUE! |"],
            document.Shown());
        Assert.Equal((SourceKind.Xlsx, "進捗管理"), (document.Kind, document.Pages[0].Name));
        Assert.Equal("進捗管理!B5", Assert.IsType<SourceGrid>(document.Pages[0].Parts[1]).Cells[6].Place.ToString());
        Assert.Equal(
            "進捗管理!B8:C8",
            Assert.Single(document.Diagnostics, one => one.Id == DiagnosticRules.ErrorInCell.Id).Place.ToString()
        );
        Assert.Equal(
            "6, D",
            Assert.Single(document.Diagnostics, one => one.Id == DiagnosticRules.HiddenCellsPassedOver.Id).Text
        );
    }
}
