using System.Reflection;

namespace WelfarePlan.Tests.PublicApi;

/// <summary>Finds the extension blocks of a static class, which the compiler keeps in nested types.</summary>
/// <remarks>
/// A block <c>extension(Plan plan) { … }</c> becomes a nested type with the members' signatures, in it a type with a
/// method
/// <c>&lt;Extension&gt;$</c> that takes the receiver, and ordinary static methods beside them that hold the code.
/// </remarks>
internal static class ApiExtensions
{
    private const BindingFlags Any =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>Returns the blocks of a class: their receiver and the nested type that holds the members.</summary>
    public static IEnumerable<(ParameterInfo Receiver, Type Members)> BlocksIn(Type type) =>
        from members in type.GetNestedTypes(Any)
        where members.IsSpecialName
        from marker in members.GetNestedTypes(Any)
        let method = marker.GetMethod("<Extension>$", Any)
        where method is not null
        select (method.GetParameters()[0], members);

    /// <summary>Returns the signatures of the static methods that hold the code of extension members.</summary>
    public static IEnumerable<string> ImplementationsIn(Type type) =>
        from block in BlocksIn(type)
        from member in block.Members.GetMethods(Any)
        select member.IsStatic ? Signature(member) : Signature(member, block.Receiver);

    /// <summary>Returns the name and parameter types of a method, a receiver first where it has one.</summary>
    public static string Signature(MethodBase method, params ParameterInfo[] receiver) =>
        $"{method.Name}({string.Join(", ", receiver.Concat(method.GetParameters()).Select(TypeOf))})";

    private static string TypeOf(ParameterInfo parameter) => ApiTypeNames.Of(parameter.ParameterType);
}
