using System.Text.Json;

namespace PolicyTargets.Serialization;

/// <summary>Reads what is known or promised: one of exactly, atLeast, moreThan, atMost, lessThan, between, approximately, with a unit and a half-unit.</summary>
internal static class AmountReader
{
    private static readonly string[] Forms = ["exactly", "atLeast", "moreThan", "atMost", "lessThan", "between", "approximately"];

    internal static Known? Known(MemberReader members, string name, Unit unit, UnitCatalogue units) =>
        members.Object(name, isRequired: true) is not { } json || Read(json, members, name, unit, units) is not { } amount ? null
        : amount.Range is { } range ? PolicyTargets.Known.Within(range, amount.Low.HalfUnit) : PolicyTargets.Known.Approximately(amount.Low);

    internal static Bound? Bound(MemberReader members, string name, Unit unit, UnitCatalogue units) =>
        members.Object(name, isRequired: true) is not { } json || Read(json, members, name, unit, units) is not { } amount ? null
        : amount.Range is { } range ? PolicyTargets.Bound.Within(range) : PolicyTargets.Bound.Approximately(amount.Low);

    /// <returns>The range (null around a number) and the number or its lower end; null where something is wrong, which then is a finding.</returns>
    private static (QuantityRange? Range, Quantity Low)? Read(MemberReader json, MemberReader outer, string name, Unit unit, UnitCatalogue units)
    {
        string[] given = [.. Forms.Where(json.Has)];
        Unit? own = OwnUnit(json, unit, units);
        decimal? half = json.Number("halfUnit");
        JsonElement[] amounts = given is [var form] && json.Find(form, isRequired: false) is { } value ? Amounts(form, value) : [];
        Quantity?[] quantities = own is null ? [] : [.. amounts.Select(amount => Quantity(amount, own, half))];
        json.Expect(Forms).Finish();
        if (given.Length != 1)
        {
            outer.WrongType(name, $"exactly one of {string.Join(", ", Forms)}");
            return null;
        }

        bool isOrdered = quantities is not [{ } low, { } high] || low.Amount <= high.Amount;
        if (half <= 0)
        {
            json.WrongType("halfUnit", "a positive number");
        }
        else if (own is not null && (quantities.Length == 0 || quantities.Contains(null) || !isOrdered))
        {
            json.WrongType(given[0], Expected(given[0], own));
        }

        return json.IsSound && quantities is [{ } first, ..] ? (RangeOf(given[0], first, quantities[^1]!), first) : null;
    }

    private static QuantityRange? RangeOf(string form, Quantity low, Quantity high) => form switch
    {
        "exactly" => QuantityRange.Exactly(low),
        "atLeast" => QuantityRange.AtLeast(low),
        "moreThan" => QuantityRange.MoreThan(low),
        "atMost" => QuantityRange.AtMost(low),
        "lessThan" => QuantityRange.LessThan(low),
        "between" => QuantityRange.Between(low, high),
        _ => null,
    };

    private static JsonElement[] Amounts(string form, JsonElement value) =>
        form != "between" ? [value] : value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2 ? [value[0], value[1]] : [];

    private static Unit? OwnUnit(MemberReader json, Unit unit, UnitCatalogue units)
    {
        if (json.Text("unit") is not { } code)
        {
            return unit;
        }

        if (units.TryParse(code, out Unit? own) && own.ConvertsTo(unit))
        {
            return own;
        }

        json.UnknownUnit("unit", code, $"a unit of the dimension {unit.Dimension}, for example {unit}");
        return null;
    }

    private static Quantity? Quantity(JsonElement amount, Unit unit, decimal? half) =>
        amount.ValueKind == JsonValueKind.String ? unit.Scale?.Find(amount.GetString())
        : amount.ValueKind == JsonValueKind.Number && unit.Scale is null && amount.TryGetDecimal(out decimal number) ? new Quantity(number, unit, half > 0 ? half : null)
        : null;

    private static string Expected(string form, Unit unit)
    {
        string one = unit.Scale is { } scale ? $"one of {string.Join(", ", scale.Grades)}" : "a number";
        return form == "between" ? $"[low, high], each {one}, the lower one first" : one;
    }
}
