namespace PolicyTargets.Tests.Validation;

/// <content>Faults of targets that are split up.</content>
internal static partial class Mutations
{
    private const string FirmsSplit = "Decompositions[firms-level].";

    private static IEnumerable<Mutation> Splits =>
    [
        Split("DEC001", FirmsSplit + "Parts", d => d.ChangeTarget("east-firms", t => t with { Bound = d.Floor(119) })),
        Split("DEC001", FirmsSplit + "Parts", d => Splitting(d, s => s with { Parts = [s.Parts[0]], Coverage = DecompositionCoverage.AtLeast, Tolerance = d.Amount(79) })),
        Split("DEC001", "Decompositions[projects-sum].Parts", d => d.ChangeTarget("projects-3", t => t with { Bound = d.Floor(119) })),
        Split("DEC001", "Decompositions[waste].Parts", d => Ceilings(d, 60, 41)),
        Split("DEC002", "Decompositions[waste].Parts", d => Ceilings(d, 60, 39)),
        Split("DEC002", FirmsSplit + "Parts", d => d.ChangeTarget("east-firms", t => t with { Bound = d.Floor(122) }), d => Splitting(d, s => s with { Tolerance = d.Amount(1) })),
        Split("DEC002", "Decompositions[projects-sum].Parts", d => d.ChangeTarget("projects-3", t => t with { Bound = d.Floor(121) })),
        Split("DEC001", "Decompositions[intensity-level].Parts", d => Weighted(d, 4m, 3.4m, null)),
        Split("DEC002", "Decompositions[intensity-level].Parts", d => Weighted(d, 4.2m, 3.9m, Quantity.PercentagePoints(0.1m))),
        Split("DEC003", "Decompositions[intensity-level].Method", d => Weighted(d, 1.75m, 2m, null), d => Splitting(d, "intensity-level", s => s with { Method = DecompositionMethod.Additive })),
        Split("DEC003", "Decompositions[firms-level].Method", d => Splitting(d, s => s with { Parts = [TargetId.Parse("firms-mid")] }), d => d.Targets.Add(DividedDraft.Part(d, "firms-mid", Draft.City, d.Floor(160), year: 2))),
        Split("DEC004", FirmsSplit + "Parts", d => d.Targets.Add(DividedDraft.Part(d, "park-firms", DividedDraft.Park, d.Floor(20))), d => Splitting(d, s => s with { Parts = [.. s.Parts, TargetId.Parse("park-firms")] })),
        Split("DEC005", FirmsSplit + "Parts", d => Splitting(d, s => s with { Parts = [.. s.Parts, s.Parts[0]] })),
        Split("DEC005", FirmsSplit + "Parts", d => Splitting(d, s => s with { Parts = [.. s.Parts, s.Whole] })),
        Split("DEC005", FirmsSplit + "Parts", d => d.ChangeTarget("west-firms", t => t with { Measurand = t.Measurand with { Indicator = IndicatorCode.Parse("labs") } })),
        Split("DEC005", FirmsSplit + "Parts", d => d.ChangeTarget("west-firms", t => t with { Measurand = t.Measurand with { Scope = "规上" } })),
        Split("DEC005", FirmsSplit + "Parts", d => d.ChangeTarget("west-firms", t => t with { Measurand = t.Measurand with { Measure = Measure.Change() } })),
        Split("DEC005", FirmsSplit + "Parts", d => d.ChangeTarget("west-firms", t => t with { Measurand = t.Measurand with { Period = ReportingPeriod.Year(d.Year + 3) } })),
        Split("DEC005", FirmsSplit + "Parts", d => d.ChangeTarget("west-firms", t => t with { Measurand = t.Measurand with { Subject = SubjectId.Parse("province") } })),
        Split("DEC005", FirmsSplit + "Parts", d => DividedDraft.ChangeVersion(d, DividedDraft.West, 1, v => v with { Parent = SubjectId.Parse("province") })),
        Split("DEC005", "Decompositions[firms-mid].Parts", d => d.Targets.Add(DividedDraft.Part(d, "firms-mid", Draft.City, d.Floor(160), year: 2)), d => d.Splits[0] = d.Splits[0] with { Whole = TargetId.Parse("firms-mid"), Parts = [TargetId.Parse("east-firms")], Coverage = DecompositionCoverage.Informational }),
        Split("DEC005", FirmsSplit + "Parts", d => Splitting(d, s => s with { Method = DecompositionMethod.SameForAll }), d => d.ChangeTarget("west-firms", t => t with { Bound = d.Floor(200) })),
        Split("DEC005", "Decompositions[projects-sum].Parts", d => d.Targets.Add(d.Promised("projects-half", "projects", ReportingPeriod.Years(d.Year + 1, d.Year + 2), d.Floor(240), Measure.Sum)), d => Splitting(d, "projects-sum", s => s with { Parts = [s.Parts[0], s.Parts[2], s.Parts[3], TargetId.Parse("projects-half")] })),
        Split("MEA005", FirmsSplit + "Tolerance", d => Splitting(d, s => s with { Tolerance = Quantity.Percent(5) })),
        Split("CAT008", FirmsSplit + "Parts", d => Splitting(d, s => s with { Parts = [.. s.Parts, TargetId.Parse("nothing")] })),
        Split("CAT008", FirmsSplit + "Weight", d => Splitting(d, s => s with { Weight = IndicatorCode.Parse("nothing") })),
        Split("CAT008", "Decompositions[nothing].Whole", d => Splitting(d, s => s with { Whole = TargetId.Parse("nothing") })),
    ];

    private static Mutation Split(string code, string path, params Action<Draft>[] changes) => new(code, path, d =>
    {
        DividedDraft.Split(d);
        Array.ForEach(changes, change => change(d));
    });

    private static void Splitting(Draft d, Func<Decomposition, Decomposition> change) => Splitting(d, "firms-level", change);

    private static void Splitting(Draft d, string whole, Func<Decomposition, Decomposition> change) => DividedDraft.ChangeSplit(d, whole, change);

    /// <summary>A ceiling of 100, split into two.</summary>
    private static void Ceilings(Draft d, int east, int west)
    {
        d.Indicators.Add(Draft.Counted("waste", Nature.Flow) with { Direction = Direction.Lower });
        d.Targets.Add(DividedDraft.Part(d, "waste", Draft.City, Bound.AtMost(d.Amount(100)), "waste"));
        d.Targets.Add(DividedDraft.Part(d, "waste-east", DividedDraft.East, Bound.AtMost(d.Amount(east)), "waste"));
        d.Targets.Add(DividedDraft.Part(d, "waste-west", DividedDraft.West, Bound.AtMost(d.Amount(west)), "waste"));
        d.Splits.Add(DividedDraft.Of("waste", "waste-east", "waste-west"));
    }

    /// <summary>A ratio of 3.75 %, split into two that are weighed 1 to 1 by what was spent.</summary>
    private static void Weighted(Draft d, decimal east, decimal west, Quantity? tolerance)
    {
        foreach ((SubjectId subject, decimal value) in new[] { (DividedDraft.East, east), (DividedDraft.West, west) })
        {
            d.Targets.Add(DividedDraft.Part(d, $"{subject}-intensity", subject, Bound.AtLeast(Quantity.Percent(value)), "intensity"));
            Observation seen = d.Seen($"{subject}-spending", "spending", ReportingPeriod.Year(d.Year), Known.Exactly(Quantity.Yuan(1_000_000)));
            d.Observations.Add(seen with { Measurand = seen.Measurand with { Subject = subject } });
        }

        d.Splits.Add(DividedDraft.Of("intensity-level", "east-intensity", "west-intensity") with { Method = DecompositionMethod.Weighted, Weight = IndicatorCode.Parse("spending"), Tolerance = tolerance });
    }
}
