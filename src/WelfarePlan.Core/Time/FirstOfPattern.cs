using System.Text;
using NodaTime.Text;

namespace WelfarePlan.Time;

/// <summary>Reads with the first of several patterns that can, and writes with the first of all.</summary>
/// <remarks>
/// NodaTime's composite builder goes on only past failures of NodaTime's own patterns; this one goes on past any, so
/// that
/// an ISO pattern and a Japanese one can be put together.
/// </remarks>
/// <typeparam name="T">The type.</typeparam>
public sealed class FirstOfPattern<T> : IPattern<T>
{
    private readonly IPattern<T>[] _patterns;

    /// <summary>Makes a pattern of patterns.</summary>
    /// <param name="patterns">The patterns, at least one, in the order in which they are tried.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public FirstOfPattern(params ReadOnlySpan<IPattern<T>> patterns)
    {
        if (patterns.IsEmpty) throw new ArgumentException("At least one pattern is needed.", nameof(patterns));
        foreach (IPattern<T> pattern in patterns) ArgumentNullException.ThrowIfNull(pattern, nameof(patterns));
        _patterns = patterns.ToArray();
    }

    /// <inheritdoc/>
    /// <remarks>Where all fail, the failure is that of the first.</remarks>
    public ParseResult<T> Parse(string text)
    {
        ParseResult<T> first = _patterns[0].Parse(text);
        for (int i = 1; i < _patterns.Length && !first.Success; i++)
        {
            if (_patterns[i].Parse(text) is { Success: true } result) return result;
        }

        return first;
    }

    /// <inheritdoc/>
    public string Format(T value) => _patterns[0].Format(value);

    /// <inheritdoc/>
    public StringBuilder AppendFormat(T value, StringBuilder builder) => _patterns[0].AppendFormat(value, builder);
}
