using System.ComponentModel;
using System.Globalization;

namespace WelfarePlan.Time;

/// <summary>Converts a type from and to text for configuration, model binding and designers.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class ParsableConverter<T> : TypeConverter
    where T : IParsable<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(
        ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T
            ? value.ToString()
            : base.ConvertTo(context, culture, value, destinationType);
}
