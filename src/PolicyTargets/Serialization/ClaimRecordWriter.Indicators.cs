using System.Text.Json;

namespace PolicyTargets.Serialization;

/// <content>Indicators, and what they are put together from.</content>
public sealed partial class ClaimRecordWriter
{
    /// <summary>Every indicator of the catalogue, one line of JSON each.</summary>
    /// <returns>The lines, made one at a time.</returns>
    public IEnumerable<string> Indicators() => _catalogue.Indicators.Select(indicator => JsonParts.Line(json => Write(json, indicator)));

    private static void Write(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteString("code", indicator.Code.Text);
        json.WriteString("nameZh", indicator.Name.Chinese);
        json.WriteText("nameEn", indicator.Name.English);
        json.WriteString("unit", indicator.Unit.Code);
        json.WriteTexts("grades", indicator.Unit.Scale?.Grades.Select(grade => grade.Code) ?? []);
        json.WriteString("direction", Vocabulary.Directions.Word(indicator.Direction));
        json.WriteString("nature", Vocabulary.Natures.Word(indicator.Nature));
        json.WriteRange("domain", indicator.EffectiveDomain);
        json.WriteString("frequency", Vocabulary.Frequencies.Word(indicator.Frequency));
        json.WriteText("publicationLag", indicator.PublicationLag?.ToString());
        json.WriteText("numerator", indicator.Numerator);
        json.WriteText("denominator", indicator.Denominator);
        json.WriteString("temporalAggregation", Vocabulary.Aggregations.Word(indicator.TemporalAggregation));
        json.WriteString("spatialAggregation", Vocabulary.Aggregations.Word(indicator.EffectiveSpatialAggregation));
        json.WriteTexts("aliases", indicator.Aliases);
        json.WriteTexts("scopes", indicator.Scopes.Select(scope => scope.Chinese));
        json.WriteTexts("notComparableWith", indicator.NotComparableWith.Select(code => code.Text));
        json.WriteText("seriesStart", indicator.SeriesStart?.ToString());
        Write(json, indicator.Composition);
    }

    /// <summary>A composition as it stands in catalogue files.</summary>
    private static void Write(Utf8JsonWriter json, Composition? composition)
    {
        if (composition is null)
        {
            json.WriteNull("composition");
            return;
        }

        json.WriteStartObject("composition");
        if (composition is QuotientComposition quotient)
        {
            json.WriteString("numerator", quotient.Numerator.Text);
            json.WriteString("denominator", quotient.Denominator.Text);
        }
        else if (composition is SumComposition sum)
        {
            json.WriteString("of", Vocabulary.Aspects.Word(sum.Aspect));
            json.WriteStartArray("sum");
            foreach (IndicatorComponent component in sum.Components)
            {
                json.WriteStartObject();
                json.WriteString("indicator", component.Indicator.Text);
                json.WriteString("aspect", Vocabulary.Aspects.Word(component.Aspect));
                json.WriteText("scope", component.Scope);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
