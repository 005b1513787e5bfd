namespace PolicyTargets.Tool;

/// <summary>How divisions are written.</summary>
internal interface IDivisionFormat
{
    /// <summary>Gets whether remarks are written with the units; else they belong on standard error.</summary>
    public bool WritesRemarks { get; }

    public void Write(TextWriter output, bool isScreen, DivisionRegistry registry, DivisionListing listing);
}
