namespace PolicyTargets;

/// <summary>Whether a bound must hold once or in every sub-period: 每年.</summary>
/// <remarks>The union is closed: no other assembly can add a case.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public abstract record Recurrence
{
    /// <summary>Gets the recurrence of a promise for one period.</summary>
    public static Recurrence Once { get; } = new OnceRecurrence();

    /// <summary>Closes the union.</summary>
    private protected abstract string Word { get; }

    /// <summary>The bound must hold in every sub-period.</summary>
    /// <param name="frequency">The length of the sub-periods.</param>
    /// <returns>The recurrence.</returns>
    public static Recurrence Each(Frequency frequency) => new EachRecurrence(frequency);
}

/// <summary>The bound must hold once; see <see cref="Recurrence.Once"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record OnceRecurrence : Recurrence
{
    internal OnceRecurrence()
    {
    }

    private protected override string Word => "once";

    /// <summary>The word of the vocabulary.</summary>
    /// <returns><c>once</c>.</returns>
    public override string ToString() => Word;
}

/// <summary>The bound must hold in every sub-period; see <see cref="Recurrence.Each"/>.</summary>
/// <param name="Frequency">The length of the sub-periods.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record EachRecurrence(Frequency Frequency) : Recurrence
{
    private protected override string Word => Frequency switch { Frequency.Annual => "each-year", Frequency.HalfYearly => "each-half-year", Frequency.Quarterly => "each-quarter", _ => "each-month" };

    /// <summary>The word of the vocabulary.</summary>
    /// <returns><c>each-year</c>.</returns>
    public override string ToString() => Word;
}
