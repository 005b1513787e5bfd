namespace PolicyTargets.Interchange.Codes;

/// <summary>The parent of a unit for some years; null where the table does not say which.</summary>
internal sealed record ParentSpan(int From, int? Until, CodeIdentity? Parent, bool IsDirect, DivisionKind? Kind)
{
    internal bool Covers(int year) => From <= year && !(Until <= year);
}
