using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using WelfarePlan.Collections;
using WelfarePlan.Quantities;
using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Json;

/// <summary>The place in a document that is being turned into a plan, so that an error can name it.</summary>
internal sealed class JsonPlace
{
    private readonly Stack<(string Name, int Index)> _steps = new();

    public IReadOnlyList<TOut> Each<TIn, TOut>(string name, IReadOnlyList<TIn>? items, Func<TIn, JsonPlace, TOut> read)
    {
        if (items is null || items.Count == 0) return ValueList<TOut>.Empty;

        var result = new TOut[items.Count];
        for (int i = 0; i < result.Length; i++)
        {
            _steps.Push((name, i));
            result[i] = items[i] is null ? throw Error("The item is null.") : read(items[i], this);
            _steps.Pop();
        }

        return new ValueList<TOut>(result);
    }

    public IReadOnlyList<TOut?> EachOrNull<TIn, TOut>(
        string name, IReadOnlyList<TIn?> items, Func<TIn, JsonPlace, TOut> read
    )
        where TIn : class
        where TOut : class
    {
        var result = new TOut?[items.Count];
        for (int i = 0; i < result.Length; i++)
        {
            if (items[i] is not { } item) continue;
            _steps.Push((name, i));
            result[i] = read(item, this);
            _steps.Pop();
        }

        return new ValueList<TOut?>(result);
    }

    public IReadOnlyList<string> Texts(string name, IReadOnlyList<string>? items) =>
        Each(name, items, static (text, _) => text);

    public TOut Within<TIn, TOut>(string name, TIn item, Func<TIn, JsonPlace, TOut> read)
    {
        _steps.Push((name, -1));
        TOut result = read(item, this);
        _steps.Pop();
        return result;
    }

    public FiscalYear Year(string name, int year) =>
        year >= FiscalYear.MinValue.Year && year <= FiscalYear.MaxValue.Year
            ? new FiscalYear(year)
            : throw Error(name, string.Create(CultureInfo.InvariantCulture,
                $"{year} is not a fiscal year from {FiscalYear.MinValue.Year} to {FiscalYear.MaxValue.Year}."));

    public FiscalYear? Year(string name, int? year) => year is { } number ? Year(name, number) : null;

    public T? NotNegative<T>(string name, T? number)
        where T : struct, INumber<T> =>
        number is { } known && known < T.Zero
            ? throw Error(name, string.Create(CultureInfo.InvariantCulture, $"{known} is negative."))
            : number;

    public int CountOf(string name) => _steps.Count(step => step.Name == name);

    public Quantity? Quantity(string name, decimal? amount, string? unit, string unitName) => (amount, unit) switch
    {
        ({ } number, _) => new Quantity(number, Unit.Of(unit ?? "")),
        (null, null) => null,
        _ => throw Error(unitName, $"There is a unit without a {name}."),
    };

    /// <summary>A member with a name of any characters, as a JSON path writes it.</summary>
    public static string Key(string name) => $"['{JsonFault.Escape(name)}']";

    public JsonException Error(string name, string message) => Error($".{name}", message, default);

    public JsonException Error(string message) => Error("", message, default);

    private JsonException Error(string last, string message, long? line)
    {
        var path = new StringBuilder("$");
        foreach ((string name, int index) in _steps.Reverse())
        {
            path.Append(name.StartsWith('[') ? name : $".{name}");
            if (index >= 0) path.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }

        return new JsonException(message, path.Append(last).ToString(), line, null);
    }
}
