using System.Reflection;
using System.Runtime.CompilerServices;

namespace PolicyTargets.Tests.Api;

/// <summary>House rules about types that a reader would otherwise have to police.</summary>
public partial class ConventionTests
{
    private static readonly string[] ReadOnlyCollections =
        ["IReadOnly", "ReadOnly", "IEnumer", "IAsyncEnumer", "IComparer", "Comparer", "IEqualityComparer", "EqualityComparer", "KeyValuePair", "KeyNotFoundException"];

    [Fact]
    public void PublicStructs_AreReadOnly() =>
        Offenders.None(
            Names(Library.PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false))),
            "A public struct is readonly");

    [Fact]
    public void PublicClasses_AreSealed_OrStatic_OrClosedUnions() =>
        Offenders.None(Names(Library.PublicTypes.Where(type => type is { IsClass: true, IsSealed: false } && !Unions.IsClosed(type))), "A public class is sealed, static or a closed union");

    [Fact]
    public void PublicProperties_HaveNoSetterButInit() =>
        Offenders.None(
            from type in Library.PublicTypes
            from property in Library.VisibleMembers(type).OfType<PropertyInfo>()
            where property.SetMethod is { } set && Library.IsReachable(set) && !Library.IsInitOnly(set) && type != typeof(PolicyTargets.DependencyInjection.PolicyTargetsOptions) // options are set by a container's delegate
            select Name(property),
            "A public property is set at creation only");

    /// <summary>Logs, assertions and counterexamples print <c>ToString</c>; what the compiler writes for a record uses the current culture.</summary>
    [Fact]
    public void PublicTypes_OverrideToString() =>
        Offenders.None(
            Names(Library.PublicTypes.Where(type => type is { IsEnum: false, IsAbstract: false } && !Library.IsDelegate(type) && !type.IsSubclassOf(typeof(Exception)) && !WritesItself(type))),
            "A public type writes its own ToString");

    [Fact]
    public void Signatures_NameNoMutableCollection() =>
        Offenders.None(
            from type in Library.PublicTypes
            from member in Library.VisibleMembers(type)
            from part in Library.SignatureTypes(member)
            where IsMutableCollection(part)
            select $"{Name(member)} names {TypeText.Name(part)}",
            "No public signature names an array, but as params, or a collection that can be changed");

    /// <summary>Published methods and scores compute in binary fractions, as the programs do that they reproduce; the model never does.</summary>
    [Fact]
    public void Signatures_NameNoBinaryFraction() =>
        Offenders.None(
            from type in Library.PublicTypes
            where type.Namespace is not ("PolicyTargets.Progress" or "PolicyTargets.Scorecards") && type.Name != "ProgressRecord"
            from member in Library.VisibleMembers(type)
            where Library.SignatureTypes(member).Any(part => part == typeof(double) || part == typeof(float) || part == typeof(Half))
            select Name(member),
            "No public signature of the model names double or float");

    [Fact]
    public void PublicEnums_HaveAMemberForZero() =>
        Offenders.None(Names(Library.PublicTypes.Where(type => type.IsEnum && !Enum.IsDefined(type, Enum.ToObject(type, 0)))), "A public enum has a member with value 0");

    [Fact]
    public void StaticFields_AreReadOnly() =>
        Offenders.None(
            from type in Library.Assemblies.SelectMany(assembly => assembly.GetTypes())
            where !Library.IsGenerated(type)
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where field is { IsInitOnly: false, IsLiteral: false }
            select Name(field),
            "No static field can be changed");

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(type => type.FullName!);

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.FullName}.{member.Name}";

    /// <summary>By the type or, for a case, by its union, once for all of them.</summary>
    private static bool WritesItself(Type type) =>
        type.GetMethod("ToString", Type.EmptyTypes) is { } own && !Library.IsGenerated(own) && (own.DeclaringType == type || (own.IsFinal && Unions.IsClosed(own.DeclaringType!)));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.Namespace is "System.Collections" or "System.Collections.Generic" or "System.Collections.Concurrent" or "System.Collections.ObjectModel"
            && !ReadOnlyCollections.Any(start => type.Name.StartsWith(start, StringComparison.Ordinal)));
}
