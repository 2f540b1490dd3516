using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace WelfarePlan.Benchmarks.Fuzzing;

/// <summary>Listens to what is thrown and caught again: a damaged file is a diagnostic, but a slip of our own code must
/// not hide behind one.</summary>
internal sealed class HiddenFaults : IDisposable
{
    private const string Ours = "WelfarePlan";

    // What only a slip throws; libraries that we call throw these too, and theirs are not meant.
    private static readonly Type[] Slips =
    [
        typeof(NullReferenceException), typeof(IndexOutOfRangeException), typeof(ArgumentOutOfRangeException),
        typeof(InvalidCastException), typeof(KeyNotFoundException), typeof(DivideByZeroException),
        typeof(OverflowException), typeof(ArgumentNullException), typeof(InvalidOperationException),
    ];

    private static readonly string[] Readers =
        ["System.Text.Json.", "System.Xml.", "System.IO.", "System.Private.Xml."];

    private string? _met;

    /// <summary>Begins to listen.</summary>
    public HiddenFaults() => AppDomain.CurrentDomain.FirstChanceException += Look;

    /// <summary>Returns the first slip since the last call, or null.</summary>
    public string? Take()
    {
        string? met = _met;
        _met = null;
        return met;
    }

    /// <inheritdoc/>
    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= Look;

    private void Look(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        if (_met is not null || !Slips.Contains(thrown.Exception.GetType())) return;
        string? nearest = new StackTrace().GetFrames().Select(PlaceOf).FirstOrDefault(IsTelling);
        if (nearest?.StartsWith(Ours, StringComparison.Ordinal) == true)
            _met = $"{thrown.Exception.GetType().Name} in {nearest}: {thrown.Exception.Message}";
    }

    private static string PlaceOf(StackFrame frame) =>
        frame.GetMethod() is { DeclaringType: { } type } method ? $"{type.FullName}.{method.Name}" : "";

    // A reader of JSON or XML throws at what it is given; a list or a span throws at what it is asked.
    private static bool IsTelling(string place) =>
        place.Length > 0
        && !place.Contains(nameof(HiddenFaults), StringComparison.Ordinal)
        && (!place.StartsWith("System.", StringComparison.Ordinal)
            || Readers.Any(reader => place.StartsWith(reader, StringComparison.Ordinal)));
}
