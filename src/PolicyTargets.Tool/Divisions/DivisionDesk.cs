using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Tool;

/// <summary>Asks a registry what the words of a command line mean.</summary>
/// <param name="registry">The units.</param>
/// <param name="within">The unit within which names are looked up: a code, name or id; null for anywhere.</param>
internal sealed class DivisionDesk(DivisionRegistry registry, string? within)
{
    /// <summary>Gets the day of the latest change on record: what stood then stands still, as far as the registry knows.</summary>
    internal LocalDate LatestDay =>
        registry.SelectMany(unit => unit.Life).SelectMany(version => new[] { version.Validity.From, version.Validity.Until }).Concat(registry.Changes.Select(change => (LocalDate?)change.EffectiveOn)).Max()
        ?? LocalDate.MaxIsoValue;

    internal DivisionListing Find(string asked, LocalDate day) => Listing(asked, Ask(asked, day), hit => [new DivisionRow(hit)]);

    internal DivisionListing Life(string asked, LocalDate day)
    {
        DivisionAnswer answer = Ask(asked, day);
        DivisionLife[] lives = [.. answer.Hits.Select(hit => hit.Id).Distinct().Select(registry.LifeOf)];
        return Listing(asked, answer, _ => []) with
        {
            Lives = lives,
            Rows = [.. lives.SelectMany(life => life.Versions.Select(version => new DivisionRow(registry.Find(life.Unit.Id, version.Validity.From ?? version.Validity.Until?.PlusDays(-1) ?? day)!)))],
        };
    }

    internal DivisionListing Tree(string asked, LocalDate day, int? depth) => OfOne(asked, day, root =>
    {
        var depths = new Dictionary<SubjectId, int> { [root.Id] = 0 };
        List<DivisionRow> rows = [new(root)];
        foreach (Division below in registry.DescendantsOf(root.Id, day))
        {
            depths[below.Id] = depths[below.Version.Parent!] + 1;
            rows.Add(new(below, depths[below.Id]));
        }

        return new(asked, [.. rows.Where(row => depth is null || row.Depth <= depth)]);
    });

    internal DivisionListing Walk(string asked, LocalDate from, LocalDate to, WeightBasis? basis) => OfOne(asked, from, start =>
    {
        Concordance concordance = registry.Concord(start.Id, from, to, basis);
        string Outcome(Language language) => DivisionWords.In(language).Of(concordance, registry);
        return new(asked, [.. concordance.Links.Select(link => new DivisionRow(link.Division, 0, link))]) { Summary = Outcome, Remark = concordance.Links.Count == 0 ? Outcome : null };
    });

    private static DivisionListing Listing(string asked, DivisionAnswer answer, Func<Division, IEnumerable<DivisionRow>> rows) => new(asked, [.. answer.Hits.SelectMany(rows)])
    {
        Remark = answer.State == DivisionAnswerState.Found ? null : answer.Explain,
        Failure = answer.State == DivisionAnswerState.Unknown ? answer.State : null,
    };

    private DivisionListing OfOne(string asked, LocalDate day, Func<Division, DivisionListing> rows)
    {
        DivisionAnswer answer = Ask(asked, day);
        return answer.Division is { } one ? rows(one) : new(asked, []) { Remark = answer.Explain, Failure = answer.State };
    }

    private DivisionAnswer Ask(string asked, LocalDate day)
    {
        if (string.IsNullOrWhiteSpace(asked))
        {
            throw new ToolException("say a code or a name, for example 330204 or 鄞州区.");
        }

        bool isCode = DivisionCode.TryParse(asked.Trim(), out DivisionCode? code);
        return within is null ? isCode ? registry.Find(code!, day) : registry.Find(asked, day)
            : isCode ? throw new ToolException($"--within {within}: that is for names; a code such as {code} needs none.")
            : registry.Find(asked, day, Above(day));
    }

    private SubjectId Above(LocalDate day)
    {
        DivisionAnswer answer = string.IsNullOrWhiteSpace(within) ? throw new ToolException("--within: say a code or a name, for example 330200 or 宁波市.")
            : DivisionCode.TryParse(within.Trim(), out DivisionCode? code) ? registry.Find(code, day) : registry.Find(within, day);
        SubjectId[] units = [.. answer.Hits.Select(hit => hit.Id).Distinct()];
        return units is [var one] ? one : throw new ToolException($"--within {within}: {answer.Explain(Language.English)}");
    }
}
