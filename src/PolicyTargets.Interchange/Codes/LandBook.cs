namespace PolicyTargets.Interchange.Codes;

/// <summary>Books, for every move of land, which units have other land from that year on: those that it left and those that it came to, with all units above them.</summary>
internal static class LandBook
{
    internal static void Keep(CodeTable table)
    {
        foreach (CodeRow row in table.Rows)
        {
            foreach (CodeRow heir in row.Heirs)
            {
                Move(row.Identity!, heir.Identity!, row.Until!.Value);
            }

            foreach ((CodeRow receiver, int year) in row.Gifts)
            {
                Move(row.Identity!, receiver.Identity!, year);
            }
        }

        foreach (CodeIdentity identity in table.Identities)
        {
            foreach ((ParentSpan before, ParentSpan after) in identity.Parents.Zip(identity.Parents.Skip(1)).Where(pair => pair.First.Parent != pair.Second.Parent))
            {
                Move(identity, identity, after.From);
            }
        }
    }

    private static void Move(CodeIdentity giver, CodeIdentity receiver, int year)
    {
        List<CodeIdentity> left = giver.Chain(giver.Covers(year - 1) ? year - 1 : year);
        List<CodeIdentity> reached = receiver.Chain(year);
        foreach (CodeIdentity changed in left.Except(reached).Concat(reached.Except(left)).Where(unit => unit.Covers(year) && unit.Covers(year - 1)))
        {
            changed.LandChanges.Add(year);
        }
    }
}
