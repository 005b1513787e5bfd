namespace PolicyTargets.Instruments;

/// <summary>The outcomes that the data leave possible: never none. The logic of conditions is this set of functions, each the union over all combinations of its parts.</summary>
[Flags]
internal enum Possible : byte
{
    None = 0,
    Satisfied = 1,
    Violated = 2,
    Undecided = Satisfied | Violated,
    NotApplicable = 4,
}

internal static class PossibleOutcomes
{
    internal static RuleVerdict ToVerdict(this Possible possible) => possible switch
    {
        Possible.Satisfied => RuleVerdict.Satisfied,
        Possible.Violated => RuleVerdict.Violated,
        Possible.NotApplicable => RuleVerdict.NotApplicable,
        _ => RuleVerdict.Indeterminate,
    };

    internal static bool Has(this Possible possible, Possible one) => (possible & one) != 0;

    /// <summary>All of two: violated beats satisfied beats not applicable. Not applicable is its identity.</summary>
    internal static Possible And(this Possible a, Possible b) => Join(a, b, Possible.Violated, Possible.Satisfied);

    /// <summary>Any of two: satisfied beats violated beats not applicable. Not applicable is its identity.</summary>
    internal static Possible Or(this Possible a, Possible b) => Join(a, b, Possible.Satisfied, Possible.Violated);

    internal static Possible Negated(this Possible possible) =>
        (possible & Possible.NotApplicable)
        | (possible.Has(Possible.Satisfied) ? Possible.Violated : Possible.None)
        | (possible.Has(Possible.Violated) ? Possible.Satisfied : Possible.None);

    /// <summary>What follows where the guard holds, the alternative elsewhere.</summary>
    internal static Possible Choose(Possible guard, Possible then, Possible otherwise) =>
        (guard.Has(Possible.Satisfied) ? then : Possible.None) | (guard.Has(Possible.Violated | Possible.NotApplicable) ? otherwise : Possible.None);

    /// <summary>So many of several.</summary>
    /// <param name="count">How many must be satisfied.</param>
    /// <param name="surely">How many of the parts surely are.</param>
    /// <param name="possibly">How many may be.</param>
    /// <param name="anyViolated">Whether some part may be violated.</param>
    /// <param name="allNotApplicable">Whether no part may be applicable.</param>
    internal static Possible AtLeast(int count, int surely, int possibly, bool anyViolated, bool allNotApplicable)
    {
        // Too few, and not because nothing applies: some part is violated, or surely satisfied, or satisfied alone.
        bool canFail = surely < count && (anyViolated || surely > 0 || (count > 1 && possibly > 0));
        return (possibly >= count ? Possible.Satisfied : Possible.None) | (canFail ? Possible.Violated : Possible.None) | (allNotApplicable ? Possible.NotApplicable : Possible.None);
    }

    private static Possible Join(Possible a, Possible b, Possible stronger, Possible weaker)
    {
        Possible joined = (a | b) & stronger;
        if ((a.Has(weaker) && b.Has(weaker | Possible.NotApplicable)) || (b.Has(weaker) && a.Has(weaker | Possible.NotApplicable)))
        {
            joined |= weaker;
        }

        return joined | (a & b & Possible.NotApplicable);
    }
}
