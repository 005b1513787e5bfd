namespace PolicyTargets;

/// <summary>How far a document can be read at a place.</summary>
public enum Legibility
{
    /// <summary>The text says one thing.</summary>
    Clear,

    /// <summary>The text is there but can be read in more than one way; what is stored is the reading that fits the rest best.</summary>
    Ambiguous,

    /// <summary>Part of the text is lost or out of order; what is stored was put together from what is left.</summary>
    Damaged,
}
