namespace PolicyTargets;

/// <summary>How the land of one unit is divided on one day.</summary>
/// <param name="Parts">Who gets some, null for nobody knows who; and the share, null where it is not known.</param>
/// <param name="Rest">What is left for all the parts whose share is not known together.</param>
internal sealed record LandDivision(IReadOnlyList<(SubjectId? To, decimal? Share)> Parts, decimal Rest)
{
    /// <summary>The least and the greatest share of the whole that comes to a place, where so much of each receiver's land does: the rest goes to the receiver that has least of it there, or most.</summary>
    internal LandShare Gather(Func<SubjectId?, LandShare> arriving)
    {
        (decimal least, decimal most) = (0, 0);
        LandShare? open = null;
        foreach ((SubjectId? to, decimal? share) in Parts)
        {
            LandShare there = arriving(to);
            if (share is { } known)
            {
                (least, most) = (least + (known * there.Least), most + (known * there.Most));
            }
            else
            {
                open = open is { } other ? new(Math.Min(other.Least, there.Least), Math.Max(other.Most, there.Most)) : there;
            }
        }

        return open is { } free ? new(least + (Rest * free.Least), most + (Rest * free.Most)) : new(least, most);
    }
}
