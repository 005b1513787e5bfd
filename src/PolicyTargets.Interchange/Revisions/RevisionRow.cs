namespace PolicyTargets.Interchange.Revisions;

/// <summary>A row of a revision: a code and a name.</summary>
internal sealed record RevisionRow(string File, int Line, DivisionCode Code, string Name)
{
    /// <summary>Gets or sets the unit that the row is about.</summary>
    internal RevisionUnit? Unit { get; set; }
}
