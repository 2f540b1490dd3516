using System.Reflection;

namespace WelfarePlan.Tests.PublicApi;

/// <summary>Writes types as C# does, with their nullability.</summary>
internal static class ApiTypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(short)] = "short", [typeof(int)] = "int",
        [typeof(long)] = "long", [typeof(uint)] = "uint", [typeof(ulong)] = "ulong", [typeof(double)] = "double",
        [typeof(float)] = "float", [typeof(decimal)] = "decimal",
    };

    /// <summary>Returns the type of a parameter, property, field or result.</summary>
    public static string Of(NullabilityInfo info) => Write(info.Type, info);

    /// <summary>Returns a type where no nullability is recorded: a base, an interface, a constraint.</summary>
    public static string Of(Type type) => Write(type, null);

    /// <summary>Returns the name of a type with its type parameters, nested types behind those around them.</summary>
    public static string Declared(Type type) =>
        (type.DeclaringType is { } outer ? Declared(outer) + "." : "") + Bare(type)
        + Parameters([.. type.GetGenericArguments().Skip(Inherited(type)).Select(argument => argument.Name)]);

    private static string Write(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef) return Write(type.GetElementType()!, info);
        if (Nullable.GetUnderlyingType(type) is { } value) return Write(value, Argument(info, 0) ?? info) + "?";

        string mark =
            info is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable }
            && !type.IsValueType
                ? "?"
                : "";
        if (type.IsArray) return Write(type.GetElementType()!, info?.ElementType) + "[]" + mark;
        if (Keywords.TryGetValue(type, out string? keyword)) return keyword + mark;
        if (type.IsGenericParameter) return type.Name + (IsReference(type) ? mark : "");

        string outer = type.DeclaringType is { } declaring ? Of(declaring) + "." : "";
        string[] arguments =
        [
            .. type.GetGenericArguments()
                .Select((argument, index) => Write(argument, Argument(info, index)))
                .Skip(Inherited(type)),
        ];
        return outer + Bare(type) + Parameters(arguments) + mark;
    }

    private static NullabilityInfo? Argument(NullabilityInfo? info, int index) =>
        info is not null && index < info.GenericTypeArguments.Length ? info.GenericTypeArguments[index] : null;

    // Of an unconstrained parameter, reflection cannot tell T from T?.
    private static bool IsReference(Type parameter) =>
        parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);

    private static int Inherited(Type type) => type.DeclaringType?.GetGenericArguments().Length ?? 0;

    private static string Bare(Type type) => type.Name.Split('`')[0];

    private static string Parameters(string[] names) => names.Length == 0 ? "" : $"<{string.Join(", ", names)}>";
}
