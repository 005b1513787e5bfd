using FluentValidation;
using FluentValidation.Results;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Validation;
using Severity = PolicyTargets.Messages.Severity;

namespace PolicyTargets.Tests.Validation;

/// <summary>The validators as a team uses them that knows FluentValidation and nothing of ours.</summary>
public class ValidatorTests
{
    private static readonly Draft Sound = new(2023, 1);
    private static readonly PolicyCatalogue Catalogue = Sound.ToCatalogue();

    [Fact]
    public void Sound_IsValid_ForEachAggregate()
    {
        Assert.All(Catalogue.Indicators, indicator => Assert.Empty(new IndicatorValidator(Catalogue).Validate(indicator).Errors));
        Assert.All(Catalogue.Observations, observation => Assert.Empty(new ObservationValidator(Catalogue).Validate(observation).Errors));
        Assert.All(Sound.Targets, target => Assert.Empty(new TargetValidator(Catalogue).Validate(target).Errors));
        Assert.All(Catalogue.Plans, plan => Assert.Empty(new PlanValidator(Catalogue).Validate(plan).Errors));
        Assert.All(Catalogue.Instruments, instrument => Assert.Empty(new PolicyInstrumentValidator(Catalogue).Validate(instrument).Errors));
        Assert.True(new PolicyCatalogueValidator().Validate(Catalogue).IsValid);
    }

    [Fact]
    public void Failure_HasCodeSeverityPathMessageArgumentsAndTheFinding()
    {
        ValidationFailure failure = Assert.Single(new TargetValidator(Catalogue, language: Language.Chinese).Validate(Late()).Errors);

        Assert.Equal(("TGT001", "Measurand.Period", FluentValidation.Severity.Error), (failure.ErrorCode, failure.PropertyName, failure.Severity));
        Assert.Equal("目标“rank”的期限2030年应晚于基期(未注明),并在规划期(2024–2027年)之内;请核对。", failure.ErrorMessage);
        Assert.Equal(("rank", "2030"), (failure.FormattedMessagePlaceholderValues["target"], failure.FormattedMessagePlaceholderValues["due"]));
        Assert.Equal(["rank"], Assert.IsType<Finding>(failure.CustomState).Objects);
    }

    [Theory]
    [InlineData(Legibility.Damaged, "", FluentValidation.Severity.Info, "CIT002")]
    [InlineData(Legibility.Clear, "", FluentValidation.Severity.Warning, "CIT001")]
    public void Failure_HasTheSeverityOfTheFinding(Legibility legibility, string locator, FluentValidation.Severity severity, string code)
    {
        Observation observation = Sound.Observations[0] with { Source = new Citation(Sound.Report, legibility == Legibility.Clear ? locator : "一") { Legibility = legibility } };

        ValidationFailure failure = Assert.Single(new ObservationValidator(Catalogue).Validate(observation).Errors);

        Assert.Equal((severity, code), (failure.Severity, failure.ErrorCode));
    }

    /// <summary>Within a consumer's own validator the path leads from the consumer's object, and the consumer's own rules stand beside ours.</summary>
    [Fact]
    public void Validator_WithinAnother_KeepsThePathFromOutside()
    {
        var form = new Form { Title = "", Target = Late(), Observations = [Sound.Observations[0], Sound.Observations[0] with { Known = Known.Exactly(Quantity.Percent(3)) }] };

        ValidationResult result = new FormValidator().Validate(form);

        Assert.Equal(["Title NotEmptyValidator", "Target.Measurand.Period TGT001", "Observations[1].Known OBS001"], result.Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode}"));
        Assert.Equal(["TGT001", "OBS001"], result.ToFindings().Select(finding => finding.Code.Text));
    }

    [Fact]
    public void Plan_IsCheckedBesideTheCatalogue_WithPathsFromThePlan()
    {
        Plan later = Sound.Plan with { Id = PlanId.Parse("draft"), IssuedOn = new NodaTime.LocalDate(2025, 1, 1), Targets = [Sound.Targets.Single(target => target.Id.Text == "intensity-level") with { Id = TargetId.Parse("again"), Bound = Bound.AtLeast(Quantity.Percent(4)) }] };

        ValidationFailure failure = Assert.Single(new PlanValidator(Catalogue).Validate(later).Errors);

        Assert.Equal(("TGT013", "Targets[again].Measurand"), (failure.ErrorCode, failure.PropertyName));
    }

    /// <summary>A draft that takes the place of a plan in the catalogue is not held against its own former self.</summary>
    [Fact]
    public void Plan_OfTheCatalogue_IsSetAside() => Assert.Empty(new PlanValidator(Catalogue).Validate(Catalogue.Plans[0]).Errors);

    [Fact]
    public void Instrument_IsCheckedWithItsValues()
    {
        PolicyInstrument instrument = Catalogue.Instruments[0];
        PolicyInstrument wrong = instrument with { Parameters = [instrument.Parameters[0] with { Value = Bound.AtLeast(Quantity.Yuan(3)) }] };

        Assert.Equal(["Parameters[floor].Value MEA005"], new PolicyInstrumentValidator(Catalogue).Validate(wrong).Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode}"));
    }

    [Fact]
    public void Catalogue_GivesTheFindingsOfTheChecker()
    {
        var draft = new Draft(2023, 1);
        draft.ChangeObservation("firms-1", observation => observation with { Known = draft.Firm(99) });

        Assert.Equal(new CatalogueChecker().Check(draft.ToCatalogue()).Findings, new PolicyCatalogueValidator().Validate(draft.ToCatalogue()).ToFindings());
    }

    /// <summary>Without a catalogue nothing can be looked up: the names are findings, and nothing throws.</summary>
    [Fact]
    public void WithoutCatalogue_NamesAreFindings() =>
        Assert.Equal(["CAT008 Measurand.Indicator", "CAT008 Measurand.Subject"], new TargetValidator().Validate(Sound.Targets[0]).Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}"));

    [Fact]
    public void Policy_RaisesAndWaives()
    {
        ValidationPolicy policy = ValidationPolicy.Default.With(FindingCodes.CitationWithoutPlace, Severity.Error).Waive(FindingCodes.DueOutsidePlan, "已报批");
        var draft = new Draft(2023, 1);
        draft.ChangeTarget("rank", _ => Late() with { Source = new Citation(draft.Document, "") });

        IReadOnlyList<Finding> findings = new CatalogueChecker(policy).Check(draft.ToCatalogue()).Findings;

        Assert.Equal([("CIT001", Severity.Error), ("TGT001", Severity.Info)], findings.Select(finding => (finding.Code.Text, finding.Severity)));
        Assert.Contains(new MessageArgument("waiver", "已报批"), findings[1].Arguments);
        Assert.Equal("CIT001 Error, TGT001 waived: 已报批", policy.ToString());
    }

    [Fact]
    public void Policy_LowersNothingSilently()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ValidationPolicy.Default.With(FindingCodes.DueOutsidePlan, Severity.Warning));
        Assert.Throws<ArgumentException>(() => ValidationPolicy.Default.Waive(FindingCodes.DueOutsidePlan, " "));
        Assert.Equal("as the library has it", ValidationPolicy.Default.ToString());
        Assert.Null(ValidationPolicy.Default.WaiverOf(FindingCodes.DueOutsidePlan));
    }

    /// <summary>The last word counts, whatever was said before.</summary>
    [Fact]
    public void Policy_SaidTwice_TakesTheLast() =>
        Assert.Equal(Severity.Warning, ValidationPolicy.Default.With(FindingCodes.SourceHardToRead, Severity.Error).With(FindingCodes.SourceHardToRead, Severity.Warning).SeverityOf(FindingCodes.SourceHardToRead));

    private static Target Late() => Sound.Targets.Single(target => target.Id.Text == "rank") is var rank ? rank with { Measurand = rank.Measurand with { Period = ReportingPeriod.Year(2030) } } : null!;

    private sealed record Form
    {
        public required string Title { get; init; }

        public required Target Target { get; init; }

        public required IReadOnlyList<Observation> Observations { get; init; }
    }

    private sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Title).NotEmpty();
            RuleFor(form => form.Target).SetValidator(new TargetValidator(Catalogue));
            RuleForEach(form => form.Observations).SetValidator(new ObservationValidator(Catalogue));
        }
    }
}
