using NodaTime;
using NodaTime.Text;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <content>The records of each section, member by member. A record with a finding is refused as a whole.</content>
internal sealed partial class CatalogueBuilder
{
    private const string AnIdentifier = "letters, digits and - _ . :";
    private const string ADate = "a date such as 2025-04-29";
    private const string APeriod = "a period such as 2027, 2027-Q1, 2023/2027, 2024-01-01/P9M or ..";

    private static SourceDocument? ReadDocument(MemberReader members)
    {
        members.Expect("id", "title", "issuer", "publishedOn");
        (string? id, string? title, string? issuer, LocalDate? publishedOn) = (members.Text("id", isRequired: true), members.Text("title", isRequired: true), members.Text("issuer"), Date(members, "publishedOn"));
        return id is null || title is null ? null : new SourceDocument { Id = id, Title = title, Issuer = issuer, PublishedOn = publishedOn };
    }

    private void ReadUnit(MemberReader members)
    {
        string? code = members.Text("code", isRequired: true);
        LocalizedText? name = Name(members, "name");
        string? dimension = members.Text("dimension", isRequired: true);
        decimal size = members.Number("size") ?? 1;
        bool isIntegral = members.Flag("integral");
        members.Finish();
        if (size <= 0 || code?.Any(char.IsWhiteSpace) == true)
        {
            members.WrongType(size <= 0 ? "size" : "code", size <= 0 ? "a positive number" : "a text without blanks");
        }

        if (!members.IsSound || code is null || name is null || dimension is null)
        {
            return;
        }

        var unit = Unit.Define(code, name, Dimension.Of(dimension), size, isIntegral);
        if (_units.TryParse(code, out Unit? known) && known != unit)
        {
            members.UnknownUnit("code", code, $"a code that does not already mean another unit ({known.Dimension})");
            return;
        }

        _units = _units.With(unit);
    }

    private static OrdinalScale? ReadScale(MemberReader members)
    {
        string? id = members.Text("id", isRequired: true);
        LocalizedText? name = Name(members, "name");
        Grade?[] grades = [.. members.Objects("grades").Select(ReadGrade)];
        if (members.IsSound && (grades.Length < 2 || grades.Contains(null) || grades.DistinctBy(grade => grade?.Code).Count() < grades.Length))
        {
            members.WrongType("grades", "at least two grades with different codes, lowest first");
        }

        return members.IsSound && id is not null && name is not null ? new OrdinalScale(id, name, grades.OfType<Grade>()) : null;
    }

    private static Grade? ReadGrade(MemberReader members)
    {
        (string? code, string? english) = (members.Text("code", isRequired: true), members.Text("en"));
        members.Finish();
        return code is null ? null : new Grade(code, english);
    }

    private Subject? ReadSubject(MemberReader members)
    {
        members.Expect("id", "kind", "name", "level", "code", "parent", "host", "location");
        SubjectId? id = members.Parsed<SubjectId>("id", SubjectId.TryParse, AnIdentifier, isRequired: true);
        LocalizedText? name = Name(members, "name");
        string? kind = members.Parsed<string>("kind", (string text, out string? value) => (value = text) is "administrative-unit" or "functional-area" or "organisation", "administrative-unit | functional-area | organisation", isRequired: true);
        if (id is null || name is null || kind is null)
        {
            return null;
        }

        members.Forget(ForeignMembers(kind));

        if (kind == "administrative-unit")
        {
            return members.Word("level", Vocabulary.Levels, isRequired: true) is { } level
                ? new AdministrativeUnit { Id = id, Name = name, Level = level, Code = members.Parsed<DivisionCode>("code", DivisionCode.TryParse, "6, 9 or 12 digits"), Parent = LaterSubject(members, id, "parent") }
                : null;
        }

        return kind == "functional-area"
            ? new FunctionalArea { Id = id, Name = name, Host = LaterSubject(members, id, "host") }
            : new Organisation { Id = id, Name = name, Location = LaterSubject(members, id, "location") };
    }

    private static string[] ForeignMembers(string kind) => kind switch
    {
        "administrative-unit" => ["host", "location"],
        "functional-area" => ["level", "code", "parent", "location"],
        _ => ["level", "code", "parent", "host"],
    };

    private Indicator? ReadIndicator(MemberReader members)
    {
        members.Expect("code", "name", "unit", "scale", "direction", "nature", "domain", "frequency", "lag", "numerator", "denominator", "aliases", "scopeParts");
        IndicatorCode? code = members.Parsed<IndicatorCode>("code", IndicatorCode.TryParse, AnIdentifier, isRequired: true);
        LocalizedText? name = Name(members, "name");
        Unit? unit = IndicatorUnit(members);
        Direction? direction = members.Word("direction", Vocabulary.Directions, isRequired: true);
        Nature? nature = members.Word("nature", Vocabulary.Natures, isRequired: true);
        Frequency? frequency = members.Word("frequency", Vocabulary.Frequencies);
        Period? lag = members.Parsed<Period>("lag", (string text, out Period? value) => PeriodPattern.NormalizingIso.Parse(text).TryGetValue(null!, out value!) && Indicator.IsLag(value), "a period such as P9M, of at most 100 years");
        Bound? domain = unit is not null && members.Has("domain") ? AmountReader.Bound(members, "domain", unit, _units) : null;
        if (domain is ApproximatelyBound)
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
            Aliases = aliases,
            ScopeParts = [.. parts.OfType<ScopePart>()],
        };
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
            return Named(members, "scale", _scales, scale, Sections.Scales)?.Unit;
        }

        if (code is null || _units.TryParse(code, out Unit? unit))
        {
            return code is null ? null : _units.Parse(code);
        }

        members.UnknownUnit("unit", code, $"a unit such as %, 家, 元, 件/万人, or one defined under '{Sections.Units}'");
        return null;
    }

    /// <summary>A subject that may stand behind the record that names it; looked up when the list is complete.</summary>
    private SubjectId? LaterSubject(MemberReader members, SubjectId owner, string member)
    {
        SubjectId? id = members.Parsed<SubjectId>(member, SubjectId.TryParse, AnIdentifier);
        CheckLater(members, member, _subjects, owner.Text, id?.Text, Sections.Subjects);
        return id;
    }

    private SubjectId? SubjectNamed(MemberReader members, string member, bool isRequired = false) =>
        Named(members, member, _subjects, members.Text(member, isRequired), Sections.Subjects)?.Id;

    private static LocalizedText? Name(MemberReader members, string member)
    {
        if (members.Object(member, isRequired: true) is not { } json)
        {
            return null;
        }

        (string? chinese, string? english) = (json.Text("zh", isRequired: true), json.Text("en"));
        json.Finish();
        return chinese is null ? null : new LocalizedText(chinese, english);
    }

    private static LocalDate? Date(MemberReader members, string member) =>
        members.Parsed<LocalDate?>(member, (string text, out LocalDate? value) => { ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(text); value = date.Success ? date.Value : null; return date.Success; }, ADate);

    private static ReportingPeriod? Period(MemberReader members, string member, bool isRequired = false) =>
        members.Parsed<ReportingPeriod?>(member, (string text, out ReportingPeriod? value) => { bool read = ReportingPeriod.TryParse(text, out ReportingPeriod period); value = period; return read; }, APeriod, isRequired);
}
