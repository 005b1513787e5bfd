using System.Text.Json;
using PolicyTargets.Serialization;

namespace PolicyTargets.Testing;

/// <summary>Reads a number, or an object that says where a number lies: <c>{ "moreThan": 4000000, "atMost": 5000000 }</c>.</summary>
internal static class RangeReader
{
    private static readonly string[] Alone = ["exactly", "between"];
    private static readonly string[] Low = ["atLeast", "moreThan"];
    private static readonly string[] High = ["atMost", "lessThan"];

    /// <summary>The range in the unit asked for; null where it is none, which then is a finding.</summary>
    internal static QuantityRange? Read(MemberReader members, string name, Unit unit, UnitCatalogue units)
    {
        JsonElement json = members.Find(name, isRequired: true)!.Value;
        MemberReader? ends = json.ValueKind == JsonValueKind.Object ? members.Object(name) : null;
        QuantityRange? range = ends is not null ? ReadEnds(ends, unit, units)
            : AmountReader.Quantity(json, unit) is { } number ? QuantityRange.Exactly(number) : null;
        if (range is not null && range.TryConvert(unit, out QuantityRange? converted) && converted.ToAdmissible(Indicator.LimitsOf(unit)) is { } admissible)
        {
            return admissible;
        }

        if (ends is null or { IsSound: true })
        {
            members.WrongType(name, $"a number in {unit}, or one of {string.Join(", ", [.. Alone, .. Low, .. High])}, or a lower end and an upper one, with a \"unit\" where it is another, and of values that {unit} can have");
        }

        return null;
    }

    private static QuantityRange? ReadEnds(MemberReader json, Unit unit, UnitCatalogue units)
    {
        string[] given = [.. Alone.Concat(Low).Concat(High).Where(json.Has)];
        json.Expect([.. Alone, .. Low, .. High, "unit"]).Finish();
        bool isOne = given.Length == 1 || (given.Length == 2 && Low.Contains(given[0]) && High.Contains(given[1]));
        QuantityRange?[] ends = isOne && json.IsSound ? [.. given.Select(form => AmountReader.Read(json, form, unit, units)?.Range)] : [];
        return ends.Contains(null) ? null : ends switch { [{ } only] => only, [{ } low, { } high] => low.Intersect(high), _ => null };
    }
}
