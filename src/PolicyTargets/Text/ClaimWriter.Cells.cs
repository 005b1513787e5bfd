using PolicyTargets.Instruments;

namespace PolicyTargets.Text;

/// <content>Cells of tables, and the values that instruments lay down.</content>
public sealed partial class ClaimWriter
{
    /// <summary>Writes what is promised for a cell of a table: <c>1.3万家以上</c>, <c>≥3.75%</c>, <c>每年100项以上</c>. Subject, indicator and measure stand in other columns.</summary>
    /// <param name="target">The target.</param>
    /// <returns>A few words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public string WriteCell(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Recurring(_values.WriteInCell(target.Bound, target.Measurand), target.Recurrence);
    }

    /// <summary>Writes what is known for a cell of a table: <c>超8800家</c>, <c>3.08%</c>, <c>第1位</c>.</summary>
    /// <param name="observation">The observation.</param>
    /// <returns>A few words; how final it is, where it is not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public string WriteCell(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        string value = _values.WriteInCell(observation.Known, observation.Measurand);
        return observation.Status is ObservationStatus.Final ? value : $"{value} {_wording.Word("data." + observation.Status)}";
    }

    /// <summary>Writes what an instrument lays down for a cell of a table: <c>每年≥20%</c>, <c>4亿元</c>.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>A few words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is null.</exception>
    public string WriteCell(InstrumentParameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Recurring(_values.WriteInCell(parameter.Value, parameter.Measurand), parameter.Recurrence);
    }

    /// <summary>Writes what an instrument lays down: <c>2023–2027年每年,明确宁波市市级人才计划青年人才入选比例为≥50%</c>.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>One line without a full stop.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is null.</exception>
    public string Write(InstrumentParameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        Measurand measurand = parameter.Measurand;
        string key = (measurand.Period.Kind == PeriodKind.Unstated ? "parameter.undated" : "parameter.dated") + (parameter.Recurrence is EachRecurrence ? "Each" : "");
        return _wording.Say(
            key,
            ("period", Write(measurand.Period)),
            ("each", Each(parameter.Recurrence)),
            ("value", _series.WriteOwned(ValueWords.Named(measurand.Measure, parameter.Value), measurand)),
            ("known", _values.Is(_values.Write(parameter.Value, measurand))));
    }

    private string Recurring(string value, Recurrence recurrence) => recurrence is EachRecurrence ? _wording.Say("cell.each", ("each", Each(recurrence)), ("value", value)) : value;
}
