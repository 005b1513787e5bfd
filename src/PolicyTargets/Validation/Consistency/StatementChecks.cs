using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Arithmetic over claims that belong together: a level, its base, and the change, growth or multiple between them.</summary>
internal static class StatementChecks
{
    internal static void Check(SeriesClaims series, CheckContext context)
    {
        Check(series.Observations, series, context);
        foreach (IGrouping<(int, string?), StatedClaim> plan in series.Targets.Where(claim => claim.IsStanding && claim.Recurrence is OnceRecurrence).GroupBy(claim => claim.PlanKey))
        {
            Check([.. plan.OrderBy(claim => claim.Softness)], series, context);
        }
    }

    private static void Check(List<StatedClaim> claims, SeriesClaims series, CheckContext context)
    {
        // What was published before in the same words is compared where it first stood.
        StatedClaim[] movements =
        [
            .. claims.Where(claim => claim.Root == claim.Id && claim.Range is not null && !IsPartial(claim) && claim.Measure is ChangeMeasure { Of: LevelMeasure } or GrowthMeasure or MultipleMeasure)
                .OrderBy(claim => claim.Kind == ClaimKind.Observation ? claim.Since : NodaTime.LocalDate.MinIsoValue).DistinctBy(claim => claim.Kind == ClaimKind.Observation ? (claim.Key, claim.Range, "") : (claim.Key, claim.Range, claim.Id)),
        ];
        if (movements.Length == 0)
        {
            return;
        }

        StatedClaim[] levels = [.. claims.Where(claim => claim.Measure is LevelMeasure && claim.Root == claim.Id && claim.Range is not null)];
        var byKey = levels.GroupBy(claim => claim.Key).ToDictionary(group => group.Key, group => group.First());
        ILookup<(ReadingKey, string), StatedClaim> byStatement = levels.Where(claim => claim.Statement is not null).ToLookup(claim => (claim.Key, claim.Statement!));
        foreach (StatedClaim movement in movements)
        {
            if (movement.Measure.BaseFor(movement.Measurand.Period) is not { } start || Windows.AreBroken(movement.Measurand, start.End, movement.End, context.Setting))
            {
                continue;
            }

            // Of several levels the one of the same statement belongs to it, else the one that counted when it was published.
            ReadingKey key = series.KeyOf(Measure.Level, movement.Measurand.Period.FinalYear());
            StatedClaim? level = (movement.Statement is { } statement ? byStatement[(key, statement)].FirstOrDefault(claim => claim.Document == movement.Document) : null)
                ?? (movement.Kind == ClaimKind.Observation ? series.Published(Measure.Level, movement.Measurand.Period.FinalYear())?.Around(movement.Since) : byKey.GetValueOrDefault(key));
            if (level is { IsSuspect: false } && !IsPartial(level))
            {
                Check(new Triple(level, movement, start), series, context);
            }
        }
    }

    private static bool IsPartial(StatedClaim claim) => claim.Observation?.Status == ObservationStatus.Partial;

    private static void Check(Triple triple, SeriesClaims series, CheckContext context)
    {
        (StatedClaim? source, Known? named) = BaseOf(triple, series);
        if (named is null)
        {
            CheckWithoutBase(triple, context);
            return;
        }

        if (source is not null && (source.IsSuspect || IsPartial(source)))
        {
            return;
        }

        string[] ids = [.. new[] { source?.Id }.OfType<string>(), triple.Movement.Id, triple.Level.Id];
        Figure? start = Figure.Of(named, triple.Level.Unit);
        if (Worked(triple, start) is { } worked && Figure.Of(triple.Level) is { } reached && worked.Side == reached.Side)
        {
            Compare(triple, start!.Value, worked, reached, ids, context);
        }
        else if (triple.Level.Kind == ClaimKind.Observation)
        {
            CompareRanges(triple, named, ids, context);
        }
    }

    private static Figure? Worked(Triple triple, Figure? start) =>
        start is not { } from || Figure.Of(triple.Movement) is not { } moved ? null
        : triple.Movement.Measure switch
        {
            ChangeMeasure => from.Plus(moved),
            GrowthMeasure => moved.AsFactor() is { } factor ? from.Times(factor) : null,
            _ => from.Times(moved),
        };

    /// <summary>Numbers of one side are compared as they are printed.</summary>
    private static void Compare(Triple triple, Figure from, Figure worked, Figure reached, string[] ids, CheckContext context)
    {
        bool isPromise = triple.Level.Kind == ClaimKind.Target;
        if (isPromise && !triple.IsOneStatement)
        {
            CheckIncrement(triple, from, worked, reached, ids, context);
            return;
        }

        Unit unit = triple.Level.Unit;
        MessageArgument[] Numbers() => [Setting.Of("base", from.In(unit.Continuous())), triple.Argument, Setting.Of("worked", worked.ShownIn(unit)), Setting.Of("level", triple.Level.Range!)];
        IdentityFit? fit = reached.Fit(worked) ?? (reached.Side != 0 && unit.IsIntegral && worked.In(unit).ToAdmissible() == reached.In(unit).ToAdmissible() ? IdentityFit.Rounded : null);

        // What is known only from one side may be anything beyond it; what is promised from one side is a number all the same.
        if (fit is null or IdentityFit.LastDigit && (isPromise || reached.Side == 0))
        {
            context.Disagree(fit is null ? FindingCodes.NumbersDisagree : FindingCodes.FitsByLastDigit, triple.Calculation, triple.Level, ids, Numbers());
        }

        if (fit is { } found)
        {
            IdentityKind kind = triple.Movement.Measure switch { ChangeMeasure => IdentityKind.LevelIsBaseAndChange, GrowthMeasure => IdentityKind.LevelIsBaseTimesGrowth, _ => IdentityKind.LevelIsMultipleOfBase };
            context.Verify(kind, found, worked.In(unit), ids, Numbers);
        }
    }

    /// <summary>What is known as ranges must leave something in common.</summary>
    private static void CompareRanges(Triple triple, Known named, string[] ids, CheckContext context)
    {
        if (ObservationRules.Printed(named, triple.Level.Unit) is not { } from || triple.Movement.Printed is not { } moved || triple.Level.Printed is not { } level)
        {
            return;
        }

        QuantityRange? worked = triple.Movement.Measure switch
        {
            ChangeMeasure => from.Add(moved).Range,
            GrowthMeasure => moved.Interval.Divide(Interval.Point(100))?.Add(Interval.Point(1)) is { } factor ? from.Multiply(new QuantityRange(factor, Unit.Multiple)).Range : null,
            _ => from.Multiply(moved).Range,
        };
        if (worked is not null && !worked.Overlaps(level))
        {
            context.Disagree(FindingCodes.NumbersDisagree, triple.Calculation, triple.Level, ids, Setting.Of("base", from), triple.Argument, Setting.Of("worked", worked), Setting.Of("level", triple.Level.Range!));
        }
    }

    /// <summary>Promises of two statements of one plan: keeping the increment must reach the level.</summary>
    private static void CheckIncrement(Triple triple, Figure from, Figure sum, Figure reached, string[] ids, CheckContext context)
    {
        if (triple.Movement.Measure is not ChangeMeasure || reached.Side == 0)
        {
            return;
        }

        Unit unit = triple.Level.Unit;
        decimal left = reached.Side * (reached.Value - sum.Value);
        if (left > sum.Half || (left == 0 && sum.Half == 0 && reached.IsOpen && !sum.IsOpen))
        {
            context.Findings.Add(FindingCodes.IncrementFallsShort, triple.Movement.Place.At("Bound"), ids,
                context.Setting.Of("indicator", triple.Level.Measurand), context.Setting.Of("subject", triple.Level.Measurand.Subject), Setting.Of("base", from.In(unit)), Setting.Of("change", triple.Movement.Range!),
                Setting.Word("increment", triple.Movement.Id), Setting.Of("level", triple.Level.Range!), Setting.Word("target", triple.Level.Id));
        }
        else
        {
            context.Verify(IdentityKind.IncrementReachesLevel, left == 0 ? IdentityFit.Exact : IdentityFit.Rounded, sum.In(unit), ids,
                () => [Setting.Of("base", from.In(unit)), Setting.Of("change", triple.Movement.Range!), Setting.Of("sum", sum.In(unit)), Setting.Of("level", triple.Level.Range!)]);
        }
    }

    /// <summary>The base is not known: what it must have been, and whether it can have been a whole number of things.</summary>
    private static void CheckWithoutBase(Triple triple, CheckContext context)
    {
        bool isPromise = triple.Level.Kind == ClaimKind.Target;
        if (triple.Movement.Measure is ChangeMeasure)
        {
            if (isPromise && triple.IsOneStatement)
            {
                string[] both = [triple.Movement.Id, triple.Level.Id];
                context.Findings.Add(FindingCodes.ChangeWithoutBase, triple.Movement.Place.At("Baseline"), both, Setting.Word("statement", triple.Level.Statement!), Setting.Ids("targets", both));
            }

            return;
        }

        Figure? factor = triple.Movement.Measure is GrowthMeasure ? Figure.Of(triple.Movement)?.AsFactor() : Figure.Of(triple.Movement);
        if (isPromise || factor is not { Value: > 0 } by || Figure.Of(triple.Level) is not { } reached || reached.Over(by) is not { } start)
        {
            return;
        }

        Unit unit = triple.Level.Unit;
        string[] ids = [triple.Level.Id, triple.Movement.Id];
        (QuantityRange implied, QuantityRange shown) = (start.PrintedIn(unit), start.ShownIn(unit));
        IdentityFit fit = IdentityFit.Rounded;
        if (unit.IsIntegral && reached.Side == 0 && by is { Side: 0, Half: > 0 } && !IsWholeWithin(reached, by, 1))
        {
            decimal whole = Math.Max(1, decimal.Round(start.Value, MidpointRounding.AwayFromZero));
            decimal growth = decimal.Round(((reached.Value / whole) - 1) * 100, 3, MidpointRounding.AwayFromZero);
            bool fits = IsWholeWithin(reached, by, 2);
            context.Disagree(fits ? FindingCodes.FitsByLastDigit : FindingCodes.NumbersDisagree, "wholeBase", triple.Movement, ids,
                Setting.Of("level", triple.Level.Range!), triple.Argument, Setting.Of("base", whole, unit), Setting.Of("worked", growth, Unit.Percent));
            if (!fits)
            {
                return;
            }

            (fit, implied) = (IdentityFit.LastDigit, QuantityRange.Exactly(new Quantity(whole, unit)));
            shown = implied;
        }

        context.Verify(triple.Movement.Measure is GrowthMeasure ? IdentityKind.BaseBehindGrowth : IdentityKind.LevelIsMultipleOfBase, fit, implied, ids,
            () => [Setting.Of("level", triple.Level.Range!), triple.Argument, Setting.Of("base", shown)]);
    }

    /// <summary>Whether some whole number, growing by a printed factor, gives a printed level, with as many half-units of the factor allowed on each side.</summary>
    private static bool IsWholeWithin(Figure level, Figure factor, int halves)
    {
        (decimal low, decimal high) = (factor.Value - (halves * factor.Half), factor.Value + (halves * factor.Half));
        return low > 0.0001m && decimal.Floor((level.Value + level.Half) / low) >= decimal.Ceiling((level.Value - level.Half) / high);
    }

    /// <summary>The base: the one that a claim names itself, else the level published by then; with the published claim where there is one that agrees. Null where there is none at all.</summary>
    private static (StatedClaim? Source, Known? Base) BaseOf(Triple triple, SeriesClaims series)
    {
        StatedClaim? found = triple.Movement.Kind == ClaimKind.Observation
            ? series.Published(Measure.Level, triple.BasePeriod)?.Around(triple.Movement.Since) : series.Find(Measure.Level, triple.BasePeriod);
        Baseline? own = new[] { triple.Movement, triple.Level }.Select(claim => claim.Target?.Baseline).FirstOrDefault(baseline => baseline is not null && baseline.Period.End == triple.BasePeriod.End);
        if (own is null)
        {
            return (found, found?.Observation!.Known);
        }

        bool agrees = found?.Printed is { } published && ObservationRules.Printed(own.Known, triple.Level.Unit) is { } named && published.Overlaps(named);
        return (agrees ? found : null, own.Known);
    }

    /// <summary>A level, what moved it there, and since when.</summary>
    private sealed record Triple(StatedClaim Level, StatedClaim Movement, ReportingPeriod BasePeriod)
    {
        internal string Calculation => Movement.Measure switch { ChangeMeasure => "change", GrowthMeasure => "growth", _ => "multiple" };

        internal bool IsOneStatement => Level.Statement is not null && Level.Statement == Movement.Statement && Level.Document == Movement.Document;

        internal MessageArgument Argument => Setting.Of(Calculation, Movement.Range!);
    }
}
