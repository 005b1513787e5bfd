using NodaTime;

namespace PolicyTargets.Interchange.Revisions;

/// <summary>What stays one unit through revisions: one code without a gap, under names of which the one took the place of the other.</summary>
internal sealed class RevisionUnit(string code, RevisionDate first)
{
    internal string Short { get; } = $"{code}-{first.Text}";

    internal SubjectId Id { get; } = SubjectId.Parse($"cn-{code}-{first.Text}");

    internal List<DivisionVersion> Versions { get; } = [];

    /// <summary>Adds a version that stands from a revision on, unless it differs from the last one in nothing.</summary>
    internal DivisionVersion? Add(DivisionVersion version)
    {
        DivisionVersion? last = Versions.Count > 0 ? Versions[^1] : null;
        if (last is not null && last with { Validity = version.Validity } == version)
        {
            return null;
        }

        End(version.Validity.From!.Value);
        Versions.Add(version);
        return last;
    }

    internal void End(LocalDate day)
    {
        if (Versions.Count > 0)
        {
            Versions[^1] = Versions[^1] with { Validity = new(Versions[^1].Validity.From, day) };
        }
    }
}
