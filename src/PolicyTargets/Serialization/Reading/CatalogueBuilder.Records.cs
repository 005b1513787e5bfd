using NodaTime;
using NodaTime.Text;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <content>Documents, units, scales, subjects and breaks, member by member. A record with a finding is refused as a whole.</content>
internal sealed partial class CatalogueBuilder
{
    private const string AnIdentifier = "letters, digits and - _ . :";

    private static SourceDocument? ReadDocument(MemberReader members)
    {
        members.Expect("id", "title", "issuer", "publishedOn");
        (string? id, string? title, string? issuer, LocalDate? publishedOn) = (members.Text("id", isRequired: true), members.Text("title", isRequired: true), members.Text("issuer"), members.Date("publishedOn"));
        return id is null || title is null ? null : new SourceDocument { Id = id, Title = title, Issuer = issuer, PublishedOn = publishedOn };
    }

    private void ReadUnit(MemberReader members)
    {
        string? code = members.Text("code", isRequired: true);
        LocalizedText? name = members.Name("name");
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
        LocalizedText? name = members.Name("name");
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
        members.Expect("id", "kind", "name", "level", "code", "parent", "versions", "host", "hosts", "counting", "location", "members", "size", "validFrom", "validUntil", "successors");
        SubjectId? id = members.Parsed<SubjectId>("id", SubjectId.TryParse, AnIdentifier, isRequired: true);
        string? kind = members.Choice("kind", Vocabulary.SubjectKinds, isRequired: true);
        bool hasLife = kind == Vocabulary.AdministrativeUnit && members.Has("versions");
        LocalizedText? name = hasLife && !members.Has("name") ? null : members.Name("name");
        if (id is null || kind is null || (name is null && !hasLife))
        {
            return null;
        }

        members.Forget(ForeignMembers(kind));
        Subject? subject = kind switch
        {
            Vocabulary.AdministrativeUnit when hasLife => ReadLife(members, id, name),
            Vocabulary.AdministrativeUnit => members.Word("level", Vocabulary.Levels, isRequired: true) is { } level
                ? new AdministrativeUnit { Id = id, Name = name!, Level = level, Code = ReadDivisionCode(members), Parent = LaterSubject(members, id, "parent") }
                : null,
            Vocabulary.FunctionalArea => new FunctionalArea { Id = id, Name = name!, Hosts = ReadHosts(members, id), Counting = members.Word("counting", Vocabulary.AreaCountings) },
            Vocabulary.Organisation => new Organisation { Id = id, Name = name!, Location = LaterSubject(members, id, "location") },
            _ => new PeerGroup { Id = id, Name = name!, Members = ReadSubjects(members, id, "members"), Size = ReadWhole(members, "size", 1) },
        };
        return subject is null ? null : subject with { Validity = hasLife ? subject.Validity : ReadValidity(members), Successors = ReadSubjects(members, id, "successors") };
    }

    /// <summary>From the first day, up to but without the last.</summary>
    private static Validity ReadValidity(MemberReader members)
    {
        (LocalDate? from, LocalDate? until) = (members.Date("validFrom"), members.Date("validUntil"));
        if (from is { } first && until is { } last && last <= first)
        {
            members.Unreadable("validUntil", LocalDatePattern.Iso.Format(last), "a day after validFrom");
            return Validity.Always;
        }

        return new Validity(from, until);
    }

    private static string[] ForeignMembers(string kind) => kind switch
    {
        Vocabulary.AdministrativeUnit => ["host", "hosts", "counting", "location", "members", "size"],
        Vocabulary.FunctionalArea => ["level", "code", "parent", "versions", "location", "members", "size"],
        Vocabulary.Organisation => ["level", "code", "parent", "versions", "host", "hosts", "counting", "members", "size"],
        _ => ["level", "code", "parent", "versions", "host", "hosts", "counting", "location"],
    };

    /// <summary>Other subjects, which may stand behind this one.</summary>
    private List<SubjectId> ReadSubjects(MemberReader members, SubjectId owner, string member)
    {
        IReadOnlyList<string> texts = members.Texts(member);
        if (texts.Distinct().Count() < texts.Count)
        {
            members.WrongType(member, "each id once");
            return [];
        }

        var ids = new List<SubjectId>();
        foreach (string text in texts)
        {
            if (SubjectId.TryParse(text, out SubjectId? id))
            {
                _subjects.Later(members, member, owner.Text, text);
                ids.Add(id);
            }
            else
            {
                members.Unreadable(member, text, AnIdentifier);
            }
        }

        return ids;
    }

    private static int? ReadWhole(MemberReader members, string member, int least)
    {
        if (members.Number(member) is not { } number)
        {
            return null;
        }

        if (number >= least && number <= int.MaxValue && decimal.IsInteger(number))
        {
            return (int)number;
        }

        members.WrongType(member, FormattableString.Invariant($"a whole number of at least {least}"));
        return null;
    }

    private SeriesBreak? ReadBreak(MemberReader members)
    {
        members.Expect("kind", "on", "subject", "indicator", "bridge");
        BreakKind? kind = members.Word("kind", Vocabulary.BreakKinds, isRequired: true);
        LocalDate? on = members.Date("on", isRequired: true);
        SubjectId? subject = Named(members, "subject", _subjects, members.Text("subject", isRequired: kind == BreakKind.Boundary))?.Id;
        IndicatorCode? indicator = Named(members, "indicator", _indicators, members.Text("indicator", isRequired: kind == BreakKind.Definition))?.Code;
        decimal? bridge = members.Number("bridge");
        if (bridge <= 0)
        {
            members.WrongType("bridge", "a positive number");
        }

        return kind is null || on is null || !members.IsSound ? null : new SeriesBreak { Kind = kind.Value, On = on.Value, Subject = subject, Indicator = indicator, Bridge = bridge };
    }

    /// <summary>A subject that may stand behind the record that names it; looked up when the list is complete.</summary>
    private SubjectId? LaterSubject(MemberReader members, SubjectId? owner, string member, bool isRequired = false, bool isOfOneTime = true)
    {
        SubjectId? id = members.Parsed<SubjectId>(member, SubjectId.TryParse, AnIdentifier, isRequired);
        _subjects.Later(members, member, owner?.Text, id?.Text, isOfOneTime);
        return id;
    }
}
