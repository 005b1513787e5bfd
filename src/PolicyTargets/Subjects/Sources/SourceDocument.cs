using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>A document that states targets or values: its title, who issued it, and when it came out. Facts are taken from it, never its sentences.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record SourceDocument
{
    /// <summary>Gets the identifier within a catalogue.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>Gets the title as printed.</summary>
    public required string Title { get; init => field = Require.Text(value); }

    /// <summary>Gets the issuing body as printed; null where none is printed.</summary>
    public string? Issuer { get; init; }

    /// <summary>Gets the date of publication; null where none is printed.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Title, issuer and date.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Title}{(Issuer is null ? "" : $" ({Issuer})")}{(PublishedOn is { } date ? " " + NodaTime.Text.LocalDatePattern.Iso.Format(date) : "")}";
}
