using System.Globalization;
using System.Text.Json;
using FluentValidation;
using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Api;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Docs.Languages;

/// <summary>The code of docs/how-to/own-language.md, run.</summary>
public class LanguageHowTo
{
    private static readonly string Json = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "how-to", "example-language", "fr.json"));
    private static readonly Dictionary<string, string> French = JsonSerializer.Deserialize<Dictionary<string, string>>(Json)!;
    private static readonly Sentences InFrench = new(French, CultureInfo.GetCultureInfo("fr-FR"));

    [Fact]
    public void Sentences_OfAFinding_AResultAndItsAccount()
    {
        string json = Json;
        PolicyCatalogue ningbo = NingboCatalogue.Load();
        Dictionary<string, string> french = JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
        var sentences = new Sentences(french, CultureInfo.GetCultureInfo("fr-FR"));

        AttainmentResult result = new AttainmentCalculator().Assess(ningbo.Plan("ningbo-315-2023-2027"), ningbo, asOf: new LocalDate(2025, 4, 30))[0];
        Console.WriteLine(sentences.Say(result));
        // Intensité de R&D, 2027 : en cours (valeur de départ manquante). Il reste 0,67 points.

        foreach (string line in sentences.Account(result.Explain()))
        {
            Console.WriteLine(line); // Cible P315-001 au 30/04/2025 …
        }

        CatalogueReadResult read = new CatalogueReader().Read(CatalogueFile.Json("city.json", """{ "indicators": [{ "code": "labs" }] }"""));
        Console.WriteLine(sentences.Say(read.Findings[0]));
        // Le membre obligatoire « name » manque.

        IReadOnlyList<string> lines = Console.TakeLines();
        Assert.Equal("Intensité de R&D, 2027 : en cours (valeur de départ manquante). Il reste 0,67 points.", lines[0]);
        Assert.Equal("Cible P315-001 au 30/04/2025", lines[1]);
        Assert.Equal("  Conclusion : en cours (valeur de départ manquante)", lines[^2]);
        Assert.Equal("Le membre obligatoire « name » manque.", lines[^1]);
        Assert.Contains("    Source NB24-013, publiée le 13/03/2025", lines);
    }

    /// <summary>Every target of the reference catalogue can be told, by whatever steps and for whatever reasons.</summary>
    [Fact]
    public void Sentences_OfEveryResultOfTheReferenceCatalogue_AreWhole()
    {
        PolicyCatalogue ningbo = NingboCatalogue.Load();
        foreach (AttainmentResult result in ningbo.Plans.SelectMany(plan => new AttainmentCalculator().Assess(plan, ningbo, asOf: new LocalDate(2025, 12, 31))))
        {
            Assert.All(InFrench.Account(result.Explain()).Append(InFrench.Say(result)), line => Assert.DoesNotContain('{', line));
        }
    }

    [Fact]
    public void Findings_WithoutASentence_AreToldInEnglish() =>
        Assert.All(new CatalogueChecker().Check(NingboCatalogue.Load()).Findings, finding =>
            Assert.Equal(!French.ContainsKey(finding.Code.Text), InFrench.Say(finding) == finding.Message(Language.English)));

    [Fact]
    public void Failures_OfFluentValidation()
    {
        PolicyCatalogue catalogue = NingboCatalogue.Load();
        Target target = catalogue.Plan("cixi-2025").Targets[0] with { Measurand = catalogue.Plan("cixi-2025").Targets[0].Measurand with { Indicator = IndicatorCode.Parse("no-such") } };
        Sentences sentences = InFrench;

        foreach (var failure in new TargetValidator(catalogue).Validate(target).Errors)
        {
            Console.WriteLine(sentences.Say(failure)); // « no-such » (indicateur) n’est pas dans le catalogue ; …
        }

        Assert.Contains("« no-such » (indicateur) n’est pas dans le catalogue ; à définir sous « indicators ».", Console.TakeLines());

        var own = new InlineValidator<string[]>();
        own.RuleFor(words => words.Length > 0 ? words[0] : "").NotEmpty().WithName("nom");
        Assert.Equal("« nom » est obligatoire.", InFrench.Say(own.Validate([]).Errors[0]));
    }

    [Fact]
    public void Outcomes_OfRules()
    {
        var rule = new PolicyRule { Code = RuleCode.Parse("labs"), Name = new LocalizedText("实验室"), Condition = Fact.Flag("has-lab", new LocalizedText("有实验室")) };
        RuleOutcome outcome = new RuleSet(rule).At(new LocalDate(2025, 1, 1)).Evaluate(rule.Code, new RuleCase());

        Assert.Equal("Règle labs : indéterminée (fait non déclaré)", InFrench.Say(outcome));
    }

    [Fact]
    public void Table_HasAllWords_AndOnlyKnownPlaceholders()
    {
        Dictionary<string, string> french = French;

        Type[] words = [typeof(AttainmentStatus), typeof(AttainmentVerdict), typeof(UndeterminedReason), typeof(ExplanationStep), typeof(BoundRelation), typeof(MissingStatus), typeof(RuleVerdict)];
        string[] missing = [.. words.SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}")).Where(key => !french.ContainsKey(key))];
        Assert.Empty(missing);

        string[] unsaid = [.. FindingCodes.All.Select(code => code.Text).Where(code => !french.ContainsKey(code))];
        Console.WriteLine($"{unsaid.Length} codes are told in English"); // demand none where the host is to be whole

        foreach (FindingCode code in FindingCodes.All.Where(code => french.ContainsKey(code.Text)))
        {
            Assert.Empty(Sentences.Placeholders(french[code.Text]).Except(Sentences.Placeholders(FindingCodes.TemplateOf(code).English!)));
        }

        Assert.Single(Console.TakeLines());
    }
}
