using WelfarePlan.Text;

namespace WelfarePlan.Time;

/// <content>Numbers of years, months and days: 31, ３１, 三十一, 二〇二四.</content>
internal ref partial struct MomentReader
{
    /// <summary>Reads a number; no digits leave everything as it was, and five or more mean that it is too
    /// long.</summary>
    private int ReadNumber(out int digits)
    {
        if (!Sign.IsDigit(Here)) return ReadKanjiNumber(out digits);

        int value = 0;
        digits = 0;
        while (Sign.IsDigit(Here))
        {
            if (digits < 5) value = (value * 10) + Here - Sign.Digit;
            digits++;
            At++;
        }

        return value;
    }

    private int ReadKanjiNumber(out int digits)
    {
        int start = At;
        int total = 0;
        int figures = 0;
        int run = 0;
        int bound = 5;
        digits = 0;
        while (true)
        {
            byte here = Here;
            if (Sign.IsKanjiDigit(here))
            {
                if (run < 5) figures = (figures * 10) + here - Sign.KanjiDigit;
                run++;
            }
            else if ((byte)(here - Sign.Ten) < 3)
            {
                int power = here - Sign.Ten + 1;
                if (power >= bound || run > 1 || (run == 1 && figures == 0)) return Nothing(start);
                total += (run == 0 ? 1 : figures) * (power == 1 ? 10 : power == 2 ? 100 : 1000);
                bound = power;
                figures = run = 0;
            }
            else if ((byte)(here - Sign.Twenty) < 3)
            {
                // 廿九 is 29.
                if (bound <= 1 || run > 0) return Nothing(start);
                total += (here - Sign.Twenty + 2) * 10;
                bound = 1;
            }
            else
            {
                break;
            }

            At++;
        }

        if (bound < 5 && run > 1) return Nothing(start);

        // A number with 十 in it counts as the figures it would have.
        int value = total + figures;
        digits = bound == 5 ? run : value switch { < 10 => 1, < 100 => 2, < 1000 => 3, _ => 4 };
        return value;
    }

    private int Nothing(int start)
    {
        At = start;
        return 0;
    }
}
