using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Text;

namespace WelfarePlan.Time;

/// <summary>Reads a type from UTF-16 or UTF-8, whole or as the beginning of a text, without allocating.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TNotation">How the type is made.</typeparam>
internal static class NotationParser<T, TNotation>
    where TNotation : struct, INotation<T>
{
    public static MomentDefect Read(ReadOnlySpan<char> text, ReadingContext context, [MaybeNull] out T value)
    {
        // Lenient asks nothing of a year, so that the short way can answer at once.
        if (ReferenceEquals(context, ReadingContext.Lenient) && TNotation.TryReadCommon(text, out value))
            return MomentDefect.None;

        return ReadAny(text, context, out value);
    }

    /// <summary>Reads by the grammar alone.</summary>
    public static MomentDefect ReadAny(ReadOnlySpan<char> text, ReadingContext context, [MaybeNull] out T value)
    {
        Span<byte> signs = stackalloc byte[SignReader.Capacity];
        int count = SignReader.Read(text, signs);
        return count > 0 ? Read(signs[..count], context, out value, out _, out _) : Nothing(out value);
    }

    public static MomentDefect Read(ReadOnlySpan<byte> text, ReadingContext context, [MaybeNull] out T value)
    {
        if (ReferenceEquals(context, ReadingContext.Lenient) && TNotation.TryReadCommon(text, out value))
            return MomentDefect.None;

        return ReadAny(text, context, out value);
    }

    /// <summary>Reads UTF-8 by the grammar alone.</summary>
    public static MomentDefect ReadAny(ReadOnlySpan<byte> text, ReadingContext context, [MaybeNull] out T value)
    {
        Span<byte> signs = stackalloc byte[SignReader.Capacity];
        int count = SignReader.Read(text, signs);
        return count > 0 ? Read(signs[..count], context, out value, out _, out _) : Nothing(out value);
    }

    /// <summary>Reads the value that a text begins with.</summary>
    public static MomentDefect ReadPrefix(
        ReadOnlySpan<char> text,
        ReadingContext context,
        [MaybeNull] out T value,
        out int length
    )
    {
        Span<byte> signs = stackalloc byte[SignReader.Capacity];
        Span<int> ends = stackalloc int[SignReader.Capacity];
        int count = SignReader.ReadAt(text, 0, signs, ends, maximumGap: int.MaxValue);
        length = 0;
        if (count == 0) return Nothing(out value);

        if (TNotation.TryReadOwn(signs[..count], out value, out int at))
        {
            length = ends[at - 1];
            return MomentDefect.None;
        }

        MomentDefect defect = ReadMoments(
            signs[..count], context, isRunningText: false, out Moment from, out Moment to, out at
        );
        bool isCut = at == count && count >= SignReader.Capacity - 2;
        if (isCut || from.IsMisprinted || to.IsMisprinted) defect = MomentDefect.NotANotation;
        if (defect == MomentDefect.None && SignReader.BehindBlank(text, ends[at - 1]) < text.Length)
        {
            // 2024の and R6号 are no years, though 2024 and R6 alone are.
            defect = ReadMoments(signs[..count], context, isRunningText: true, out _, out _, out int plain);
            if (plain != at) defect = MomentDefect.NotANotation;
        }

        if (defect == MomentDefect.None) defect = Convert(ref from, ref to, context, out value);
        else value = default;
        if (defect == MomentDefect.None) length = ends[at - 1];
        return defect;
    }

    /// <summary>Says why a text is refused, and where.</summary>
    public static MomentDefect Explain(
        ReadOnlySpan<char> text, ReadingContext context, out int index, out Moment moment
    )
    {
        Span<byte> signs = stackalloc byte[SignReader.Capacity];
        int count = SignReader.Read(text, signs);
        moment = default;
        index = 0;
        if (count <= 0) return MomentDefect.NotANotation;

        MomentDefect defect = Read(signs[..count], context, out _, out moment, out int at);
        index = SignReader.SourceIndex(text, at);
        return defect;
    }

    private static MomentDefect Read(
        ReadOnlySpan<byte> signs, ReadingContext context, [MaybeNull] out T value, out Moment from, out int at)
    {
        from = default;
        if (TNotation.TryReadOwn(signs, out value, out at) && at == signs.Length) return MomentDefect.None;

        value = default;
        MomentDefect defect = ReadMoments(signs, context, isRunningText: false, out from, out Moment to, out at);
        if (defect != MomentDefect.None) return defect;
        if (at < signs.Length || from.IsMisprinted || to.IsMisprinted) return MomentDefect.NotANotation;
        return Convert(ref from, ref to, context, out value);
    }

    private static MomentDefect ReadMoments(
        ReadOnlySpan<byte> signs, ReadingContext context, bool isRunningText, out Moment from, out Moment to,
        out int at
    )
    {
        if (TNotation.IsPeriod)
        {
            PeriodReader periods = new(signs, isRunningText);
            bool isPeriod = periods.TryRead(out from, out to);
            at = periods.At;
            return isPeriod ? MomentDefect.None : periods.Defect;
        }

        MomentReader moments = new(signs, isRunningText);
        bool isMoment = moments.TryRead(out from, allowBareYear: context.Era is not null);
        to = default;
        at = moments.At;
        return isMoment ? from.Defect : moments.Defect;
    }

    private static MomentDefect Convert(ref Moment from, ref Moment to, ReadingContext context, [MaybeNull] out T value)
    {
        value = default;
        MomentDefect defect = context.Apply(ref from);
        if (defect == MomentDefect.None && TNotation.IsPeriod) defect = context.Apply(ref to);
        if (defect != MomentDefect.None) return defect;
        return TNotation.TryConvert(from, to, out value!) ? MomentDefect.None : MomentDefect.WrongKind;
    }

    private static MomentDefect Nothing([MaybeNull] out T value)
    {
        value = default;
        return MomentDefect.NotANotation;
    }
}
