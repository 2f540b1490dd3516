using NodaTime;
using NodaTime.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Time;

public sealed class JapaneseYearTests
{
    [Fact]
    public void What_was_written_is_kept()
    {
        JapaneseYear year = JapaneseYear.Parse("平成37年");
        Assert.Equal(
            ("平成37年", 2025, false, "令和7年"),
            (year.ToString(), year.Year, year.IsInEra, year.Canonical.ToString())
        );
        Assert.NotEqual(JapaneseYear.Parse("平成31年"), JapaneseYear.Parse("令和元年"));
        Assert.True(JapaneseYear.Parse("平成31年") < JapaneseYear.Parse("令和元年"));
        Assert.Equal("令和元年", JapaneseYear.Of(2019).ToString());
        Assert.Equal("平成31年", new LocalDate(2019, 4, 30).ToJapaneseYear().ToString());
    }

    [Theory]
    [InlineData("令和6年3月31日（日）", true)]
    [InlineData("令和6年3月31日(日曜日)", true)]
    [InlineData("令和6年3月31日（月）", false)]
    public void The_day_of_the_week_is_checked(string text, bool isRead) =>
        Assert.Equal(isRead, JapaneseDatePattern.Standard.Parse(text).Success);

    [Fact]
    public void The_first_of_several_patterns_reads()
    {
        var pattern = new FirstOfPattern<LocalDate>(
            JapaneseDatePattern.Standard,
            LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu")
        );
        Assert.Equal(new LocalDate(2024, 3, 31), pattern.Parse("31.03.2024").Value);
        Assert.Equal(new LocalDate(2024, 3, 31), pattern.Parse("令和6年3月31日").Value);
        Assert.False(pattern.Parse("31").Success);
        Assert.Equal("令和6年3月31日", pattern.Format(new LocalDate(2024, 3, 31)));
        Assert.Throws<ArgumentException>(() => new FirstOfPattern<LocalDate>());
    }

    [Fact]
    public void Eras_name_no_day_of_the_lunar_calendar() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalDate(1872, 12, 31).ToJapaneseString());

    [Fact]
    public void Parsing_and_writing_allocate_nothing()
    {
        string[] texts = ["令和6年3月31日", "R6.3.31", "平成31年度/令和元年度", "令和6（2023）年度", "二〇二四年", "１１１,９０１", "x"];
        byte[][] bytes = [.. texts.Select(System.Text.Encoding.UTF8.GetBytes)];
        char[] buffer = new char[64];
        var day = new LocalDate(2024, 3, 31);
        _ = Run();

        long before = GC.GetAllocatedBytesForCurrentThread();
        int read = Run();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(0, allocated);
        Assert.InRange(read, 1, 10000);

        int Run()
        {
            int count = 0;
            for (int i = 0; i < texts.Length; i++)
            {
                if (JapaneseDatePattern.Standard.TryParse(texts[i], out _)) count++;
                if (JapaneseDatePattern.Standard.TryParse(bytes[i], out _)) count++;
                if (FiscalYear.TryParse(texts[i], out FiscalYear year)) count++;
                if (WelfarePlan.Quantities.JapaneseNumber.TryParse(texts[i], out _)) count++;
                if (WelfarePlan.Quantities.Quantity.TryParse("1,200件", out _)) count++;
                if (JapaneseDatePattern.Standard.TryFormat(day, buffer, out _)) count++;
                if (year.TryFormat(buffer, out _, "E")) count++;
            }

            return count;
        }
    }
}
