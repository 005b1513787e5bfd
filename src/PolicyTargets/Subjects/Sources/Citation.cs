using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>Where a statement stands: a document and the headings above the place.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Citation
{
    /// <summary>Creates a citation.</summary>
    /// <param name="document">The document.</param>
    /// <param name="locator">The heading path to the place, for example <c>三、7</c>; empty for the whole document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Citation(SourceDocument document, string locator) => (Document, Locator) = (Require.NotNull(document), Require.NotNull(locator));

    /// <summary>Gets the document.</summary>
    public SourceDocument Document { get; }

    /// <summary>Gets the heading path to the place; empty for the whole document.</summary>
    public string Locator { get; }

    /// <summary>Gets how far the document can be read at the place.</summary>
    /// <value>Clear unless stated.</value>
    public Legibility Legibility { get; init; }

    /// <summary>Document and place, and whether the place is damaged or ambiguous.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Document}{(Locator.Length == 0 ? "" : $", {Locator}")}{(Legibility == Legibility.Clear ? "" : $" ({Legibility})")}";
}
