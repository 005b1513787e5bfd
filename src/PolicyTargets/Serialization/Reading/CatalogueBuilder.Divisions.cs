using NodaTime;
using NodaTime.Text;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <content>The lives of administrative units, what changed them, and on whose land functional areas lie.</content>
internal sealed partial class CatalogueBuilder
{
    private const string AShare = "a number from 0 to 1";

    /// <summary>A unit by its versions; what stands beside them is of the unit where it is not what the versions say.</summary>
    private AdministrativeUnit? ReadLife(MemberReader members, SubjectId id, LocalizedText? name)
    {
        DivisionVersion?[] versions = [.. members.Objects("versions").Select(version => ReadVersion(version, id))];
        AdministrativeLevel? level = members.Word("level", Vocabulary.Levels);
        DivisionCode? code = IsOpen(members, "code") ? null : ReadDivisionCode(members);
        SubjectId? parent = IsOpen(members, "parent") ? null : LaterSubject(members, id, "parent", isOfOneTime: versions is [.., { Validity.Until: null }]);
        if (members.IsSound && !IsInOrder([.. versions.OfType<DivisionVersion>()]))
        {
            members.WrongType("versions", "at least one version, each beginning after the one before it");
        }

        if (!members.IsSound)
        {
            return null;
        }

        var unit = AdministrativeUnit.Of(id, versions.OfType<DivisionVersion>());
        return unit with
        {
            Name = name ?? unit.Name,
            Level = level ?? unit.Level,
            Code = IsOpen(members, "code") ? null : code ?? unit.Code,
            Parent = IsOpen(members, "parent") ? null : parent ?? unit.Parent,
            Validity = ReadLifespan(members, unit.Validity),
        };
    }

    /// <summary>Whether there is a first and a last one; gaps and overlaps are for a validator to tell.</summary>
    private static bool IsInOrder(DivisionVersion[] versions) =>
        versions.Length > 0 && !(versions[^1].Validity.Until <= versions[0].Validity.From) && versions.Zip(versions.Skip(1)).All(pair => !(pair.Second.Validity.From <= pair.First.Validity.From));

    private static Validity ReadLifespan(MemberReader members, Validity usual)
    {
        LocalDate? from = IsOpen(members, "validFrom") ? null : members.Date("validFrom") ?? usual.From;
        LocalDate? until = IsOpen(members, "validUntil") ? null : members.Date("validUntil") ?? usual.Until;
        if (from is { } first && until is { } last && last <= first)
        {
            bool isEnd = members.Has("validUntil");
            members.Unreadable(isEnd ? "validUntil" : "validFrom", LocalDatePattern.Iso.Format(isEnd ? last : first), isEnd ? "a day after validFrom" : "a day before validUntil");
            return usual;
        }

        return new Validity(from, until);
    }

    /// <summary>Whether a member says that there is nothing, where its absence would mean what the versions say.</summary>
    private static bool IsOpen(MemberReader members, string member) => members.Peek(member) == RecordWriter.Open;

    private DivisionVersion? ReadVersion(MemberReader members, SubjectId? owner)
    {
        members.Expect("validFrom", "validUntil", "name", "level", "code", "kind", "parent", "relation", "attributes", "boundary");
        (Validity validity, LocalizedText? name) = (ReadValidity(members), members.Name("name"));
        AdministrativeLevel? level = members.Word("level", Vocabulary.Levels, isRequired: true);
        (DivisionCode? code, DivisionKind? kind) = (ReadDivisionCode(members), members.Word("kind", Vocabulary.DivisionKinds));
        SubjectId? parent = LaterSubject(members, owner, "parent", isOfOneTime: validity.Until is null);
        ParentRelation? relation = members.Word("relation", Vocabulary.ParentRelations);
        (DivisionAttributes attributes, int? boundary) = (ReadAttributes(members), ReadWhole(members, "boundary", 0));
        members.Finish();
        return name is null || level is null ? null : new DivisionVersion
        {
            Validity = validity,
            Name = name,
            Level = level.Value,
            Code = code,
            Kind = kind,
            Parent = parent,
            Relation = relation ?? ParentRelation.Subordinate,
            Attributes = attributes,
            Boundary = boundary ?? 0,
        };
    }

    private static DivisionCode? ReadDivisionCode(MemberReader members) => members.Parsed<DivisionCode>("code", DivisionCode.TryParse, Vocabulary.ADivisionCode);

    private static DivisionAttributes ReadAttributes(MemberReader members)
    {
        DivisionAttributes all = DivisionAttributes.None;
        foreach (string text in members.Texts("attributes"))
        {
            DivisionAttributes? attribute = Vocabulary.DivisionAttributes.Find(text);
            if (attribute is null || all.HasFlag(attribute.Value))
            {
                members.Unreadable("attributes", text, $"{string.Join(" | ", Vocabulary.DivisionAttributes.Words)}, each once");
                break;
            }

            all |= attribute.Value;
        }

        return all;
    }

    /// <summary>The unit that an area lies in, or several with their shares.</summary>
    private List<AreaHost> ReadHosts(MemberReader members, SubjectId owner)
    {
        SubjectId? only = LaterSubject(members, owner, "host");
        AreaHost?[] hosts = [.. members.Objects("hosts").Select(host => ReadHost(host, owner))];
        if (members.Has("host") && members.Has("hosts"))
        {
            members.Superfluous("host", "hosts alone");
        }

        if (hosts.OfType<AreaHost>().DistinctBy(host => host.Unit).Count() < hosts.OfType<AreaHost>().Count())
        {
            members.WrongType("hosts", "each unit once");
        }

        return only is null ? [.. hosts.OfType<AreaHost>()] : [new AreaHost(only)];
    }

    private AreaHost? ReadHost(MemberReader members, SubjectId? owner)
    {
        SubjectId? unit = LaterSubject(members, owner, "unit", isRequired: true);
        decimal? share = ReadShare(members, isRequired: false);
        members.Finish();
        return unit is null ? null : new AreaHost(unit, share);
    }

    private DivisionChange? ReadChange(MemberReader members)
    {
        members.Expect("id", "kind", "approvedOn", "effectiveOn", "estimated", "statisticsFrom", "predecessors", "successors", "weights", "source");
        (string? id, DivisionChangeKind? kind) = (members.Text("id", isRequired: true), members.Word("kind", Vocabulary.DivisionChangeKinds, isRequired: true));
        (LocalDate? approved, LocalDate? effective) = (members.Date("approvedOn"), members.Date("effectiveOn", isRequired: true));
        (bool isEstimated, LocalDate? statistics) = (members.Flag("estimated"), members.Date("statisticsFrom"));
        (List<SubjectId> predecessors, List<SubjectId> successors) = (NamedSubjects(members, "predecessors"), NamedSubjects(members, "successors"));
        DivisionWeight?[] weights = [.. members.Objects("weights").Select(ReadWeight)];
        Citation? source = ReadSource(members);
        return id is null || kind is null || effective is null ? null : new DivisionChange
        {
            Id = id,
            Kind = kind.Value,
            ApprovedOn = approved,
            EffectiveOn = effective.Value,
            IsEffectiveOnEstimated = isEstimated,
            StatisticsFrom = statistics,
            Predecessors = predecessors,
            Successors = successors,
            Weights = [.. weights.OfType<DivisionWeight>()],
            Source = source,
        };
    }

    private DivisionWeight? ReadWeight(MemberReader members)
    {
        Subject? from = Named(members, "from", _subjects, members.Text("from", isRequired: true));
        Subject? to = Named(members, "to", _subjects, members.Text("to", isRequired: true));
        WeightBasis? basis = members.Word("basis", Vocabulary.WeightBases, isRequired: true);
        decimal? share = ReadShare(members, isRequired: true);
        members.Finish();
        return from is null || to is null || basis is null || share is null ? null : new DivisionWeight(from.Id, to.Id, basis.Value, share.Value);
    }

    private static decimal? ReadShare(MemberReader members, bool isRequired)
    {
        decimal? share = members.Number("share", isRequired);
        if (share is null or (>= 0 and <= 1))
        {
            return share;
        }

        members.WrongType("share", AShare);
        return null;
    }

    /// <summary>Subjects that stand in the list before.</summary>
    private List<SubjectId> NamedSubjects(MemberReader members, string member)
    {
        IReadOnlyList<string> texts = members.Texts(member);
        if (texts.Distinct().Count() < texts.Count)
        {
            members.WrongType(member, "each id once");
            return [];
        }

        return [.. texts.Select(text => Named(members, member, _subjects, text)).OfType<Subject>().Select(subject => subject.Id)];
    }

    private static Exactness? ReadExactness(MemberReader members)
    {
        string? kind = members.Expect("kind", "basis", "share", "missing").Choice("kind", Vocabulary.ExactnessKinds, isRequired: true);
        members.Forget(kind switch { null => [], Vocabulary.Apportioned => ["missing"], Vocabulary.Partial => ["basis", "share"], _ => ["basis", "share", "missing"] });
        switch (kind)
        {
            case Vocabulary.Exact:
                return Exactness.Exact;
            case Vocabulary.Irreversible:
                return Exactness.Irreversible;
            case Vocabulary.Apportioned:
                (WeightBasis? basis, decimal? share) = (members.Word("basis", Vocabulary.WeightBases, isRequired: true), ReadShare(members, isRequired: true));
                return basis is null || share is null ? null : Exactness.Apportioned(basis.Value, share.Value);
            case Vocabulary.Partial:
                SubjectId?[] missing = [.. members.Texts("missing").Select(text => SubjectId.TryParse(text, out SubjectId? id) ? id : null)];
                if (missing.Contains(null))
                {
                    members.WrongType("missing", "a list of ids");
                }

                return Exactness.Partial(missing.OfType<SubjectId>());
            default:
                return null;
        }
    }
}
