using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace WelfarePlan.Tests.PublicApi;

/// <summary>Writes the public and protected members of a type, one line each.</summary>
internal sealed class ApiMembers
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>Returns the members that callers and derived types see, in ordinal order, without what every record
    /// has.</summary>
    public IEnumerable<string> Of(Type type)
    {
        string[] extensions = [.. ApiExtensions.ImplementationsIn(type)];
        IEnumerable<string> members =
        [
            .. type.GetFields(Declared).Where(field => IsSeen(field.Attributes)).Select(Write),
            .. type.GetConstructors(Declared)
                .Where(constructor => IsSeen(constructor) && !constructor.IsStatic)
                .Select(Write),
            .. type.GetProperties(Declared).Where(IsSeen).Select(Write),
            .. type.GetMethods(Declared)
                .Where(method =>
                    IsSeen(method)
                    && IsWritten(method)
                    && !extensions.Contains(ApiExtensions.Signature(method), StringComparer.Ordinal)
                )
                .Select(Write),
        ];
        return members.Order(StringComparer.Ordinal);
    }

    /// <summary>Returns a parameter with its modifiers and default.</summary>
    public string Write(ParameterInfo parameter)
    {
        string modifier = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute))
                ? "params "
            : "";
        string name = parameter.Name is null ? "" : " " + parameter.Name;
        string value = parameter.HasDefaultValue
            ? $" = {Literal(parameter.RawDefaultValue, parameter.ParameterType)}"
            : "";
        return Promises(parameter) + modifier + ApiTypeNames.Of(_nullability.Create(parameter)) + name + value;
    }

    private string Write(FieldInfo field)
    {
        if (field.DeclaringType!.IsEnum)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}"
            );
        }

        // Metadata has no decimal constants: the compiler marks a static field instead.
        object? constant = field.IsLiteral
            ? field.GetRawConstantValue()
            : field.GetCustomAttribute<DecimalConstantAttribute>()?.Value;
        bool isConstant = field.IsLiteral || constant is not null;
        string modifier = isConstant
            ? "const "
            : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        string value = isConstant ? $" = {Literal(constant, field.FieldType)}" : "";
        return Access(field.IsFamily || field.IsFamilyOrAssembly)
            + modifier
            + ApiTypeNames.Of(_nullability.Create(field))
            + " "
            + field.Name
            + value;
    }

    private string Write(ConstructorInfo constructor) =>
        Access(IsProtected(constructor)) + "new(" + Parameters(constructor) + ")";

    private string Write(PropertyInfo property)
    {
        MethodInfo seen = property.GetAccessors(nonPublic: true).First(IsSeen);
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string accessors = string.Concat(property.GetAccessors(nonPublic: true).Where(IsSeen).Select(accessor =>
            (accessor.IsPublic || !seen.IsPublic ? "" : "protected ") + Verb(accessor, property) + "; "));
        string name = property.GetIndexParameters() is { Length: > 0 } index
            ? $"this[{string.Join(", ", index.Select(Write))}]"
            : property.Name;
        return Modifiers(seen)
            + required
            + ApiTypeNames.Of(_nullability.Create(property))
            + $" {name} {{ {accessors}}}";
    }

    private string Write(MethodInfo method)
    {
        string generic = method.IsGenericMethodDefinition
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>"
            : "";
        string name = method.Name.StartsWith("op_", StringComparison.Ordinal)
            ? "operator " + method.Name["op_".Length..]
            : method.Name;
        string self = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Modifiers(method)}{Promises(method.ReturnParameter)}{Reference(method)}"
            + $"{ApiTypeNames.Of(_nullability.Create(method.ReturnParameter))} "
            + $"{name}{generic}({self}{Parameters(method)}){ApiTypes.Constraints(method.GetGenericArguments())}";
    }

    private string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Write));

    private static string Verb(MethodInfo accessor, PropertyInfo property) =>
        accessor == property.GetMethod ? "get"
        : accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init"
        : "set";

    // What a caller's null checks rest on: [NotNullWhen(true)] and the like.
    private static string Promises(ParameterInfo parameter) =>
        string.Concat(parameter.GetCustomAttributesData()
            .Where(data =>
                data.AttributeType.Namespace == "System.Diagnostics.CodeAnalysis"
                && data.AttributeType.Name.Contains("Null", StringComparison.Ordinal)
            )
            .Select(Promise));

    private static string Promise(CustomAttributeData data)
    {
        string name = data.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal);
        var values = data.ConstructorArguments.Select(argument => Literal(argument.Value, argument.ArgumentType));
        return $"[{name}({string.Join(", ", values)})] ";
    }

    private static string Reference(MethodInfo method) => method.ReturnType.IsByRef ? "ref " : "";

    private static string Modifiers(MethodInfo method) =>
        Access(IsProtected(method))
        + (method.IsStatic ? "static " : "")
        + (
            method.IsAbstract ? "abstract "
            : !method.IsVirtual || method.IsFinal ? ""
            : method.GetBaseDefinition() == method ? "virtual "
            : "override "
        );

    private static string Access(bool isProtected) => isProtected ? "protected " : "";

    private static string Literal(object? value, Type type)
    {
        if (value is null) return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null";
        if (type.IsEnum) return $"{type.Name}.{Enum.ToObject(type, value)}";
        return value switch
        {
            bool truth => truth ? "true" : "false",
            string text => $"\"{text}\"",
            char sign => $"'{sign}'",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
    }

    private static bool IsSeen(PropertyInfo property) =>
        property.GetAccessors(nonPublic: true).Any(IsSeen) && property.Name != "EqualityContract";

    private static bool IsSeen(MethodBase method) => method.IsPublic || IsProtected(method);

    private static bool IsSeen(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask)
            is FieldAttributes.Public
                or FieldAttributes.Family
                or FieldAttributes.FamORAssem
        && !attributes.HasFlag(FieldAttributes.SpecialName);

    private static bool IsProtected(MethodBase method) => method.IsFamily || method.IsFamilyOrAssembly;

    // Accessors stand with their property; what the compiler writes for every record is known.
    private static bool IsWritten(MethodInfo method) =>
        !method.IsDefined(typeof(CompilerGeneratedAttribute))
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));
}
