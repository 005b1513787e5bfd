using System.Reflection;
using System.Text.Json.Serialization;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Serialization.ModelJson;

/// <summary>Which types have a form in JSON: every one that holds data, but for those named here.</summary>
public class FormTests
{
    /// <summary>Parts that only stand within an object, what computes, and what is code.</summary>
    private static readonly string[] Formless =
    [
        // parts of objects: their members are those of the object, or a word
        "Baseline", "Benchmark", "BudgetAmount", "Citation", "Composition", "Dimension", "Grade", "IndicatorComponent", "InstrumentEvaluation", "Measure", "MonitoringRound", "Recurrence", "ScopePart",
        "TargetContribution", "Trajectory", "TrajectoryPoint", "Validity", "FiveYearPlan",
        // parts of results
        "BenefitLine", "Computation", "ConcordedValue", "Derivation", "ElapsedShare", "Explanation", "FindingCode", "MessageArgument", "PublishedSeries", "RangeResult", "Reading", "ReadingResult", "RollUpArea", "RollUpCoverage", "RuleEvidence", "RuleExplanation", "RuleFault", "SubVerdict", "TerritoryPart",
        "VerifiedIdentity",
        // parts of questions about progress and of their results
        "ProgressAggregate", "ProgressCounts", "ProgressPoint", "TowardValue",
        // sets, which travel as catalogues or lists
        "DivisionRegistry", "FactSet", "IndicatorCatalogue", "ObservationSet", "SubjectCatalogue", "Taxonomy", "UnitCatalogue",
        // code: rules, benefits, tables, what they ask for, and how one computes
        "AmountRounding", "AssessmentPolicy", "AttainmentCalculator", "BenefitCeiling", "BenefitFormula", "BoundCase", "Bracket", "BracketTable", "CatalogueChecker", "ConcordanceCalculator", "Condition", "Criterion", "DatedParameter`1", "DatedValue`1",
        "DecisionCell`1", "DecisionColumn`1", "DecisionResult`1", "DecisionRow`1", "DecisionTable`2", "DecisionTableBuilder`2", "Fact", "FactValue", "MeasurandPattern", "ParameterAnswer`1", "PolicyBenefit", "PolicyRule", "RollUpCalculator", "RuleCase",
        "RuleFaultException", "RuleSet", "RulesInForce", "Term`1", "Tolerance", "ValidationPolicy",
        // code: methods of progress, and what they are made of
        "Anchoring", "EdgeScale", "LimitScaling", "Measured", "ProgressAggregation", "ProgressAnchors", "ProgressBand", "ProgressBands", "ProgressMeasure", "ProgressMethod", "ProgressRule", "ProgressScore", "ScorePiece",
        // scores, how they are put together, and scales
        "DashboardCell", "ScoreAggregate", "ScoreAggregation", "Scored", "ThresholdScale",
    ];

    private static IEnumerable<Type> Data => Library.PublicTypes.Where(type =>
        !type.IsEnum && !(type.IsAbstract && type.IsSealed) && !type.IsInterface
        && type.Namespace is not ("PolicyTargets.Serialization" or "PolicyTargets.Text" or "PolicyTargets.DependencyInjection" or "PolicyTargets.Testing" or "PolicyTargets.Interchange" or "PolicyTargets.Ningbo")
        && !type.Name.EndsWith("Validator", StringComparison.Ordinal));

    [Fact]
    public void EveryTypeOfData_HasAForm_OrIsNamedHere() =>
        Offenders.None(
            Data.Where(type => Converter(type) is null && !Formless.Contains(type.Name) && !(type.BaseType is { } union && Formless.Contains(union.Name))).Select(type => type.Name),
            "A public type has a form in JSON (JsonForms, Attached, PolicyTargetsJsonContext), or stands in FormTests.Formless");

    [Fact]
    public void NobodyIsNamedInVain() =>
        Offenders.None(Formless.Where(name => Data.FirstOrDefault(type => type.Name == name) is not { } type || Converter(type) is not null), "A type of FormTests.Formless is there, and has no form");

    /// <summary>A converter that the type names, a form behind it, and a place in the generated context.</summary>
    [Fact]
    public void Forms_AreWhole() =>
        Assert.All(Data.Where(type => Converter(type) is not null), type =>
        {
            Assert.Equal(typeof(PolicyTargetsJsonConverter<>).MakeGenericType(type), Converter(type));
            Assert.NotNull(Activator.CreateInstance(Converter(type)!));
            Assert.NotNull(PolicyTargetsJsonContext.Default.GetTypeInfo(type));
        });

    private static Type? Converter(Type type) => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType;
}
