using System.Reflection;
using System.Runtime.CompilerServices;

namespace PolicyTargets.Tests.Api;

/// <summary>The assemblies under guard and what they show to the outside.</summary>
internal static class Library
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static Assembly Core { get; } = typeof(ReportingPeriod).Assembly;

    /// <summary>Gets the assemblies that are shipped.</summary>
    internal static IReadOnlyList<Assembly> Assemblies { get; } = [Core, Assembly.Load("PolicyTargets.Ningbo"), Assembly.Load("PolicyTargets.Testing"), Assembly.Load("PolicyTargets.Interchange")];

    /// <summary>Gets every public type of the assemblies, nested ones included.</summary>
    internal static IReadOnlyList<Type> PublicTypes { get; } = [.. Assemblies.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => !IsGenerated(type))];

    /// <summary>What a type itself declares and another assembly sees, accessors left out: they are seen through their property.</summary>
    internal static IEnumerable<MemberInfo> VisibleMembers(Type type) => type.GetMembers(Declared).Where(IsVisible);

    internal static bool IsVisible(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true } accessor when !accessor.Name.StartsWith("op_", StringComparison.Ordinal) => false,
        MethodBase method => IsReachable(method),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsReachable),
        EventInfo raised => raised.AddMethod is { } add && IsReachable(add),
        _ => false, // nested types stand on their own
    };

    internal static bool IsReachable(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    internal static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    internal static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(Delegate));

    internal static bool IsInitOnly(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    internal static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || (member.DeclaringType is { } outer && IsGenerated(outer));

    /// <summary>The types that a member's signature names, taken apart: a list of numbers gives the list and the number.</summary>
    internal static IEnumerable<Type> SignatureTypes(MemberInfo member) => (member switch
    {
        MethodInfo method => Parameters(method).Append(method.ReturnType),
        ConstructorInfo constructor => Parameters(constructor),
        PropertyInfo property => property.GetIndexParameters().Select(parameter => parameter.ParameterType).Append(property.PropertyType),
        FieldInfo field => [field.FieldType],
        EventInfo raised => [raised.EventHandlerType!],
        _ => [],
    }).SelectMany(Parts);

    private static IEnumerable<Type> Parameters(MethodBase method) =>
        method.GetParameters().Where(parameter => !parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false)).Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> Parts(Type type) =>
        type.IsByRef ? Parts(type.GetElementType()!)
        : type.HasElementType ? Parts(type.GetElementType()!).Append(type)
        : type.GetGenericArguments().SelectMany(Parts).Append(type);
}
