using System.Diagnostics;

namespace PolicyTargets.Serialization;

/// <content>Measurands, and the forms of what is known or promised about them.</content>
internal sealed partial class RecordWriter
{
    internal void Members(Measurand measurand)
    {
        Text("subject", measurand.Subject.Text);
        Text("indicator", measurand.Indicator.Text);
        Text("scope", measurand.Scope);
        if (measurand.Measure is not LevelMeasure)
        {
            Members(measurand.Measure);
        }

        Period("period", measurand.Period);
    }

    /// <summary>The word of a measure and what it needs beside it. What it looks at is a word too where <see cref="MeasureForm"/> has it, else an object.</summary>
    private void Members(Measure measure)
    {
        string word = Vocabulary.Word(measure);
        Text("measure", word);
        OwnMembers(measure);
        if (Vocabulary.LookedAt(measure) is not { } of)
        {
            return;
        }

        if (MeasureForm.TakesFlat(measure, of))
        {
            Text(MeasureForm.Of, Vocabulary.Word(of));
            OwnMembers(of);
        }
        else
        {
            Object(MeasureForm.Of, () => Members(of));
        }
    }

    private void OwnMembers(Measure measure)
    {
        switch (measure)
        {
            case ChangeMeasure change:
                Period(MeasureForm.ComparedWith, change.ComparedWith);
                break;
            case GrowthMeasure growth:
                Period(MeasureForm.ComparedWith, growth.ComparedWith);
                break;
            case AverageGrowthMeasure growth:
                Period(MeasureForm.ComparedWith, growth.ComparedWith);
                break;
            case MultipleMeasure multiple:
                Period(MeasureForm.ComparedWith, multiple.ComparedWith);
                break;
            case AverageMeasure average:
                Word(MeasureForm.Per, Vocabulary.Frequencies, average.Per, Frequency.Annual);
                break;
            case RankMeasure rank:
                Text(MeasureForm.Peers, rank.Peers.Id.Text);
                if (Vocabulary.Word(rank) != "rank")
                {
                    OwnMembers(rank.Of);
                }

                break;
            case TierMeasure tier:
                Text(MeasureForm.Scale, tier.Scale.Id);
                break;
            case ShareMeasure share:
                Text(MeasureForm.Whole, share.Whole.Text);
                break;
            case ContributionMeasure contribution:
                Text(MeasureForm.Whole, contribution.Whole.Text);
                Period(MeasureForm.ComparedWith, contribution.ComparedWith);
                break;
            case RelativeMeasure relative:
                Members(relative.Benchmark);
                break;
        }
    }

    private void Members(Benchmark benchmark)
    {
        if (benchmark is { Subject: { } subject, Indicator: null })
        {
            Text(MeasureForm.Benchmark, subject.Text);
            return;
        }

        Object(MeasureForm.Benchmark, () =>
        {
            Text("subject", benchmark.Subject?.Text);
            Text("indicator", benchmark.Indicator?.Text);
        });
    }

    /// <param name="known">What is known.</param>
    /// <param name="usual">The unit that goes without saying; null for none.</param>
    internal void Members(Known known, Unit? usual)
    {
        switch (known)
        {
            case RangeKnown ranged:
                Members(ranged.Range, ranged.HalfUnit, usual);
                break;
            case ApproximatelyKnown around:
                Around(around.Value, usual);
                break;
            case StatedKnown stated:
                Text(AmountReader.Stated, stated.Text);
                break;
            case MissingKnown missing:
                Text(AmountReader.Missing, Vocabulary.MissingStatuses.Word(missing.Status));
                break;
            default:
                throw new UnreachableException($"{known}");
        }
    }

    /// <param name="bound">What is promised.</param>
    /// <param name="usual">The unit that goes without saying; null for none.</param>
    internal void Members(Bound bound, Unit? usual)
    {
        switch (bound)
        {
            case RangeBound ranged:
                Members(ranged.Range, null, usual);
                break;
            case ApproximatelyBound around:
                Around(around.Value, usual);
                break;
            case FloorAndStretchBound { Range: { Lower: { } floor, Upper: { } stretch, Unit: var unit } }:
                Pair(AmountReader.FloorAndStretch, floor, stretch, unit);
                Beside(unit, null, usual);
                break;
            case AssignedBound assigned:
                Text(AmountReader.AssignedBy, assigned.By);
                if (assigned.Registered is { } registered)
                {
                    Object("registered", () => Members(registered, usual));
                    Date("registeredOn", assigned.RegisteredOn);
                }

                break;
            case QualitativeBound words:
                Text(AmountReader.Qualitative, words.Text);
                break;
            default:
                throw new UnreachableException($"{bound}");
        }
    }

    internal void Members(Quantity quantity)
    {
        Amount("amount", quantity.Amount, quantity.Unit);
        Beside(quantity.Unit, quantity.HalfUnit, null);
    }

    private void Around(Quantity value, Unit? usual)
    {
        Amount(AmountReader.Approximately, value.Amount, value.Unit);
        Beside(value.Unit, value.HalfUnit, usual);
    }

    /// <summary>A range in the plainest form that says it.</summary>
    internal void Members(QuantityRange range, decimal? halfUnit, Unit? usual)
    {
        switch (range)
        {
            case { Point: { } point }:
                Amount(AmountReader.Exact, point, range.Unit);
                break;
            case { Lower: { } low, Upper: null }:
                Amount(range.IsLowerIncluded ? AmountReader.AtLeast : AmountReader.MoreThan, low, range.Unit);
                break;
            case { Lower: null, Upper: { } high }:
                Amount(range.IsUpperIncluded ? AmountReader.AtMost : AmountReader.LessThan, high, range.Unit);
                break;
            case { Lower: { } low, Upper: { } high, IsLowerIncluded: true, IsUpperIncluded: true }:
                Pair(AmountReader.Between, low, high, range.Unit);
                break;
            default:
                Object(AmountReader.Range, () => Ends(range));
                break;
        }

        Beside(range.Unit, halfUnit, usual);
    }

    /// <summary>Nothing where all numbers are meant.</summary>
    private void Ends(QuantityRange range)
    {
        if (range is { Lower: { } low, Upper: { } high })
        {
            Amount("lower", low, range.Unit);
            json.WriteBoolean("lowerInclusive", range.IsLowerIncluded);
            Amount("upper", high, range.Unit);
            json.WriteBoolean("upperInclusive", range.IsUpperIncluded);
        }
    }

    private void Beside(Unit unit, decimal? halfUnit, Unit? usual)
    {
        Text("unit", unit == usual ? null : unit.Code);
        Number("halfUnit", halfUnit);
    }

    private void Pair(string form, decimal low, decimal high, Unit unit)
    {
        json.WriteStartArray(form);
        Amount(low, unit);
        Amount(high, unit);
        json.WriteEndArray();
    }

    private void Amount(string name, decimal amount, Unit unit)
    {
        json.WritePropertyName(name);
        Amount(amount, unit);
    }

    /// <summary>A number, or a grade where the unit is a scale. What lies between two grades is written as a number, which nobody reads back.</summary>
    private void Amount(decimal amount, Unit unit)
    {
        if (unit.Scale?.FindGrade(amount) is { } grade)
        {
            json.WriteStringValue(grade.Code);
        }
        else
        {
            json.WriteNumberValue(amount);
        }
    }
}
