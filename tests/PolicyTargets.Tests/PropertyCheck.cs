using System.Globalization;
using System.Runtime.CompilerServices;

namespace PolicyTargets.Tests;

/// <summary>The one door to FsCheck: every property runs through here, so that size, replay and
/// reporting are set in one place.</summary>
/// <remarks>
/// <c>PROPERTY_TESTS</c> sets the number of cases (default 200). <c>PROPERTY_REPLAY</c> takes the
/// <c>(seed,gamma,size)</c> that a failure printed and runs just that case.
/// </remarks>
internal static class PropertyCheck
{
    internal static void Holds<T>(Arbitrary<T> arbitrary, Func<T, bool> property, [CallerMemberName] string name = "") =>
        Run(Prop.ForAll(arbitrary, property), name);

    internal static void Holds<T>(Arbitrary<T> arbitrary, Action<T> assertions, [CallerMemberName] string name = "") =>
        Run(Prop.ForAll(arbitrary, assertions), name);

    internal static void Holds<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Func<T1, T2, bool> property, [CallerMemberName] string name = "") =>
        Run(Prop.ForAll(first, second, property), name);

    internal static void Holds<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Action<T1, T2> assertions, [CallerMemberName] string name = "") =>
        Run(Prop.ForAll(first, second, assertions), name);

    internal static void Run(Property property, [CallerMemberName] string name = "") =>
        Check.One(name, Configuration(), property);

    internal static Config Configuration()
    {
        Config config = Config.QuickThrowOnFailure
            .WithMaxTest(int.Parse(Environment.GetEnvironmentVariable("PROPERTY_TESTS") ?? "200", CultureInfo.InvariantCulture))
            .WithMaxRejected(1) // a rejected case is a wasted case: build valid values, do not filter (0 would mean no limit)
            .WithQuietOnSuccess(true);
        return Environment.GetEnvironmentVariable("PROPERTY_REPLAY") is { Length: > 0 } replay ? WithReplay(config, replay) : config;
    }

    private static Config WithReplay(Config config, string replay)
    {
        ulong[] numbers = [.. replay.Trim('(', ')').Split(',').Select(n => ulong.Parse(n, CultureInfo.InvariantCulture))];
        return numbers.Length > 2
            ? config.WithReplay(numbers[0], numbers[1], checked((int)numbers[2]))
            : config.WithReplay(numbers[0], numbers[1]);
    }
}
