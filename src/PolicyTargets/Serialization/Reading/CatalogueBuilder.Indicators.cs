using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <content>Indicators, and how they are put together from others.</content>
internal sealed partial class CatalogueBuilder
{
    private Indicator? ReadIndicator(MemberReader members)
    {
        members.Expect("code", "name", "unit", "scale", "direction", "nature", "domain", "frequency", "lag", "numerator", "denominator", "spatialAggregation", "weight", "aliases", "scopes", "scopeParts", "notComparableWith", "seriesStart", "composition");
        IndicatorCode? code = members.Parsed<IndicatorCode>("code", IndicatorCode.TryParse, AnIdentifier, isRequired: true);
        LocalizedText? name = members.Name("name");
        Unit? unit = IndicatorUnit(members);
        Direction? direction = members.Word("direction", Vocabulary.Directions, isRequired: true);
        Nature? nature = members.Word("nature", Vocabulary.Natures, isRequired: true);
        Frequency? frequency = members.Word("frequency", Vocabulary.Frequencies);
        Period? lag = members.Parsed<Period>("lag", (string text, out Period? value) => Durations.TryParse(text, out value) && Indicator.IsLag(value), "a period such as P9M, of at most 100 years");
        Bound? domain = unit is not null && members.Has("domain") ? AmountReader.Bound(members, "domain", unit, _units) : null;
        if (domain is not (null or RangeBound))
        {
            members.WrongType("domain", "a range with exact ends");
        }

        (string? numerator, string? denominator, IReadOnlyList<string> aliases) = (members.Text("numerator"), members.Text("denominator"), members.Texts("aliases"));
        ScopePart?[] parts = [.. members.Objects("scopeParts").Select(ReadScopePart)];
        return code is null || name is null || unit is null || direction is null || nature is null ? null : new Indicator
        {
            Code = code,
            Name = name,
            Unit = unit,
            Direction = direction.Value,
            Nature = nature.Value,
            Frequency = frequency ?? Frequency.Annual,
            PublicationLag = lag,
            Domain = (domain as RangeBound)?.Range,
            Numerator = numerator,
            Denominator = denominator,
            SpatialAggregation = members.Word("spatialAggregation", Vocabulary.Aggregations),
            Weight = ReadWeight(members, code),
            Aliases = aliases,
            Scopes = [.. members.Objects("scopes").Select(MemberValues.Name).OfType<LocalizedText>()],
            ScopeParts = [.. parts.OfType<ScopePart>()],
            NotComparableWith = ReadLookAlikes(members, code),
            SeriesStart = ReadSeriesStart(members),
            Composition = ReadComposition(members, code),
        };
    }

    /// <summary>Other series by their codes, which may stand behind the record; that two name each other is usual here.</summary>
    private static List<IndicatorCode> ReadLookAlikes(MemberReader members, IndicatorCode owner)
    {
        var codes = new List<IndicatorCode>();
        foreach (string text in members.Texts("notComparableWith"))
        {
            if (IndicatorCode.TryParse(text, out IndicatorCode? code) && code != owner)
            {
                codes.Add(code);
            }
            else
            {
                members.Unreadable("notComparableWith", text, "the code of another indicator");
            }
        }

        return codes;
    }

    /// <summary>The series that weighs this one, which may itself be made of it.</summary>
    private IndicatorCode? ReadWeight(MemberReader members, IndicatorCode owner)
    {
        IndicatorCode? code = members.Parsed<IndicatorCode>("weight", IndicatorCode.TryParse, AnIdentifier);
        _indicators.Later(members, "weight", owner.Text, code?.Text, isInCircle: false);
        return code;
    }

    private static ScopePart? ReadScopePart(MemberReader members)
    {
        (string? whole, string? part) = (members.Text("whole"), members.Text("part", isRequired: true));
        members.Finish();
        return part is null ? null : new ScopePart(whole, part);
    }

    /// <summary>A unit, or the scale of a stage or happening.</summary>
    private Unit? IndicatorUnit(MemberReader members)
    {
        string? scale = members.Text("scale");
        string? code = members.Text("unit", isRequired: scale is null);
        if (scale is not null)
        {
            return Named(members, "scale", _scales, scale)?.Unit;
        }

        if (code is null || _units.TryParse(code, out Unit? unit))
        {
            return code is null ? null : _units.Parse(code);
        }

        members.UnknownUnit("unit", code, $"a unit such as %, 家, 元, 件/万人, or one defined under '{Sections.Units}'");
        return null;
    }

    private static ReportingPeriod? ReadSeriesStart(MemberReader members)
    {
        ReportingPeriod? start = members.Period("seriesStart");
        if (start is { Start: null } or { End: null })
        {
            members.Unreadable("seriesStart", start.Value.ToString(), "the first period of the series, such as 2010 or 2010-Q1");
        }

        return start;
    }

    /// <summary>A sum or a quotient of other series, which may stand behind the record. A circle of them would never end.</summary>
    private Composition? ReadComposition(MemberReader members, IndicatorCode owner)
    {
        if (members.Object("composition") is not { } json)
        {
            return null;
        }

        json.Expect("sum", "of", "numerator", "denominator");
        bool isSum = json.Has("sum");
        json.Forget(isSum ? ["numerator", "denominator"] : json.Has("numerator") || json.Has("denominator") ? ["sum", "of"] : []);
        json.Finish();
        if (!isSum && !json.Has("numerator") && !json.Has("denominator"))
        {
            if (json.IsSound)
            {
                members.WrongType("composition", "{ \"sum\": [ … ] } or { \"numerator\": …, \"denominator\": … }");
            }

            return null;
        }

        return isSum ? ReadSum(json, owner) : ReadQuotient(json, owner);
    }

    private Composition? ReadSum(MemberReader members, IndicatorCode owner)
    {
        ComponentAspect? aspect = members.Word("of", Vocabulary.Aspects);
        IndicatorComponent?[] components = [.. members.Objects("sum").Select(component => ReadComponent(component, owner))];
        if (members.IsSound && (components.Length == 0 || components.Distinct().Count() < components.Length))
        {
            members.WrongType("sum", "at least one component, each once");
        }

        return members.IsSound ? Composition.Sum(aspect ?? ComponentAspect.Level, components.OfType<IndicatorComponent>()) : null;
    }

    private IndicatorComponent? ReadComponent(MemberReader members, IndicatorCode owner)
    {
        IndicatorCode? indicator = LaterIndicator(members, "indicator", owner);
        (ComponentAspect? aspect, string? scope) = (members.Word("aspect", Vocabulary.Aspects), members.Text("scope"));
        members.Finish();
        return indicator is null ? null : new IndicatorComponent(indicator, aspect ?? ComponentAspect.Level, scope);
    }

    private Composition? ReadQuotient(MemberReader members, IndicatorCode owner)
    {
        (IndicatorCode? numerator, IndicatorCode? denominator) = (LaterIndicator(members, "numerator", owner), LaterIndicator(members, "denominator", owner));
        return numerator is null || Other(members, "denominator", denominator, numerator, "another indicator than the numerator") is null ? null : Composition.Quotient(numerator, denominator!);
    }

    private IndicatorCode? LaterIndicator(MemberReader members, string member, IndicatorCode owner)
    {
        IndicatorCode? code = members.Parsed<IndicatorCode>(member, IndicatorCode.TryParse, AnIdentifier, isRequired: true);
        _indicators.Later(members, member, owner.Text, code?.Text);
        return code;
    }
}
