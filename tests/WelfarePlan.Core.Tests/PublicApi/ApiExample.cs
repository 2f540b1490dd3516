using System.Diagnostics.CodeAnalysis;

namespace WelfarePlan.Tests.PublicApi;

/// <summary>A type with members of every kind, for the printer to print.</summary>
public abstract class ApiExample
{
    public const decimal Half = 0.5m;

    protected ApiExample(string? name, params int[] numbers) => Inner = Hidden(name, numbers);

    public required IReadOnlyList<string?> Names { get; init; }

    protected int Inner { get; }

    public static bool TryFind(string name, [NotNullWhen(true)] out string? found)
    {
        found = name.Length == 0 ? null : name;
        return found is not null;
    }

    public abstract T? First<T>(IEnumerable<T> items, int at = 3, DayOfWeek day = DayOfWeek.Friday)
        where T : class, IComparable<T>;

    private static int Hidden(string? name, int[] numbers) => (name?.Length ?? 0) + numbers.Length;
}
