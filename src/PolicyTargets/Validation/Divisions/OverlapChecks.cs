using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Two versions of one unit on one day, or two units with one code.</summary>
internal static class OverlapChecks
{
    internal static void Check(DivisionContext context)
    {
        var byCode = new Dictionary<DivisionCode, List<Division>>();
        foreach (AdministrativeUnit unit in context.Registry)
        {
            List<Division> life = [.. unit.Life.Select(version => new Division(unit, version))];
            Sweep(life, Setting.Named("item", unit.Id.Text, unit.Name), isOfUnit: true, context);
            foreach (Division division in life)
            {
                if (division.Code is { } code)
                {
                    if (!byCode.TryGetValue(code, out List<Division>? bearers))
                    {
                        byCode.Add(code, bearers = []);
                    }

                    bearers.Add(division);
                }
            }
        }

        foreach ((DivisionCode code, List<Division> bearers) in byCode)
        {
            Sweep(bearers, Setting.Word("item", code.Text), isOfUnit: false, context);
        }
    }

    /// <summary>Goes through versions in the order of their beginnings; those that overlap one another without a break are told once, with their number.</summary>
    private static void Sweep(List<Division> bearers, MessageArgument item, bool isOfUnit, DivisionContext context)
    {
        if (bearers.Count < 2)
        {
            return;
        }

        (Division? longest, Division? other) = (null, null);
        (Division First, Division Second)? pair = null;
        int count = 0;
        foreach (Division next in bearers.OrderBy(division => DivisionContext.Start(division.Version)))
        {
            Division? rival = Overlaps(longest, next, isOfUnit) ? longest : Overlaps(other, next, isOfUnit) ? other : null;
            if (rival is null && pair is not null)
            {
                Tell(pair.Value, count, item, isOfUnit, context);
                pair = null;
            }
            else if (rival is not null)
            {
                (pair, count) = pair is null ? ((rival, next), 2) : (pair, count + 1);
            }

            // Whoever stands longest is the rival of all that follow, but of its own unit; then the longest of another unit is.
            (longest, other) = longest is null || Ends(next) > Ends(longest) ? (next, next.Id == longest?.Id ? other : longest)
                : next.Id != longest.Id && (other is null || Ends(next) > Ends(other)) ? (longest, next) : (longest, other);
        }

        if (pair is not null)
        {
            Tell(pair.Value, count, item, isOfUnit, context);
        }
    }

    private static bool Overlaps(Division? earlier, Division next, bool isOfUnit) => earlier is not null && (isOfUnit || earlier.Id != next.Id) && earlier.Version.Validity.Overlaps(next.Version.Validity);

    private static LocalDate Ends(Division division) => DivisionContext.End(division.Version);

    private static void Tell((Division First, Division Second) pair, int count, MessageArgument item, bool isOfUnit, DivisionContext context)
    {
        LocalDate until = Ends(pair.First) < Ends(pair.Second) ? Ends(pair.First) : Ends(pair.Second);
        context.Broken.Add(pair.First.Id);
        context.Broken.Add(pair.Second.Id);
        context.Findings.Add(FindingCodes.OverlappingDivisions, DivisionContext.PathOf(pair.Second.Unit, "Code"), isOfUnit ? [pair.First.Id.Text] : [pair.First.Id.Text, pair.Second.Id.Text],
            item, DivisionContext.From(pair.Second.Version.Validity.From), DivisionContext.Until(until == LocalDate.MaxIsoValue ? null : until), Setting.Of("count", count), Of("first", pair.First), Of("second", pair.Second));
    }

    private static MessageArgument Of(string name, Division division)
    {
        string Told(Language language) => $"{(division.Code is { } code ? $"{code} " : "")}{division.Name.In(language)} {division.Version.Validity}";
        return Setting.Said(name, division.ToString(), Told(Language.Chinese), Told(Language.English));
    }
}
