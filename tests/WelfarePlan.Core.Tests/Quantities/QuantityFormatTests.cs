using System.Globalization;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Quantities;

public sealed class QuantityFormatTests
{
    private static readonly Quantity Value = new(92.43m, Unit.Percent);

    [Fact]
    public void The_one_format_writes_the_quantity_as_written()
    {
        Assert.Equal("92.43％", Value.ToString("G"));
        Assert.Equal("92.43％", Value.ToString(null));
        Assert.Equal("92.43％", string.Create(CultureInfo.InvariantCulture, $"{Value:G}"));
    }

    [Fact]
    public void A_format_that_does_not_exist_is_refused_as_the_framework_refuses_it()
    {
        Assert.Throws<FormatException>(() => Value.ToString("ZZZ"));
        Assert.Throws<FormatException>(() => string.Create(CultureInfo.InvariantCulture, $"{Value:ZZZ}"));
        Assert.Throws<FormatException>(() => new FiscalYear(2024).ToString("ZZZ"));
    }
}
