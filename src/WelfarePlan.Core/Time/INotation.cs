using System.Diagnostics.CodeAnalysis;

namespace WelfarePlan.Time;

/// <summary>How a type is made from what was written, and written again.</summary>
/// <remarks>Implemented by structs, so that the parser and the writer are compiled for each type without a virtual
/// call.</remarks>
/// <typeparam name="T">The type.</typeparam>
internal interface INotation<T>
{
    /// <summary>Gets whether it takes two moments.</summary>
    public static abstract bool IsPeriod { get; }

    /// <summary>Reads the notations that nearly every text uses; false says only that the grammar has to
    /// look.</summary>
    public static virtual bool TryReadCommon(ReadOnlySpan<char> text, [MaybeNull] out T value)
    {
        value = default;
        return false;
    }

    /// <summary>Reads the same notations from UTF-8.</summary>
    public static virtual bool TryReadCommon(ReadOnlySpan<byte> text, [MaybeNull] out T value)
    {
        value = default;
        return false;
    }

    /// <summary>Reads the library's own form of values that no Japanese notation has; false says that the grammar has
    /// to look.</summary>
    public static virtual bool TryReadOwn(ReadOnlySpan<byte> signs, [MaybeNull] out T value, out int length)
    {
        value = default;
        length = 0;
        return false;
    }

    /// <summary>Makes a value of moments that exist; false where they are of another kind.</summary>
    public static abstract bool TryConvert(in Moment from, in Moment to, out T value);

    /// <summary>Writes a value in the form that the library itself uses: FY2024, 2024-04..2025-03.</summary>
    public static abstract void WriteGeneral(T value, ref JapaneseWriter writer);

    /// <summary>Writes a value in the writer's style.</summary>
    public static abstract void Write(T value, ref JapaneseWriter writer);
}
