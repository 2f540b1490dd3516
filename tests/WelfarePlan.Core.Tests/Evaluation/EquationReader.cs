using System.Globalization;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Computes the left part of an explanation: numbers, + − × ÷ ^ ², brackets, |…|, max, min, median and
/// comparisons.</summary>
/// <remarks>A comparison is 1 or 0. The reader knows nothing of the library.</remarks>
internal sealed class EquationReader
{
    private readonly string _text;
    private int _at;

    private EquationReader(string text) => _text = text.Replace(" ", "", StringComparison.Ordinal);

    public static decimal Compute(string text)
    {
        var reader = new EquationReader(text);
        decimal value = reader.Comparison();
        return reader._at == reader._text.Length
            ? value
            : throw new FormatException($"'{text}' stops making sense at {reader._at}.");
    }

    private decimal Comparison()
    {
        decimal left = Sum();
        bool isComparison = false, holds = true;
        while (_at < _text.Length && "≤≥<>=".Contains(_text[_at], StringComparison.Ordinal))
        {
            char sign = _text[_at++];
            decimal right = Sum();
            bool one = sign switch
            {
                '≤' => left <= right,
                '≥' => left >= right,
                '<' => left < right,
                '>' => left > right,
                _ => left == right,
            };
            (isComparison, holds, left) = (true, holds && one, right);
        }

        return !isComparison ? left : holds ? 1 : 0;
    }

    private decimal Sum()
    {
        decimal sum = Product();
        while (true)
        {
            if (Eat('+')) sum += Product();
            else if (Eat('−')) sum -= Product();
            else return sum;
        }
    }

    private decimal Product()
    {
        decimal product = Power();
        while (true)
        {
            if (Eat('×')) product *= Power();
            else if (Eat('÷')) product /= Power();
            else return product;
        }
    }

    private decimal Power()
    {
        if (Eat('−')) return -Power();

        decimal value = Primary();
        if (Eat('²')) return value * value;
        return Eat('^') ? (decimal)Math.Pow((double)value, (double)Power()) : value;
    }

    private decimal Primary()
    {
        if (Eat('(')) return Closed(Comparison(), ')');
        if (Eat('|')) return Math.Abs(Closed(Sum(), '|'));
        if (_at < _text.Length && char.IsAsciiLetter(_text[_at])) return Function();

        int start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.')) _at++;
        return decimal.Parse(
            _text.AsSpan(start, _at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture
        );
    }

    private decimal Function()
    {
        int start = _at;
        while (char.IsAsciiLetter(_text[_at])) _at++;
        string name = _text[start.._at];
        if (!Eat('(')) throw new FormatException($"'{name}' has no brackets.");

        List<decimal> values = [Sum()];
        while (Eat(',')) values.Add(Sum());
        Closed(0, ')');
        values.Sort();
        return name switch
        {
            "max" => values[^1],
            "min" => values[0],
            "median" => (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2,
            _ => throw new FormatException($"'{name}' is no function."),
        };
    }

    private decimal Closed(decimal value, char bracket) =>
        Eat(bracket) ? value : throw new FormatException($"'{bracket}' is missing in '{_text}' at {_at}.");

    private bool Eat(char sign)
    {
        if (_at >= _text.Length || _text[_at] != sign) return false;
        _at++;
        return true;
    }
}
