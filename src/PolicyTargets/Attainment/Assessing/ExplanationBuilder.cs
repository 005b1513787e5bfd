namespace PolicyTargets;

/// <summary>Builds the account of a result.</summary>
internal sealed class ExplanationBuilder
{
    private readonly AttainmentResult _result;
    private readonly ObservationSet _observations;

    private ExplanationBuilder(AttainmentResult result, ObservationSet observations) => (_result, _observations) = (result, observations);

    internal static Explanation Of(AttainmentResult result, ObservationSet observations)
    {
        var builder = new ExplanationBuilder(result, observations);
        return new Explanation(ExplanationStep.Asked, builder.Steps()) { Target = result.Target, Date = result.AsOf };
    }

    private IEnumerable<Explanation> Steps()
    {
        if (_result.Baseline is { } baseline)
        {
            yield return Of(ExplanationStep.Baseline, baseline);
        }

        foreach (SubVerdict sub in _result.SubVerdicts)
        {
            yield return new Explanation(ExplanationStep.SubPeriod, sub.Actual is { } part ? [Of(ExplanationStep.Actual, part)] : []) { SubVerdict = sub, Verdict = sub.Verdict, Reasons = sub.Reasons };
        }

        if (_result.Actual is { } actual && _result.SubVerdicts.Count == 0)
        {
            yield return Of(ExplanationStep.Actual, actual);
        }

        if (_result.Missing is { } missing)
        {
            yield return new Explanation(ExplanationStep.Missing) { Missing = missing };
        }

        foreach (Explanation step in Comparisons().Concat(Figures()))
        {
            yield return step;
        }

        if (_result.IsRoundingSensitive)
        {
            yield return new Explanation(ExplanationStep.Rounding);
        }

        yield return new Explanation(ExplanationStep.Conclusion) { Verdict = _result.Verdict, Status = _result.Status, Reasons = _result.Reasons, Date = _result.AsOf };
    }

    private IEnumerable<Explanation> Comparisons()
    {
        if (_result.Relation is { } relation && _result.SubVerdicts.Count == 0)
        {
            yield return new Explanation(ExplanationStep.Comparison) { Reading = _result.Actual, Relation = relation.Relation, Reasons = relation.Reason is { } reason ? [reason] : [] };
        }

        if (_result.Stretch is { } stretch)
        {
            yield return new Explanation(ExplanationStep.Stretch) { Relation = stretch };
        }
    }

    /// <summary>The figures that have values, and the progress also where it has none, with its reasons.</summary>
    private IEnumerable<Explanation> Figures()
    {
        (ExplanationStep Step, Computation Figure)[] figures =
        [
            (ExplanationStep.Gap, _result.Gap), (ExplanationStep.CeilingUsed, _result.CeilingUsed), (ExplanationStep.Progress, _result.CeilingUsed.Range is null ? _result.Progress : Computation.Meaningless), (ExplanationStep.Expected, _result.Expected),
            (ExplanationStep.RequiredChange, _result.RequiredChange), (ExplanationStep.RequiredGrowth, _result.RequiredGrowth), (ExplanationStep.Projection, _result.Projection),
        ];
        return figures.Where(figure => figure.Figure.Range is not null || (figure.Step == ExplanationStep.Progress && figure.Figure.Reasons.Count > 0))
            .Select(figure => new Explanation(figure.Step)
            {
                Figure = figure.Figure,
                Elapsed = figure.Step == ExplanationStep.Expected ? _result.Elapsed : null,
                CountedIn = figure.Step is ExplanationStep.Expected or ExplanationStep.RequiredChange or ExplanationStep.RequiredGrowth ? _result.Step : null,
            });
    }

    private Explanation Of(ExplanationStep step, Reading reading) => new(step, Sources(reading)) { Reading = reading };

    private IEnumerable<Explanation> Sources(Reading reading) => reading.Derivation is { } derivation
        ? [new Explanation(ExplanationStep.Derivation, derivation.Inputs.Select(input => Of(ExplanationStep.Input, input))) { Rule = derivation.Rule }]
        : reading.Observations.Select(_observations.Find).OfType<Observation>()
            .Select(observation => new Explanation(ExplanationStep.Observation) { Observation = observation, Date = _observations.PublicationOf(observation) });
}
