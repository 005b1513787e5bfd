using NodaTime.Text;

namespace PolicyTargets.Serialization;

/// <content>The lives of administrative units, what changed them, and targets split up among them.</content>
internal sealed partial class RecordWriter
{
    /// <summary>The versions of a unit, and what of the unit they do not say.</summary>
    private void Life(AdministrativeUnit unit)
    {
        (DivisionVersion first, DivisionVersion last) = (unit.Versions[0], unit.Versions[^1]);
        Text("level", unit.Level == last.Level ? null : Vocabulary.Levels.Word(unit.Level));
        Unusual("code", unit.Code?.Text, last.Code?.Text);
        Unusual("parent", unit.Parent?.Text, last.Parent?.Text);
        Name("name", unit.Name == last.Name ? null : unit.Name);
        Unusual("validFrom", Day(unit.Validity.From), Day(first.Validity.From));
        Unusual("validUntil", Day(unit.Validity.Until), Day(last.Validity.Until));
        Objects("versions", unit.Versions, Members);
    }

    private static string? Day(NodaTime.LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    /// <summary>A text, unless it is the one that goes without saying.</summary>
    private void Unusual(string name, string? text, string? usual) => Text(name, text == usual ? null : text ?? Open);

    internal void Members(DivisionVersion version)
    {
        Members(version.Validity);
        Name("name", version.Name);
        Text("level", Vocabulary.Levels.Word(version.Level));
        Text("code", version.Code?.Text);
        Word("kind", Vocabulary.DivisionKinds, version.Kind);
        Text("parent", version.Parent?.Text);
        Word("relation", Vocabulary.ParentRelations, version.Relation, ParentRelation.Subordinate);
        Texts("attributes", Vocabulary.WordsOf(version.Attributes));
        Number("boundary", version.Boundary == 0 ? null : version.Boundary);
    }

    private void Hosts(IReadOnlyList<AreaHost> hosts)
    {
        if (hosts is [{ Share: null } only])
        {
            Text("host", only.Unit.Text);
        }
        else
        {
            Objects("hosts", hosts, Members);
        }
    }

    internal void Members(AreaHost host)
    {
        Text("unit", host.Unit.Text);
        Number("share", host.Share);
    }

    internal void Members(DivisionChange change)
    {
        Text("id", change.Id);
        Text("kind", Vocabulary.DivisionChangeKinds.Word(change.Kind));
        Date("approvedOn", change.ApprovedOn);
        Date("effectiveOn", change.EffectiveOn);
        Flag("estimated", change.IsEffectiveOnEstimated);
        Date("statisticsFrom", change.StatisticsFrom);
        Texts("predecessors", change.Predecessors.Select(id => id.Text));
        Texts("successors", change.Successors.Select(id => id.Text));
        Objects("weights", change.Weights, Members);
        Source("source", change.Source);
    }

    internal void Members(DivisionWeight weight)
    {
        Text("from", weight.From.Text);
        Text("to", weight.To.Text);
        Text("basis", Vocabulary.WeightBases.Word(weight.Basis));
        Number("share", weight.Share);
    }

    internal void Members(Decomposition decomposition)
    {
        Text("whole", decomposition.Whole.Text);
        Texts("parts", decomposition.Parts.Select(part => part.Text));
        Text("method", Vocabulary.DecompositionMethods.Word(decomposition.Method));
        Text("coverage", Vocabulary.DecompositionCoverages.Word(decomposition.Coverage));
        if (decomposition.Tolerance is { } tolerance)
        {
            Unit? usual = vocabulary?.FindTarget(decomposition.Whole) is { } whole ? UnitOf(whole.Measurand) : null;
            Object("tolerance", () => Members(QuantityRange.Exactly(tolerance), tolerance.HalfUnit, usual));
        }

        Text("weight", decomposition.Weight?.Text);
        Source("source", decomposition.Source);
    }

    internal void Members(Exactness exactness)
    {
        Text("kind", Vocabulary.Word(exactness));
        if (exactness is ApportionedExactness apportioned)
        {
            Text("basis", Vocabulary.WeightBases.Word(apportioned.Basis));
            Number("share", apportioned.Share);
        }
        else if (exactness is PartialExactness partial)
        {
            Texts("missing", partial.Missing.Select(id => id.Text));
        }
    }
}
