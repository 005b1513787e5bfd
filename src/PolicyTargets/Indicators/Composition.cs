using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How an indicator is put together from others: as a sum of components, or as the quotient of two.</summary>
/// <remarks>The union is closed: no other assembly can add a case.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public abstract record Composition
{
    /// <summary>Closes the union; a constructor alone would leak through the record's copy constructor.</summary>
    private protected abstract string Word { get; }

    /// <summary>The level as the sum of components.</summary>
    /// <param name="components">At least one component. Where each is a level, a change of the composite is the sum of their changes too.</param>
    /// <returns>The composition.</returns>
    /// <exception cref="ArgumentException">There is no component.</exception>
    public static Composition Sum(params IEnumerable<IndicatorComponent> components) => Sum(ComponentAspect.Level, components);

    /// <summary>An aspect of the composite as the sum of components, each looked at in its own way: its change is the change of a stock and the level of a flow.</summary>
    /// <param name="aspect">What of the composite is the sum.</param>
    /// <param name="components">At least one component.</param>
    /// <returns>The composition.</returns>
    /// <exception cref="ArgumentException">There is no component.</exception>
    public static Composition Sum(ComponentAspect aspect, params IEnumerable<IndicatorComponent> components) =>
        new SumComposition(aspect, ValueList<IndicatorComponent>.Of(Require.NotNull(components)));

    /// <summary>One series divided by another of the same subject and period.</summary>
    /// <param name="numerator">What is divided.</param>
    /// <param name="denominator">What it is divided by.</param>
    /// <returns>The composition; the quotient is written in the indicator's unit, 1 being 100 %.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Composition Quotient(IndicatorCode numerator, IndicatorCode denominator) => new QuotientComposition(numerator, denominator);
}

/// <summary>A sum of components; see <see cref="Composition"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record SumComposition : Composition
{
    internal SumComposition(ComponentAspect aspect, IReadOnlyList<IndicatorComponent> components) =>
        (Aspect, Components) = (aspect, components.Count > 0 ? components : throw new ArgumentException("A sum needs at least one component.", nameof(components)));

    /// <summary>Gets what of the composite is the sum.</summary>
    public ComponentAspect Aspect { get; }

    /// <summary>Gets the components; at least one.</summary>
    public IReadOnlyList<IndicatorComponent> Components { get; }

    private protected override string Word => "sum";

    /// <summary>The components.</summary>
    /// <returns><c>change(labs) + level(institutions)</c>.</returns>
    public override string ToString() => string.Join(" + ", Components);
}

/// <summary>A quotient of two series; see <see cref="Composition.Quotient"/>.</summary>
/// <param name="Numerator">What is divided.</param>
/// <param name="Denominator">What it is divided by.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record QuotientComposition(IndicatorCode Numerator, IndicatorCode Denominator) : Composition
{
    /// <summary>Gets what is divided.</summary>
    public IndicatorCode Numerator { get; init => field = Require.NotNull(value); } = Require.NotNull(Numerator);

    /// <summary>Gets what it is divided by.</summary>
    public IndicatorCode Denominator { get; init => field = Require.NotNull(value); } = Require.NotNull(Denominator);

    private protected override string Word => "quotient";

    /// <summary>Numerator and denominator.</summary>
    /// <returns><c>rd-spending / gdp</c>.</returns>
    public override string ToString() => $"{Numerator} / {Denominator}";
}
