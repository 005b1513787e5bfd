using System.Text.Json;
using NodaTime;

namespace PolicyTargets.Serialization;

/// <summary>Reads what is known or promised: an object with one of several forms, most of them numbers with a unit and a half-unit.</summary>
internal static class AmountReader
{
    private const string AssignedBy = "assignedBy";
    private const string Exact = "exactly";
    private const string FloorAndStretch = "floorAndStretch";
    private const string Missing = "missing";
    private const string Qualitative = "qualitative";
    private const string Stated = "stated";

    private static readonly string[] Numbers = [Exact, "atLeast", "moreThan", "atMost", "lessThan", "between", "approximately"];
    private static readonly string[] KnownForms = [.. Numbers, Stated, Missing];
    private static readonly string[] BoundForms = [.. Numbers, FloorAndStretch, AssignedBy, Qualitative];
    private static readonly string[] OfNumbers = ["unit", "halfUnit"];
    private static readonly string[] OfAssigned = ["registered", "registeredOn"];

    internal static Known? Known(MemberReader members, string name, Unit unit, UnitCatalogue units)
    {
        if (members.Object(name, isRequired: true) is not { } json || FormOf(json, members, name, KnownForms) is not { } form)
        {
            return null;
        }

        return form switch
        {
            Stated => json.Text(Stated) is { } words ? PolicyTargets.Known.Stated(words) : null,
            Missing => json.Word(Missing, Vocabulary.MissingStatuses) is { } status ? PolicyTargets.Known.Missing(status) : null,
            _ => Read(json, form, unit, units) is not { } amount ? null
                : amount.Range is { } range ? PolicyTargets.Known.Within(range, amount.Low.HalfUnit) : PolicyTargets.Known.Approximately(amount.Low),
        };
    }

    internal static Bound? Bound(MemberReader members, string name, Unit unit, UnitCatalogue units)
    {
        if (members.Object(name, isRequired: true) is not { } json || FormOf(json, members, name, BoundForms) is not { } form)
        {
            return null;
        }

        return form switch
        {
            AssignedBy => Assigned(json, unit, units),
            Qualitative => json.Text(Qualitative) is { } words ? PolicyTargets.Bound.Qualitative(words) : null,
            _ => Read(json, form, unit, units) is not { } amount ? null
                : form == FloorAndStretch ? new FloorAndStretchBound(amount.Range!)
                : amount.Range is { } range ? PolicyTargets.Bound.Within(range) : PolicyTargets.Bound.Approximately(amount.Low),
        };
    }

    /// <summary>One number and nothing else: a value planned.</summary>
    internal static Quantity? Number(MemberReader members, string name, Unit unit, UnitCatalogue units) =>
        members.Object(name, isRequired: true) is { } json && FormOf(json, members, name, [Exact]) is { } form ? Read(json, form, unit, units)?.Low : null;

    /// <summary>The only form that an object has; what may not stand beside it is a finding, and so is another number of forms.</summary>
    private static string? FormOf(MemberReader json, MemberReader outer, string name, string[] forms)
    {
        string[] given = [.. forms.Where(json.Has)];
        string[] beside = given switch { [AssignedBy] => OfAssigned, [Stated] or [Missing] or [Qualitative] => [], _ => OfNumbers };
        json.Expect([.. forms, .. beside]).Finish();
        if (given is [var form])
        {
            return form;
        }

        if (json.IsSound)
        {
            outer.WrongType(name, $"exactly one of {string.Join(", ", forms)}");
        }

        return null;
    }

    private static Bound? Assigned(MemberReader json, Unit unit, UnitCatalogue units)
    {
        string? by = json.Text(AssignedBy);
        LocalDate? on = json.Date("registeredOn");
        Bound? registered = json.Has("registered") || json.Has("registeredOn") ? Bound(json, "registered", unit, units) : null;
        return by is not null && json.IsSound ? PolicyTargets.Bound.Assigned(by, registered, on) : null;
    }

    /// <returns>The range (null around a number) and the number or its lower end; null where something is wrong, which then is a finding.</returns>
    internal static (QuantityRange? Range, Quantity Low)? Read(MemberReader json, string form, Unit unit, UnitCatalogue units)
    {
        Unit? own = OwnUnit(json, unit, units);
        decimal? half = json.Number("halfUnit");
        JsonElement[] amounts = json.Find(form, isRequired: true) is { } value ? Amounts(form, value) : [];
        Quantity?[] quantities = own is null ? [] : [.. amounts.Select(amount => Quantity(amount, own, half))];
        bool isOrdered = quantities is not [{ } low, { } high] || low.Amount <= high.Amount;
        if (half <= 0)
        {
            json.WrongType("halfUnit", "a positive number");
        }
        else if (own is not null && (quantities.Length == 0 || quantities.Contains(null) || !isOrdered))
        {
            json.WrongType(form, Expected(form, own));
        }

        return json.IsSound && quantities is [{ } first, ..] ? (RangeOf(form, first, quantities[^1]!), first) : null;
    }

    private static QuantityRange? RangeOf(string form, Quantity low, Quantity high) => form switch
    {
        Exact => QuantityRange.Exactly(low),
        "atLeast" => QuantityRange.AtLeast(low),
        "moreThan" => QuantityRange.MoreThan(low),
        "atMost" => QuantityRange.AtMost(low),
        "lessThan" => QuantityRange.LessThan(low),
        "between" or FloorAndStretch => QuantityRange.Between(low, high),
        _ => null,
    };

    private static bool IsPair(string form) => form is "between" or FloorAndStretch;

    private static JsonElement[] Amounts(string form, JsonElement value) =>
        !IsPair(form) ? [value] : value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2 ? [value[0], value[1]] : [];

    private static Unit? OwnUnit(MemberReader json, Unit unit, UnitCatalogue units)
    {
        if (json.Text("unit") is not { } code)
        {
            return json.Has("unit") ? null : unit;
        }

        if (units.TryParse(code, out Unit? own) && own.ConvertsTo(unit))
        {
            return own;
        }

        json.UnknownUnit("unit", code, $"a unit of the dimension {unit.Dimension}, for example {unit}");
        return null;
    }

    /// <summary>A number, or a grade where the unit is a scale; null where it is neither.</summary>
    internal static Quantity? Quantity(JsonElement amount, Unit unit, decimal? half = null) =>
        amount.ValueKind == JsonValueKind.String ? unit.Scale?.Find(amount.GetString())
        : amount.ValueKind == JsonValueKind.Number && unit.Scale is null && amount.TryGetDecimal(out decimal number) ? new Quantity(number, unit, half > 0 ? half : null)
        : null;

    private static string Expected(string form, Unit unit)
    {
        string one = unit.Scale is { } scale ? $"one of {string.Join(", ", scale.Grades)}" : "a number";
        return IsPair(form) ? $"[low, high], each {one}, the lower one first" : one;
    }
}
