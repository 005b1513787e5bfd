using System.Text.Json;
using NodaTime;

namespace PolicyTargets.Serialization;

/// <summary>Reads what is known or promised: an object with one of several forms, most of them numbers with a unit and a half-unit.</summary>
internal static class AmountReader
{
    internal const string Approximately = "approximately";
    internal const string AssignedBy = "assignedBy";
    internal const string AtLeast = "atLeast";
    internal const string AtMost = "atMost";
    internal const string Between = "between";
    internal const string Exact = "exactly";
    internal const string FloorAndStretch = "floorAndStretch";
    internal const string LessThan = "lessThan";
    internal const string Missing = "missing";
    internal const string MoreThan = "moreThan";
    internal const string Qualitative = "qualitative";
    internal const string Range = "range";
    internal const string Stated = "stated";

    private static readonly string[] Numbers = [Exact, AtLeast, MoreThan, AtMost, LessThan, Between, Range, Approximately];
    private static readonly string[] KnownForms = [.. Numbers, Stated, Missing];
    private static readonly string[] BoundForms = [.. Numbers, FloorAndStretch, AssignedBy, Qualitative];
    private static readonly string[] OfNumbers = ["unit", "halfUnit"];
    private static readonly string[] OfAssigned = ["registered", "registeredOn"];

    internal static Known? Known(MemberReader members, string name, Unit unit, UnitCatalogue units) =>
        members.Object(name, isRequired: true) is { } json ? Known(json, unit, units) : null;

    /// <param name="json">The object with the form.</param>
    /// <param name="unit">The unit of a number without one; null where every number needs its own.</param>
    /// <param name="units">The units that may be named.</param>
    internal static Known? Known(MemberReader json, Unit? unit, UnitCatalogue units)
    {
        if (FormOf(json, KnownForms) is not { } form)
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

    internal static Bound? Bound(MemberReader members, string name, Unit? unit, UnitCatalogue units) =>
        members.Object(name, isRequired: true) is { } json ? Bound(json, unit, units) : null;

    /// <param name="json">The object with the form.</param>
    /// <param name="unit">The unit of a number without one; null where every number needs its own.</param>
    /// <param name="units">The units that may be named.</param>
    internal static Bound? Bound(MemberReader json, Unit? unit, UnitCatalogue units)
    {
        if (FormOf(json, BoundForms) is not { } form)
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
        members.Object(name, isRequired: true) is { } json && FormOf(json, [Exact]) is { } form ? Read(json, form, unit, units)?.Low : null;

    /// <summary>The only form that an object has; what may not stand beside it is a finding, and so is another number of forms.</summary>
    private static string? FormOf(MemberReader json, string[] forms)
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
            json.WrongObject($"exactly one of {string.Join(", ", forms)}");
        }

        return null;
    }

    private static Bound? Assigned(MemberReader json, Unit? unit, UnitCatalogue units)
    {
        string? by = json.Text(AssignedBy);
        LocalDate? on = json.Date("registeredOn");
        Bound? registered = json.Has("registered") || json.Has("registeredOn") ? Bound(json, "registered", unit, units) : null;
        return by is not null && json.IsSound ? PolicyTargets.Bound.Assigned(by, registered, on) : null;
    }

    /// <returns>The range (null around a number) and the number or its lower end; null where something is wrong, which then is a finding.</returns>
    internal static (QuantityRange? Range, Quantity Low)? Read(MemberReader json, string form, Unit? unit, UnitCatalogue units)
    {
        Unit? own = OwnUnit(json, unit, units);
        decimal? half = json.Number("halfUnit");
        if (own?.Scale is not null && json.Has("halfUnit"))
        {
            json.Superfluous("halfUnit", "nothing beside a grade, which nobody rounds");
        }

        if (form == Range)
        {
            return own is null ? null : Ends(json, own, half);
        }

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

    /// <summary>A range end by end: an end that is absent is open, one that is there belongs to the range unless it says otherwise.</summary>
    private static (QuantityRange? Range, Quantity Low)? Ends(MemberReader json, Unit unit, decimal? half)
    {
        if (half <= 0)
        {
            json.WrongType("halfUnit", "a positive number");
        }

        if (json.Object(Range) is not { } ends)
        {
            return null;
        }

        ends.Expect("lower", "lowerInclusive", "upper", "upperInclusive").Finish();
        (Quantity? low, Quantity? high) = (End(ends, "lower", unit), End(ends, "upper", unit));
        (bool hasLow, bool hasHigh) = (IsIncluded(ends, "lower", low), IsIncluded(ends, "upper", high));
        QuantityRange? range = json.IsSound ? QuantityRange.Create(low?.Amount, hasLow, high?.Amount, hasHigh, unit) : null;
        if (range is null && json.IsSound)
        {
            json.WrongType(Range, "an upper end that is not below the lower one, and room between them");
        }

        return range is null ? null : (range, new Quantity(0, unit, half));
    }

    private static Quantity? End(MemberReader ends, string name, Unit unit)
    {
        if (ends.Find(name, isRequired: false) is not { } json)
        {
            return null;
        }

        Quantity? end = Quantity(json, unit);
        if (end is null)
        {
            ends.WrongType(name, Expected(Exact, unit));
        }

        return end;
    }

    private static bool IsIncluded(MemberReader ends, string name, Quantity? end)
    {
        string member = name + "Inclusive";
        bool isIncluded = !ends.Has(member) || ends.Flag(member);
        if (end is null && ends.Has(member) && ends.IsSound)
        {
            ends.Superfluous(member, $"{name} beside it");
        }

        return isIncluded;
    }

    private static QuantityRange? RangeOf(string form, Quantity low, Quantity high) => form switch
    {
        Exact => QuantityRange.Exactly(low),
        AtLeast => QuantityRange.AtLeast(low),
        MoreThan => QuantityRange.MoreThan(low),
        AtMost => QuantityRange.AtMost(low),
        LessThan => QuantityRange.LessThan(low),
        Between or FloorAndStretch => QuantityRange.Between(low, high),
        _ => null,
    };

    private static bool IsPair(string form) => form is Between or FloorAndStretch;

    private static JsonElement[] Amounts(string form, JsonElement value) =>
        !IsPair(form) ? [value] : value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2 ? [value[0], value[1]] : [];

    private static Unit? OwnUnit(MemberReader json, Unit? unit, UnitCatalogue units)
    {
        if (json.Text("unit", isRequired: unit is null) is not { } code)
        {
            return json.Has("unit") ? null : unit;
        }

        if (code == unit?.Code)
        {
            return unit;
        }

        if (units.TryParse(code, out Unit? own) && (unit is null || own.ConvertsTo(unit)))
        {
            return own;
        }

        json.UnknownUnit("unit", code, unit is null ? "a unit such as %, 家 or 万元" : $"a unit of the dimension {unit.Dimension}, for example {unit}");
        return null;
    }

    /// <summary>A number, or a grade where the unit is a scale; null where it is neither.</summary>
    internal static Quantity? Quantity(JsonElement amount, Unit unit, decimal? half = null) =>
        amount.ValueKind == JsonValueKind.String ? unit.Scale?.Find(amount.GetString())
        : unit.Scale is null && ExactNumber.TryRead(amount, out decimal number) ? new Quantity(number, unit, half > 0 ? half : null)
        : null;

    private static string Expected(string form, Unit unit)
    {
        string one = unit.Scale is { } scale ? $"one of {string.Join(", ", scale.Grades)}" : "a number";
        return IsPair(form) ? $"[low, high], each {one}, the lower one first" : one;
    }
}
