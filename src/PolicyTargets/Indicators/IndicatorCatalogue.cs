using System.Collections;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>Indicators by their code, in the order given.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class IndicatorCatalogue : IReadOnlyCollection<Indicator>
{
    private readonly KeyedList<IndicatorCode, Indicator> _indicators;

    /// <summary>Creates a catalogue.</summary>
    /// <param name="indicators">The indicators; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> is null.</exception>
    /// <exception cref="ArgumentException">Two have one code.</exception>
    public IndicatorCatalogue(params IEnumerable<Indicator> indicators) => _indicators = new(indicators, indicator => indicator.Code, "indicator");

    /// <summary>Gets the number of indicators.</summary>
    public int Count => _indicators.Count;

    /// <summary>The indicator with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Indicator? Find(IndicatorCode code) => _indicators.Find(Require.NotNull(code));

    /// <summary>The indicator with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Indicator Get(IndicatorCode code) => _indicators.Get(Require.NotNull(code));

    /// <summary>Every indicator, in the order given.</summary>
    /// <returns>The indicators.</returns>
    public IEnumerator<Indicator> GetEnumerator() => _indicators.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of indicators, for debuggers.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Count} indicators");
}
