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
            for (int i = 1; i < identity.Parents.Count; i++)
            {
                if (identity.Parents[i].Parent != identity.Parents[i - 1].Parent)
                {
                    Move(identity, identity, identity.Parents[i].From);
                }
            }
        }
    }

    private static void Move(CodeIdentity giver, CodeIdentity receiver, int year)
    {
        int before = giver.Covers(year - 1) ? year - 1 : year;
        Mark(giver, before, receiver, year, year);
        Mark(receiver, year, giver, before, year);
    }

    /// <summary>Marks a unit and those above it, up to the first that is also above the other one.</summary>
    private static void Mark(CodeIdentity unit, int at, CodeIdentity other, int otherAt, int year)
    {
        for (CodeIdentity? next = unit == other ? unit.ParentIn(at) : unit; next is not null && !other.IsWithin(next, otherAt); next = next.ParentIn(at))
        {
            if (next.Covers(year) && next.Covers(year - 1))
            {
                next.LandChanges.Add(year);
            }
        }
    }
}
