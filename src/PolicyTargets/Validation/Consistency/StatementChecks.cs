using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Arithmetic over claims that belong together: a level, its base, and the change, growth or multiple between them.</summary>
internal static class StatementChecks
{
    internal static void Check(SeriesClaims series, CheckContext context)
    {
        Check(series.Observations, series, context);
        foreach (IGrouping<int, StatedClaim> plan in series.Targets.Where(claim => claim.Recurrence is OnceRecurrence).GroupBy(claim => claim.PlanNumber))
        {
            Check([.. plan], series, context);
        }
    }

    private static void Check(List<StatedClaim> claims, SeriesClaims series, CheckContext context)
    {
        StatedClaim[] movements = [.. claims.Where(claim => claim.Root == claim.Id && claim.Measure is ChangeMeasure { Of: LevelMeasure } or GrowthMeasure or MultipleMeasure)];
        if (movements.Length == 0)
        {
            return;
        }

        StatedClaim[] levels = [.. claims.Where(claim => claim.Measure is LevelMeasure && claim.Root == claim.Id && claim.End is not null)];
        Dictionary<LocalDate, StatedClaim?> byEnd = levels.GroupBy(claim => claim.End!.Value).ToDictionary(group => group.Key, group => SeriesClaims.Latest(group));
        ILookup<(LocalDate?, string), StatedClaim> byStatement = levels.Where(claim => claim.Statement is not null).ToLookup(claim => (claim.End, claim.Statement!));
        foreach (StatedClaim movement in movements)
        {
            // Of several levels the one of the same statement belongs to it, else the one that counts.
            StatedClaim? level = (movement.Statement is { } statement ? byStatement[(movement.End, statement)].FirstOrDefault() : null) ?? (movement.End is { } end ? byEnd.GetValueOrDefault(end) : null);
            if (level is not null && Figure.Of(level) is { } reached && Figure.Of(movement) is { } moved && movement.Measure.BaseFor(movement.Measurand.Period) is { } basePeriod)
            {
                Check(new Triple(level, reached, movement, moved, basePeriod), series, context);
            }
        }
    }

    private static void Check(Triple triple, SeriesClaims series, CheckContext context)
    {
        (StatedClaim? source, Figure? start) = BaseOf(triple, series);
        if (start is not { } from)
        {
            CheckWithoutBase(triple, context);
            return;
        }

        string[] ids = [.. new[] { source?.Id }.OfType<string>(), triple.Movement.Id, triple.Level.Id];
        Figure? worked = triple.Movement.Measure switch
        {
            ChangeMeasure => from.Plus(triple.Moved),
            GrowthMeasure => triple.Moved.AsFactor() is { } factor ? from.Times(factor) : null,
            _ => from.Times(triple.Moved),
        };
        if (worked is not { } result || (result.Side != triple.Reached.Side && result.Side != 0 && triple.Reached.Side != 0))
        {
            return;
        }

        Unit unit = triple.Level.Unit;
        MessageArgument[] Numbers() => [Setting.Of("base", from.In(unit)), triple.Argument, Setting.Of("worked", result.In(unit)), Setting.Of("level", triple.Level.Range!)];
        bool isPromise = triple.Level.Kind == ClaimKind.Target;
        if (isPromise && triple.Level.Statement != triple.Movement.Statement)
        {
            CheckIncrement(triple, from, result, ids, context);
        }
        else if (result.Side == triple.Reached.Side)
        {
            Conclude(triple, triple.Reached.Fit(result), result, ids, Numbers, context);
        }
        else if (!result.PrintedIn(unit).Overlaps(triple.Reached.PrintedIn(unit)) && !isPromise)
        {
            Conclude(triple, null, result, ids, Numbers, context);
        }
    }

    private static void Conclude(Triple triple, IdentityFit? fit, Figure result, string[] ids, Func<MessageArgument[]> numbers, CheckContext context)
    {
        if (fit is null or IdentityFit.LastDigit)
        {
            context.Disagree(fit is null ? FindingCodes.NumbersDisagree : FindingCodes.FitsByLastDigit, triple.Calculation, triple.Level, ids, numbers());
        }

        if (fit is { } found)
        {
            IdentityKind kind = triple.Movement.Measure switch { ChangeMeasure => IdentityKind.LevelIsBaseAndChange, GrowthMeasure => IdentityKind.LevelIsBaseTimesGrowth, _ => IdentityKind.LevelIsMultipleOfBase };
            context.Verify(kind, found, result.In(triple.Level.Unit), ids, numbers);
        }
    }

    /// <summary>Promises of two statements of one plan: keeping the increment must reach the level.</summary>
    private static void CheckIncrement(Triple triple, Figure from, Figure sum, string[] ids, CheckContext context)
    {
        if (triple.Movement.Measure is not ChangeMeasure || sum.Side < 0 || triple.Reached.Side <= 0 || triple.Moved.Side < 0)
        {
            return;
        }

        Unit unit = triple.Level.Unit;
        if (sum.Value + sum.Half < triple.Reached.Value)
        {
            context.Findings.Add(FindingCodes.IncrementFallsShort, triple.Movement.Place.At("Bound"), ids,
                context.Setting.Of("indicator", triple.Level.Measurand), context.Setting.Of("subject", triple.Level.Measurand.Subject), Setting.Of("base", from.In(unit)), Setting.Of("change", triple.Movement.Range!),
                Setting.Word("increment", triple.Movement.Id), Setting.Of("level", triple.Level.Range!), Setting.Word("target", triple.Level.Id));
        }
        else
        {
            context.Verify(IdentityKind.IncrementReachesLevel, sum.Value == triple.Reached.Value ? IdentityFit.Exact : IdentityFit.Rounded, sum.In(unit), ids,
                () => [Setting.Of("base", from.In(unit)), Setting.Of("change", triple.Movement.Range!), Setting.Of("sum", sum.In(unit)), Setting.Of("level", triple.Level.Range!)]);
        }
    }

    /// <summary>The base is not known: what it must have been, and whether it can have been a whole number of things.</summary>
    private static void CheckWithoutBase(Triple triple, CheckContext context)
    {
        bool isPromise = triple.Level.Kind == ClaimKind.Target;
        if (triple.Movement.Measure is ChangeMeasure)
        {
            if (isPromise && triple.Level.Statement is { } statement && statement == triple.Movement.Statement)
            {
                string[] both = [triple.Movement.Id, triple.Level.Id];
                context.Findings.Add(FindingCodes.ChangeWithoutBase, triple.Movement.Place.At("Baseline"), both, Setting.Word("statement", statement), Setting.Ids("targets", both));
            }

            return;
        }

        Figure? factor = triple.Movement.Measure is GrowthMeasure ? triple.Moved.AsFactor() : triple.Moved;
        if (isPromise || factor is not { } by || triple.Reached.Over(by) is not { } start)
        {
            return;
        }

        Unit unit = triple.Level.Unit;
        string[] ids = [triple.Level.Id, triple.Movement.Id];
        (QuantityRange implied, QuantityRange shown) = (start.PrintedIn(unit), start.ShownIn(unit));
        IdentityFit fit = IdentityFit.Rounded;
        if (unit.IsIntegral && triple.Reached.Side == 0 && by is { Side: 0, Half: > 0 } && !IsWholeWithin(triple.Reached, by, 1))
        {
            decimal whole = Math.Max(1, decimal.Round(start.Value));
            decimal growth = decimal.Round(((triple.Reached.Value / whole) - 1) * 100, 3);
            bool fits = IsWholeWithin(triple.Reached, by, 2);
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

    /// <summary>The base: the one that a claim names itself, else the published level of that time; with the published claim where there is one that agrees.</summary>
    private static (StatedClaim? Source, Figure? Base) BaseOf(Triple triple, SeriesClaims series)
    {
        StatedClaim? found = series.Find(Measure.Level, triple.BasePeriod);
        Baseline? own = new[] { triple.Movement, triple.Level }.Select(claim => claim.Target?.Baseline).FirstOrDefault(baseline => baseline is not null && baseline.Period.End == triple.BasePeriod.End);
        if (own is null)
        {
            return (found, Figure.Of(found));
        }

        bool agrees = found?.Printed is { } published && ObservationRules.Printed(own.Known, triple.Level.Unit) is { } named && published.Overlaps(named);
        return (agrees ? found : null, Figure.Of(own.Known, triple.Level.Unit));
    }

    /// <summary>A level, what moved it there, and since when.</summary>
    private sealed record Triple(StatedClaim Level, Figure Reached, StatedClaim Movement, Figure Moved, ReportingPeriod BasePeriod)
    {
        internal string Calculation => Movement.Measure switch { ChangeMeasure => "change", GrowthMeasure => "growth", _ => "multiple" };

        internal MessageArgument Argument => Setting.Of(Calculation, Movement.Range!);
    }
}
