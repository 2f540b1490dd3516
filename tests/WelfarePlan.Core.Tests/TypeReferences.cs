using System.Reflection;

namespace WelfarePlan.Tests;

/// <summary>Finds the types that a type names: bases, interfaces, members, parameters, constraints and local
/// variables.</summary>
/// <remarks>A folder below another sees its parent's types without a <c>using</c>, so reading the source does not find
/// them all.</remarks>
internal static class TypeReferences
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>Returns the types of the same assembly that a type names, itself and those around it
    /// included.</summary>
    public static IEnumerable<Type> Of(Type type)
    {
        var named = new HashSet<Type>();
        Add(named, type.BaseType);
        foreach (Type implemented in type.GetInterfaces()) Add(named, implemented);
        foreach (FieldInfo field in type.GetFields(Declared)) Add(named, field.FieldType);
        foreach (Type parameter in type.GetGenericArguments()) AddConstraints(named, parameter);
        foreach (MethodBase method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
            AddMethod(named, method);
        return named.Where(used => used.Assembly == type.Assembly);
    }

    private static void AddMethod(HashSet<Type> named, MethodBase method)
    {
        if (method is MethodInfo { ReturnType: Type returned }) Add(named, returned);
        if (method.IsGenericMethodDefinition)
            foreach (Type parameter in method.GetGenericArguments())
                AddConstraints(named, parameter);
        foreach (ParameterInfo parameter in method.GetParameters()) Add(named, parameter.ParameterType);
        foreach (LocalVariableInfo local in method.GetMethodBody()?.LocalVariables ?? []) Add(named, local.LocalType);
    }

    private static void AddConstraints(HashSet<Type> named, Type parameter)
    {
        if (!parameter.IsGenericParameter) return;
        foreach (Type constraint in parameter.GetGenericParameterConstraints()) Add(named, constraint);
    }

    private static void Add(HashSet<Type> named, Type? type)
    {
        if (type is null || type.IsGenericParameter) return;
        if (type.HasElementType)
        {
            Add(named, type.GetElementType());
            return;
        }

        Type definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        bool isNew = named.Add(definition);
        foreach (
            Type argument in type.GetGenericArguments()
                .Where(argument => isNew || argument.IsGenericType || !named.Contains(argument))
        )
            Add(named, argument);
    }
}
