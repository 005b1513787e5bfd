using System.Reflection;

namespace PolicyTargets.Tests.Api;

/// <summary>The library's closed unions: abstract records whose cases are all known.</summary>
internal static class Unions
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Gets every public abstract type that is no interface and not static.</summary>
    internal static IReadOnlyList<Type> All { get; } = [.. Library.PublicTypes.Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false })];

    /// <summary>Whether a class has an abstract member that only its own assembly may implement (<c>private protected</c>).</summary>
    internal static bool IsClosed(Type type) => type.IsAbstract && type.GetMethods(Instance).Any(method => method is { IsAbstract: true, IsFamilyAndAssembly: true });

    internal static IEnumerable<MethodInfo> AbstractMethods(Type type) => type.GetMethods(Instance).Where(method => method.IsAbstract);
}
