using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Testing.Printing;

/// <summary>The words, notations and spacing of one document: it keeps to them from the first page to the
/// last.</summary>
internal sealed class Wording
{
    private readonly int _headForm;
    private readonly bool _bareActuals;
    private readonly bool _heiseiOnly;
    private readonly bool _mixed;
    private readonly Dice _mixer;
    private readonly Dictionary<FiscalYear, YearNotation> _mixedYears = [];

    public Wording(Dice dice, DocumentShape shape, Plan plan)
    {
        FiscalPeriod period = plan.Period ?? new FiscalPeriod(new FiscalYear(2020), new FiscalYear(2024));
        _heiseiOnly = period.From.Year <= 2018;
        _mixer = dice.Fork();
        _mixed = dice.Chance(8);
        Years = dice.Pick(YearNotation.All);
        if (_heiseiOnly && dice.Chance(25)) Years = YearNotation.Bare;
        PeriodYears =
            Years == YearNotation.Bare
                ? YearNotation.All[0]
                : dice.Pick(YearNotation.All[0], YearNotation.All[1], YearNotation.All[8]);
        Numbers = NumberNotation.Draw(dice);
        Baseline = dice.Pick("基準値", "現状値", "現状", "策定時", "計画策定時", "現況値", "当初値", "基準値");
        Actual = dice.Pick("実績", "実績値");
        Target = dice.Pick("目標値", "目標値", "目標", "数値目標");
        MiddleTarget = dice.Pick("中間目標", "中間目標値", Target);
        Name = dice.Pick("指標", "指標名", "成果指標", "項目", "評価指標", "指標項目");
        Unit = dice.Pick("単位", "単位");
        Department = dice.Pick("担当課", "所管課", "担当");
        Open = dice.Pick("（", "（", "(");
        Close = Open == "（" ? "）" : ")";
        _headForm = dice.Below(4);
        _bareActuals = dice.Chance(40);
        Gap = dice.Pick("　", "　", "　　", " ", "  ", "　　　");
        UnitPlace =
            shape.UnitPlace
            ?? (
                dice.Below(10) switch
                {
                    0 => UnitPlace.Column,
                    1 => UnitPlace.Name,
                    _ => UnitPlace.Cell,
                }
            );
        HasNumbers = dice.Chance(10);
        HasDepartments = dice.Chance(12);
        TableLabel = dice.Pick("【成果指標】", "■数値目標", "《成果指標》", "●評価指標", "【指標】", "");
    }

    public YearNotation Years { get; }

    public YearNotation PeriodYears { get; }

    public NumberNotation Numbers { get; }

    public string Baseline { get; }

    public string Actual { get; }

    public string Target { get; }

    public string MiddleTarget { get; }

    public string Name { get; }

    public string Unit { get; }

    public string Department { get; }

    public string Open { get; }

    public string Close { get; }

    public string Gap { get; }

    public string TableLabel { get; }

    public UnitPlace UnitPlace { get; }

    public bool HasNumbers { get; }

    public bool HasDepartments { get; }

    /// <summary>Gets whether grids end with a column of achievement rates (達成率), which are no values.</summary>
    public bool HasRates { get; init; }

    public string Year(FiscalYear year) => YearsOf(year).Write(year, _heiseiOnly);

    public string PeriodYear(FiscalYear year) => PeriodYears.Write(year, _heiseiOnly);

    /// <summary>Returns the name of an indicator as this document prints it, with its unit where that stands
    /// there.</summary>
    public string NameOf(Indicator indicator)
    {
        string unit = UnitPlace == UnitPlace.Name ? Numbers.WriteUnit(indicator.Unit) : "";
        return unit.Length == 0 ? indicator.Name : $"{indicator.Name}{Open}{unit}{Close}";
    }

    public string Role(Column column, bool last) => column.Role switch
    {
        NumberRole.Baseline => Baseline,
        NumberRole.Actual => Actual,
        _ => last ? Target : MiddleTarget,
    };

    /// <summary>Writes the head of a column in one piece: 基準値（R3年度）, R3年度基準値, R3年度（基準値）, or the bare year of an
    /// actual.</summary>
    public string Head(Column column, bool last)
    {
        string year = Year(column.Year);
        string role = Role(column, last);
        if (column.Role == NumberRole.Actual && _bareActuals) return year;
        return _headForm switch
        {
            0 or 1 => role + Open + year + Close,
            2 => year + role,
            _ => year + Open + role + Close,
        };
    }

    private YearNotation YearsOf(FiscalYear year)
    {
        if (!_mixed || Years == YearNotation.Bare) return Years;
        if (!_mixedYears.TryGetValue(year, out YearNotation? notation))
            _mixedYears[year] = notation = _mixer.Pick(YearNotation.All);
        return notation;
    }
}
