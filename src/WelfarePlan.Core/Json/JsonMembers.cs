using System.Text.Json;
using WelfarePlan.Evaluation;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Json;

/// <summary>Members that are left out where there is nothing to say.</summary>
internal static class JsonMembers
{
    public static void WriteText(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }

    public static void WriteNumber(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
    }

    public static void WriteNumber(this Utf8JsonWriter writer, string name, FiscalYear? value)
    {
        if (value is { } year) writer.WriteNumber(name, year.Year);
    }

    public static void WriteName<T>(this Utf8JsonWriter writer, string name, T? value)
        where T : struct, Enum
    {
        if (value is { } member) writer.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(member.ToString()));
    }

    public static bool SaysSomething(object? value) =>
        value
            is not (
                null or false or EvaluationWarnings.None or UndefinedReason.ActualNotAvailable
                    or IReadOnlyList<string> { Count: 0 }
            )
        && !Equals(value, Unit.None);
}
