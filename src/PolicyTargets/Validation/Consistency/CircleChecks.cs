using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>References that lead round in a circle: one finding a circle.</summary>
internal static class CircleChecks
{
    internal static void Check(PolicyCatalogue catalogue, FindingList findings)
    {
        Target[] targets = [.. catalogue.Plans.SelectMany(plan => plan.Targets).Concat(catalogue.Targets)];
        HashSet<string> repeating = [.. targets.Where(target => target.Restates is not null).Select(target => target.Id.Text)];
        Find("target", targets, target => target.Id.Text, target => (target.Restates ?? target.Supersedes)?.Text, id => PathOf(id, catalogue, repeating.Contains(id) ? "Restates" : "Supersedes"), findings);
        Find("observation", catalogue.Observations, observation => observation.Id.Text, observation => observation.Restates?.Text, id => $"Observations[{id}].Restates", findings);
        Dictionary<string, InstrumentCode> owners = catalogue.Instruments.SelectMany(instrument => instrument.Parameters.Select(parameter => (parameter.Id.Text, instrument.Code))).DistinctBy(item => item.Text).ToDictionary(item => item.Text, item => item.Code, StringComparer.Ordinal);
        Find("parameter", catalogue.Instruments.SelectMany(instrument => instrument.Parameters), parameter => parameter.Id.Text, parameter => parameter.Restates?.Text,
            id => $"Instruments[{owners[id]}].Parameters[{id}].Restates", findings);
        Find("subject", catalogue.Subjects, subject => subject.Id.Text, subject => subject is AdministrativeUnit { Versions.Count: > 0 } ? null : SubjectRules.Above(subject)?.Text, id => $"Subjects[{id}].{(catalogue.Subjects.Get(SubjectId.Parse(id)) switch { AdministrativeUnit => "Parent", FunctionalArea => "Host", _ => "Location" })}", findings);
        FindComposed(catalogue.Indicators, findings);
    }

    private static string PathOf(string id, PolicyCatalogue catalogue, string member) =>
        $"{(catalogue.PlanOf(TargetId.Parse(id)) is { } plan ? $"Plans[{plan.Id}]." : "")}Targets[{id}].{member}";

    /// <summary>Follows one reference from record to record; each record is passed once.</summary>
    private static void Find<T>(string kind, IEnumerable<T> items, Func<T, string> id, Func<T, string?> next, Func<string, string> path, FindingList findings)
    {
        var following = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (T item in items)
        {
            if (next(item) is { } named)
            {
                following.TryAdd(id(item), named);
            }
        }

        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (string start in following.Keys)
        {
            var way = new List<string>();
            var onWay = new HashSet<string>(StringComparer.Ordinal);
            string? at = start;
            while (at is not null && !done.Contains(at) && onWay.Add(at))
            {
                way.Add(at);
                at = following.GetValueOrDefault(at);
            }

            if (at is not null && onWay.Contains(at))
            {
                Report(kind, [.. way.Skip(way.IndexOf(at))], path, findings);
            }

            done.UnionWith(way);
        }
    }

    private static void Report(string kind, string[] circle, Func<string, string> path, FindingList findings)
    {
        string first = circle.Min(StringComparer.Ordinal)!;
        findings.Add(FindingCodes.CircularReference, path(first), circle, Setting.Word("kind", kind), Setting.Ids("members", circle));
    }

    /// <summary>Indicators that are put together from themselves in the end: what is left when, again and again, those go that need nobody who is left.</summary>
    private static void FindComposed(IndicatorCatalogue indicators, FindingList findings)
    {
        Dictionary<string, HashSet<string>> needs = indicators.ToDictionary(indicator => indicator.Code.Text, indicator => IndicatorRules.Components(indicator).Where(code => indicators.Find(code) is not null).Select(code => code.Text).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        ILookup<string, string> users = needs.SelectMany(item => item.Value.Select(need => (need, item.Key))).ToLookup(pair => pair.need, pair => pair.Key, StringComparer.Ordinal);
        var free = new Queue<string>(needs.Where(item => item.Value.Count == 0).Select(item => item.Key));
        while (free.TryDequeue(out string? code))
        {
            needs.Remove(code);
            foreach (string user in users[code].Where(user => needs.TryGetValue(user, out HashSet<string>? left) && left.Remove(code) && left.Count == 0))
            {
                free.Enqueue(user);
            }
        }

        // Who only uses a circle is not on it: follow one open need from each that is left.
        Find("indicator", needs, item => item.Key, item => item.Value.FirstOrDefault(needs.ContainsKey), id => $"Indicators[{id}].Composition", findings);
    }
}
