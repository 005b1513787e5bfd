namespace PolicyTargets;

/// <summary>How what is known lies to a bound.</summary>
public enum BoundRelation
{
    /// <summary>The data do not decide.</summary>
    Undecided = 0,

    /// <summary>Surely kept: everything known lies in the bound's inner set.</summary>
    Inside = 1,

    /// <summary>Surely not kept: nothing known lies in the bound's outer set.</summary>
    Outside = 2,
}
