using System.Reflection;
using System.Runtime.CompilerServices;

namespace WelfarePlan.Tests.PublicApi;

/// <summary>Writes the public types of an assembly with their members: what a change of breaks callers.</summary>
internal static class ApiTypes
{
    /// <summary>Returns the public interface of an assembly as text, by namespace and name.</summary>
    public static string Of(Assembly assembly) => Of(assembly.GetExportedTypes());

    /// <summary>Returns the public interface of some types as text.</summary>
    public static string Of(IEnumerable<Type> types)
    {
        var members = new ApiMembers();
        IEnumerable<string> lines = types
            .Where(type => !type.IsSpecialName && type.DeclaringType?.IsSpecialName != true)
            .OrderBy(type => type.Namespace, StringComparer.Ordinal)
            .ThenBy(ApiTypeNames.Declared, StringComparer.Ordinal)
            .SelectMany(type => Lines(type, members));
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>Returns the constraints of type parameters as C# writes them behind a declaration.</summary>
    public static string Constraints(Type[] parameters) =>
        string.Concat(
            from parameter in parameters
            where parameter.IsGenericParameter
            let attributes = parameter.GenericParameterAttributes
            let words = (string[])
            [
                .. attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)
                    ? ["struct"]
                    : Array.Empty<string>(),
                .. attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)
                    ? ["class"]
                    : Array.Empty<string>(),
                .. parameter
                    .GetGenericParameterConstraints()
                    .Where(constraint => constraint != typeof(ValueType))
                    .Select(ApiTypeNames.Of),
                .. attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint)
                    && !attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)
                        ? ["new()"]
                        : Array.Empty<string>(),
            ]
            where words.Length > 0
            select $" where {parameter.Name} : {string.Join(", ", words)}");

    private static IEnumerable<string> Lines(Type type, ApiMembers members)
    {
        yield return $"{type.Namespace}: {Kind(type)} {ApiTypeNames.Declared(type)}{Bases(type)}"
            + $"{Constraints(type.GetGenericArguments())}";
        foreach (string member in members.Of(type)) yield return "    " + member;
        foreach (
            (ParameterInfo receiver, Type block) in ApiExtensions
                .BlocksIn(type)
                .OrderBy(block => block.Members.Name, StringComparer.Ordinal)
        )
        {
            yield return $"    extension({members.Write(receiver)})";
            foreach (string member in members.Of(block)) yield return "        " + member;
        }
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum) return type.IsDefined(typeof(FlagsAttribute)) ? "flags enum" : "enum";
        if (type.IsInterface) return "interface";
        if (typeof(Delegate).IsAssignableFrom(type)) return "delegate";
        string record = IsRecord(type) ? "record " : "";
        if (type.IsValueType)
            return (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")
                + (type.IsByRefLike ? "ref " : "")
                + record
                + "struct";

        string modifier =
            type is { IsAbstract: true, IsSealed: true } ? "static "
            : type.IsAbstract ? "abstract "
            : type.IsSealed ? "sealed "
            : "";
        return modifier + (IsRecord(type) ? "record" : "class");
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            ?.IsDefined(typeof(CompilerGeneratedAttribute)) == true;

    // Every record can be compared with itself; saying so adds nothing.
    private static string Bases(Type type)
    {
        if (type.IsEnum)
            return Enum.GetUnderlyingType(type) == typeof(int)
                ? ""
                : " : " + ApiTypeNames.Of(Enum.GetUnderlyingType(type));

        IEnumerable<string> bases =
        [
            .. type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)
                ? [ApiTypeNames.Of(parent)]
                : Array.Empty<string>(),
            .. type.GetInterfaces()
                .Where(implemented => !(IsRecord(type) && implemented == typeof(IEquatable<>).MakeGenericType(type)))
                .Where(implemented => type.BaseType?.GetInterfaces().Contains(implemented) != true)
                .Select(ApiTypeNames.Of)
                .Order(StringComparer.Ordinal),
        ];
        string text = string.Join(", ", bases);
        return text.Length == 0 ? "" : " : " + text;
    }
}
