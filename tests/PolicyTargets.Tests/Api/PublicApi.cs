using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PolicyTargets.Tests.Api;

/// <summary>Writes an assembly's public surface as a person reads it: sorted by name, constructors first, one member a line, nullability, <c>init</c> and <c>required</c> shown.</summary>
/// <remarks>Left out: overrides, since the base type already promises them, and what the compiler adds to a record but its deconstruction.
/// Names of the BCL and of the library stand without their namespace.</remarks>
internal static class PublicApi
{
    private static readonly Type[] Implied = [typeof(object), typeof(ValueType), typeof(Enum), typeof(MulticastDelegate)];

    internal static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        IEnumerable<Type> types = assembly.GetExportedTypes().Where(type => !Library.IsGenerated(type));
        foreach (Type type in types.OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (string member in Library.IsDelegate(type) ? [Describe(type.GetMethod("Invoke")!)] : type.IsEnum ? EnumMembers(type) : Members(type))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Header(Type type)
    {
        Type[] parents = [.. new[] { type.BaseType }.OfType<Type>().Where(parent => !Implied.Contains(parent))];
        IEnumerable<Type> inherited = parents.SelectMany(parent => parent.GetInterfaces());
        IEnumerable<string> interfaces = type.IsEnum || Library.IsDelegate(type) ? [] : type.GetInterfaces().Except(inherited)
            .Where(i => i.IsVisible && !(IsRecord(type) && i.Name == "IEquatable`1")).Select(TypeText.Name).Order(StringComparer.Ordinal);
        string above = string.Join(", ", parents.Select(TypeText.Name).Concat(interfaces));
        return $"{Kind(type)} {type.Namespace}.{TypeText.Name(type)}{(above.Length > 0 ? " : " + above : "")}{TypeText.Constraints(type)}";
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : Library.IsDelegate(type) ? "delegate" : Library.IsStatic(type) ? "static class"
        : (type.IsValueType ? type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "readonly " : "" : type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "")
            + (IsRecord(type) ? "record " : "") + (type.IsValueType ? "struct" : "class");

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is { } print && Library.IsGenerated(print);

    private static IEnumerable<string> EnumMembers(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (f.Name, Value: Convert.ToInt64(f.GetRawConstantValue(), CultureInfo.InvariantCulture)))
            .OrderBy(f => f.Value).Select(f => $"{f.Name} = {f.Value}");

    private static IEnumerable<string> Members(Type type) =>
        Library.VisibleMembers(type).Where(m => (m.Name == "Deconstruct" || !Library.IsGenerated(m)) && !IsOverride(m))
            .Select(m => (m.Name, Text: Describe(m))).OrderBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Text, StringComparer.Ordinal).Select(m => m.Text);

    private static bool IsOverride(MemberInfo member) =>
        (member as MethodInfo ?? (member as PropertyInfo)?.GetAccessors(nonPublic: true)[0]) is { } method && method.GetBaseDefinition().DeclaringType != method.DeclaringType;

    private static string Describe(MemberInfo member) => member switch
    {
        ConstructorInfo c => $"{Reach(c)}new({Parameters(c)})",
        MethodInfo m => $"{Reach(m)}{TypeText.Of(m.ReturnParameter)} {TypeText.MethodName(m)}({Parameters(m)}){TypeText.Constraints(m)}",
        PropertyInfo p => $"{Reach(p.GetAccessors(nonPublic: true)[0])}{(p.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : "")}"
            + $"{TypeText.Of(p)} {(p.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(TypeText.Of))}]" : p.Name)} {{{Accessors(p)} }}",
        FieldInfo { IsLiteral: true } f => $"const {TypeText.Of(f)} {f.Name} = {TypeText.Constant(f.GetRawConstantValue(), f.FieldType)}",
        FieldInfo f => $"{(f.IsStatic ? "static " : "")}{(f.IsInitOnly ? "readonly " : "")}{TypeText.Of(f)} {f.Name}",
        _ => $"{member.MemberType} {member.Name}",
    };

    private static string Reach(MethodBase method) =>
        (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : "");

    private static string Accessors(PropertyInfo property) =>
        (property.GetMethod is { } get && Library.IsReachable(get) ? " get;" : "")
        + (property.SetMethod is { } set && Library.IsReachable(set) ? Library.IsInitOnly(set) ? " init;" : " set;" : "");

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "") + string.Join(", ", method.GetParameters().Select(p =>
            $"{(IsParams(p) ? "params " : "")}{(p.IsOut ? "out " : p.IsIn ? "in " : p.ParameterType.IsByRef ? "ref " : "")}"
            + $"{TypeText.Of(p)} {p.Name}{(p.HasDefaultValue ? " = " + TypeText.Constant(p.RawDefaultValue, p.ParameterType) : "")}"));

    /// <summary>By name, since the compiler brings its own attribute where the framework has none.</summary>
    private static bool IsParams(ParameterInfo parameter) =>
        parameter.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name is nameof(ParamArrayAttribute) or "ParamCollectionAttribute");
}
