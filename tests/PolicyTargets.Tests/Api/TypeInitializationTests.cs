using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace PolicyTargets.Tests.Api;

/// <summary>Static initialisers that need each other give nulls, and only in some orders: so each type goes first once, in a load context of its own.</summary>
public class TypeInitializationTests
{
    [Fact]
    public void StaticFields_AreTheSame_WhicheverTypeIsUsedFirst()
    {
        string[] types = [.. Initialised(Library.Core).Select(type => type.FullName!)];
        Dictionary<string, string>[] states = [.. types.Select(StateWhenFirst)];

        Offenders.None(
            from field in states[0].Keys
            let shown = types.Zip(states, (first, state) => (First: first, Value: state[field])).DistinctBy(seen => seen.Value).ToArray()
            where shown.Length > 1
            select $"{field} is {string.Join(" and ", shown.Select(seen => $"{Shortened(seen.Value)} when {seen.First} is used first"))}",
            "A static field has one value, whatever the order of initialisation");
    }

    private static IEnumerable<Type> Initialised(Assembly library) =>
        library.GetTypes().Where(type => type is { TypeInitializer: not null, ContainsGenericParameters: false } && !Library.IsGenerated(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);

    private static Dictionary<string, string> StateWhenFirst(string first)
    {
        Assembly library = new AssemblyLoadContext(first).LoadFromAssemblyPath(Library.Core.Location);
        RuntimeHelpers.RunClassConstructor(library.GetType(first, throwOnError: true)!.TypeHandle);
        return Initialised(library).SelectMany(StaticFields).ToDictionary(field => $"{field.DeclaringType}.{field.Name}", field => Fingerprint(field.GetValue(null), 3));
    }

    private static IEnumerable<FieldInfo> StaticFields(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(field => field.IsInitOnly);

    /// <summary>What a value shows of itself; of a collection, what its items show, in no order.</summary>
    private static string Fingerprint(object? value, int depth) => value switch
    {
        null => "null",
        string text => text,
        IEnumerable items when depth > 0 => $"[{string.Join(", ", items.Cast<object?>().Select(item => Fingerprint(item, depth - 1)).Order(StringComparer.Ordinal))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null",
    };

    private static string Shortened(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
