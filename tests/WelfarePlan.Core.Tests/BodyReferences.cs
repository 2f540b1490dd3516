using System.Reflection;
using System.Reflection.Emit;

namespace WelfarePlan.Tests;

/// <summary>Finds the types whose members the bodies of a type's methods use.</summary>
internal static class BodyReferences
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Returns the types of the same assembly.</summary>
    public static IEnumerable<Type> Of(Type type) =>
        type.GetMethods(Declared)
            .Concat<MethodBase>(type.GetConstructors(Declared))
            .SelectMany(method => Of(type, method))
            .Where(used => used.Assembly == type.Assembly)
            .Distinct();

    private static IEnumerable<Type> Of(Type type, MethodBase method)
    {
        byte[] code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        Type[] ofType = type.IsGenericType ? type.GetGenericArguments() : [];
        Type[] ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (int at = 0; at < code.Length;)
        {
            OpCode next = code[at] == 0xFE ? Codes[(short)(0xFE00 | code[at + 1])] : Codes[code[at]];
            at += next.Size;
            if (next.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType
                or OperandType.InlineTok)
            {
                MemberInfo member = type.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod)!;
                if ((member as Type ?? member.DeclaringType) is { } used) yield return Plain(used);
            }

            at += SizeOf(next.OperandType, code, at);
        }
    }

    private static Type Plain(Type type)
    {
        while (type.HasElementType) type = type.GetElementType()!;
        return type.IsGenericType ? type.GetGenericTypeDefinition() : type;
    }

    private static int SizeOf(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
