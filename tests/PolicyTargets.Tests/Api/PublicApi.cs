using System.Reflection;
using System.Text;

namespace PolicyTargets.Tests.Api;

/// <summary>Writes an assembly's public surface as sorted text, one member a line.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly NullabilityInfoContext Nullability = new();

    internal static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type));
            string[] interfaces = [.. type.GetInterfaces().Where(i => i.IsVisible).Select(Name).Order(StringComparer.Ordinal)];
            text.Append(interfaces.Length > 0 ? " : " + string.Join(", ", interfaces) : "").Append('\n');
            foreach (string member in type.GetMembers(Declared).Where(IsVisible).Select(Describe).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type t) =>
        t.IsEnum ? "enum" : t.IsInterface ? "interface" : t.IsValueType ? "struct"
        : t.IsAbstract && t.IsSealed ? "static class" : t.IsSealed ? "sealed class" : t.IsAbstract ? "abstract class" : "class";

    private static bool IsVisible(MemberInfo m) => m switch
    {
        MethodBase { IsSpecialName: true } b when b.Name.StartsWith("get_", StringComparison.Ordinal) || b.Name.StartsWith("set_", StringComparison.Ordinal) => false,
        MethodBase b => b.IsPublic || b.IsFamily || b.IsFamilyOrAssembly,
        FieldInfo f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly,
        PropertyInfo p => p.GetAccessors(nonPublic: true).Any(IsVisible2),
        Type t => t.IsVisible,
        _ => true,
    };

    private static bool IsVisible2(MethodInfo b) => b.IsPublic || b.IsFamily || b.IsFamilyOrAssembly;

    private static string Describe(MemberInfo m) => m switch
    {
        ConstructorInfo c => $"new({Parameters(c)})",
        MethodInfo f => $"{(f.IsStatic ? "static " : "")}{Name(f.ReturnType)}{Mark(f.ReturnParameter)} {f.Name}({Parameters(f)})",
        PropertyInfo p => $"{(p.GetAccessors(true)[0].IsStatic ? "static " : "")}{Name(p.PropertyType)}{Mark(p)} {p.Name} {{{Accessors(p)} }}",
        FieldInfo { IsLiteral: true } f => $"const {Name(f.FieldType)} {f.Name} = {f.GetRawConstantValue()}",
        FieldInfo f => $"{Name(f.FieldType)} {f.Name}",
        _ => $"{m.MemberType} {m.Name}",
    };

    private static string Accessors(PropertyInfo p)
    {
        bool init = p.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(t => t.Name == "IsExternalInit") ?? false;
        return (p.GetMethod is { } g && IsVisible2(g) ? " get;" : "") + (p.SetMethod is { } s && IsVisible2(s) ? (init ? " init;" : " set;") : "");
    }

    private static string Parameters(MethodBase m) =>
        string.Join(", ", m.GetParameters().Select(p => $"{(p.IsOut ? "out " : "")}{Name(p.ParameterType)}{Mark(p)} {p.Name}{(p.HasDefaultValue ? $" = {p.DefaultValue ?? "null"}" : "")}"));

    private static string Mark(ParameterInfo p) => !p.ParameterType.IsValueType && Nullability.Create(p).ReadState == NullabilityState.Nullable ? "?" : "";

    private static string Mark(PropertyInfo p) => !p.PropertyType.IsValueType && Nullability.Create(p).ReadState == NullabilityState.Nullable ? "?" : "";

    private static string Name(Type t)
    {
        if (t.IsByRef)
        {
            return Name(t.GetElementType()!);
        }

        if (Nullable.GetUnderlyingType(t) is { } inner)
        {
            return Name(inner) + "?";
        }

        string bare = t.IsGenericParameter ? t.Name : $"{t.Namespace}.{t.Name.Split('`')[0]}";
        return t.IsGenericType ? $"{bare}<{string.Join(", ", t.GetGenericArguments().Select(Name))}>" : bare;
    }
}
