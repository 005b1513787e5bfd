using System.Globalization;
using System.Runtime.CompilerServices;

namespace PolicyTargets.Interchange.Tests;

/// <summary>The one door to FsCheck: every property runs through here, so that size, replay and
/// reporting are set in one place.</summary>
/// <remarks>
/// <c>PROPERTY_TESTS</c> sets the number of cases (default 200). <c>PROPERTY_REPLAY</c> takes the
/// <c>(seed,gamma,size)</c> that a failure printed and runs just that case.
/// </remarks>
internal static class PropertyCheck
{
    internal static void Holds<T>(Arbitrary<T> arbitrary, Action<T> assertions, [CallerMemberName] string name = "") =>
        Run(Prop.ForAll(arbitrary, assertions), name);

    private static void Run(Property property, [CallerMemberName] string name = "") =>
        Check.One(name, Configuration(), property);

    private static Config Configuration()
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
