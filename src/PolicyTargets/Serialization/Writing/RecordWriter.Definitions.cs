using System.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace PolicyTargets.Serialization;

/// <content>Documents, units, scales, subjects, indicators and breaks.</content>
internal sealed partial class RecordWriter
{
    internal void Members(SourceDocument document)
    {
        Text("id", document.Id);
        Text("title", document.Title);
        Text("issuer", document.Issuer);
        Date("publishedOn", document.PublishedOn);
    }

    private void Members(Unit unit)
    {
        Text("code", unit.Code);
        Name("name", unit.Name);
        Text("dimension", unit.Dimension.Code);
        Number("size", unit.Size == UnitSize.One ? null : unit.Size.ToDecimal());
        Flag("integral", unit.IsIntegral);
    }

    internal void Members(OrdinalScale scale)
    {
        Text("id", scale.Id);
        Name("name", scale.Unit.Name);
        Objects("grades", scale.Grades, grade =>
        {
            Text("code", grade.Code);
            Text("en", grade.Name.English);
        });
    }

    internal void Members(Subject subject)
    {
        Text("id", subject.Id.Text);
        switch (subject)
        {
            case AdministrativeUnit { Versions.Count: > 0 } unit:
                Text("kind", Vocabulary.AdministrativeUnit);
                Life(unit);
                Texts("successors", unit.Successors.Select(successor => successor.Text));
                return;
            case AdministrativeUnit unit:
                Text("kind", Vocabulary.AdministrativeUnit);
                Text("level", Vocabulary.Levels.Word(unit.Level));
                Text("code", unit.Code?.Text);
                Text("parent", unit.Parent?.Text);
                break;
            case FunctionalArea area:
                Text("kind", Vocabulary.FunctionalArea);
                Hosts(area.Hosts);
                Word("counting", Vocabulary.AreaCountings, area.Counting);
                break;
            case Organisation organisation:
                Text("kind", Vocabulary.Organisation);
                Text("location", organisation.Location?.Text);
                break;
            case PeerGroup group:
                Text("kind", Vocabulary.PeerGroup);
                Texts("members", group.Members.Select(member => member.Text));
                Number("size", group.Size);
                break;
            default:
                throw new UnreachableException($"{subject}");
        }

        Name("name", subject.Name);
        Members(subject.Validity);
        Texts("successors", subject.Successors.Select(successor => successor.Text));
    }

    private void Members(Validity validity)
    {
        Date("validFrom", validity.From);
        Date("validUntil", validity.Until);
    }

    internal void Members(Indicator indicator)
    {
        Text("code", indicator.Code.Text);
        Name("name", indicator.Name);
        Text(indicator.Unit.Scale is null ? "unit" : "scale", indicator.Unit.Scale?.Id ?? indicator.Unit.Code);
        Text("direction", Vocabulary.Directions.Word(indicator.Direction));
        Text("nature", Vocabulary.Natures.Word(indicator.Nature));
        if (indicator.Domain is { } domain)
        {
            Object("domain", () => Members(domain, null, indicator.Unit));
        }

        Word("frequency", Vocabulary.Frequencies, indicator.Frequency, Frequency.Annual);
        Text("lag", indicator.PublicationLag is { } lag ? PeriodPattern.Roundtrip.Format(lag) : null);
        Text("numerator", indicator.Numerator);
        Text("denominator", indicator.Denominator);
        Word("spatialAggregation", Vocabulary.Aggregations, indicator.SpatialAggregation);
        Text("weight", indicator.Weight?.Text);
        Texts("aliases", indicator.Aliases);
        Objects("scopes", indicator.Scopes, Members);
        Objects("scopeParts", indicator.ScopeParts, part =>
        {
            Text("whole", part.Whole);
            Text("part", part.Part);
        });
        Texts("notComparableWith", indicator.NotComparableWith.Select(code => code.Text));
        Period("seriesStart", indicator.SeriesStart);
        if (indicator.Composition is { } composition)
        {
            Object("composition", () => Members(composition));
        }
    }

    private void Members(Composition composition)
    {
        switch (composition)
        {
            case QuotientComposition quotient:
                Text("numerator", quotient.Numerator.Text);
                Text("denominator", quotient.Denominator.Text);
                break;
            case SumComposition sum:
                Objects("sum", sum.Components, component =>
                {
                    Text("indicator", component.Indicator.Text);
                    Word("aspect", Vocabulary.Aspects, component.Aspect, ComponentAspect.Level);
                    Text("scope", component.Scope);
                });
                Word("of", Vocabulary.Aspects, sum.Aspect, ComponentAspect.Level);
                break;
            default:
                throw new UnreachableException($"{composition}");
        }
    }

    internal void Members(SeriesBreak item)
    {
        Text("kind", Vocabulary.BreakKinds.Word(item.Kind));
        Date("on", item.On);
        Text("subject", item.Subject?.Text);
        Text("indicator", item.Indicator?.Text);
        Number("bridge", item.Bridge);
    }
}
