using Microsoft.EntityFrameworkCore;
using PolicyTargets;
using PolicyTargets.Catalogues;

namespace EfCore;

/// <summary>Puts the claims of a catalogue into a database, and reads them back into one.</summary>
internal static class ClaimStore
{
    public static void AddClaims(this ClaimsContext db, PolicyCatalogue catalogue)
    {
        foreach (Plan plan in catalogue.Plans)
        {
            db.Targets.AddRange(plan.Targets.Select((target, position) => TargetRow.Of(target, plan.Id, position, catalogue.Indicators)));
        }

        db.Targets.AddRange(catalogue.Targets.Select((target, position) => TargetRow.Of(target, null, position, catalogue.Indicators)));
        db.Observations.AddRange(catalogue.Observations.Select(observation => ObservationRow.Of(observation, catalogue.Indicators)));
    }

    /// <summary>The catalogue with the claims of the database in the place of its own.</summary>
    /// <remarks>All observations are read: a value that was not published is derived from others, also of other indicators, and which ones is for the library to find.</remarks>
    public static PolicyCatalogue ReadClaims(this ClaimsContext db, PolicyCatalogue catalogue)
    {
        ILookup<PlanId?, Target> targets = db.Targets.AsNoTracking().OrderBy(row => row.Position).AsEnumerable().ToLookup(row => row.Plan, row => row.Claim);
        return catalogue with
        {
            Plans = [.. catalogue.Plans.Select(plan => plan with { Targets = [.. targets[plan.Id]] })],
            Targets = [.. targets[null]],
            Observations = new ObservationSet(catalogue.Indicators, db.Observations.AsNoTracking().Select(row => row.Claim)).WithBreaks(catalogue.Observations.Breaks),
        };
    }
}
