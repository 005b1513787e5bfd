using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Internal;
using PolicyTargets.Messages;
using PolicyTargets.Text;

namespace PolicyTargets.Validation;

/// <summary>What the rules look things up in, and how they say in both languages what they found there.</summary>
internal sealed class Setting(PolicyCatalogue catalogue, LocalDate? assessOn = null)
{
    /// <summary>No name or word is longer, and no message shows more of one.</summary>
    internal const int LongestText = 10_000;
    private const int LongestShown = 200;
    private const int MostIds = 8;
    private readonly ILookup<(SubjectId?, IndicatorCode?), SeriesBreak> _breaks = catalogue.Observations.Breaks.ToLookup(item => (item.Subject, item.Indicator));
    private HashSet<(SubjectId, IndicatorCode)>? _series;
    private HashSet<TargetId>? _targets;
    private HashSet<ParameterId>? _parameters;
    private HashSet<InstrumentCode>? _instruments;
    private readonly ClaimWriter _chinese = new(catalogue.Subjects, catalogue.Indicators, Language.Chinese);
    private readonly ClaimWriter _english = new(catalogue.Subjects, catalogue.Indicators, Language.English);

    internal PolicyCatalogue Catalogue => catalogue;

    /// <summary>The day on which the targets are to be assessed; null where none is planned.</summary>
    internal LocalDate? AssessOn => assessOn;

    internal Indicator? Find(IndicatorCode code) => catalogue.Indicators.Find(code);

    internal Subject? Find(SubjectId id) => catalogue.Subjects.Find(id);

    internal bool Has(TargetId id) => (_targets ??= [.. catalogue.Plans.SelectMany(plan => plan.Targets).Concat(catalogue.Targets).Select(target => target.Id)]).Contains(id);

    internal bool Has(ParameterId id) => (_parameters ??= [.. catalogue.Instruments.SelectMany(instrument => instrument.Parameters).Select(parameter => parameter.Id)]).Contains(id);

    internal bool Has(InstrumentCode code) => (_instruments ??= [.. catalogue.Instruments.Select(instrument => instrument.Code)]).Contains(code);

    /// <summary>How many subjects a group has: as printed with the measure, as the catalogue says, or as many as are named; null where nobody knows.</summary>
    internal int? SizeOf(PeerGroup peers) =>
        peers.Size ?? (Find(peers.Id) as PeerGroup)?.Size ?? (peers.Members.Count > 0 ? peers.Members.Count : (Find(peers.Id) as PeerGroup)?.Members.Count is > 0 and var known ? known : null);

    /// <summary>Whether anything is known of a series of a subject, or of a part of it.</summary>
    internal bool HasData(SubjectId subject, IndicatorCode indicator) =>
        (_series ??= [.. catalogue.Observations.Select(observation => (observation.Measurand.Subject, observation.Measurand.Indicator))]).Contains((subject, indicator));

    /// <summary>The breaks of a series: its own, those of its subject, those of its definition.</summary>
    internal IEnumerable<SeriesBreak> BreaksOf(Measurand measurand) => catalogue.Observations.Breaks.Count == 0 ? [] :
        new (SubjectId?, IndicatorCode?)[] { (measurand.Subject, measurand.Indicator), (measurand.Subject, null), (null, measurand.Indicator), (null, null) }.SelectMany(key => _breaks[key]);

    /// <summary>A text of the data, or a word that the message table says in both languages.</summary>
    internal static MessageArgument Word(string name, string value) => new(name, Short(value));

    internal static MessageArgument Named(string name, string code, LocalizedText said) => Said(name, code, said.Chinese, said.In(Language.English));

    internal static MessageArgument Of(string name, Indicator indicator) => Named(name, indicator.Code.Text, indicator.Name);

    internal static MessageArgument Of(string name, LocalDate date) => new(name, LocalDatePattern.Iso.Format(date));

    internal static MessageArgument Of(string name, int number) => new(name, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number in about three digits: how many times as much.</summary>
    internal static MessageArgument Rough(string name, decimal number) =>
        new(name, Texts.Plain(decimal.Round(number, number >= 10 ? 0 : number >= 0.1m ? 2 : Math.Min(28, 3 + LeadingZeros(number)), MidpointRounding.AwayFromZero)));

    internal static MessageArgument Ids(string name, IReadOnlyCollection<string> ids)
    {
        string rest = ids.Count > MostIds ? $" … (+{(ids.Count - MostIds).ToString(CultureInfo.InvariantCulture)})" : "";
        return Said(name, string.Join(", ", ids.Take(MostIds)) + rest, string.Join("、", ids.Take(MostIds)) + rest, string.Join(", ", ids.Take(MostIds)) + rest);
    }

    internal MessageArgument Of(string name, SubjectId id) => Find(id) is { } subject ? Named(name, id.Text, subject.Name) : new(name, id.Text);

    internal MessageArgument Of(string name, IEnumerable<SubjectId> ids)
    {
        LocalizedText[] names = [.. ids.Take(MostIds).Select(id => Find(id)?.Name ?? new LocalizedText(id.Text))];
        return Said(name, string.Join(", ", ids.Take(MostIds)), string.Join("、", names.Select(item => item.Chinese)), string.Join(", ", names.Select(item => item.In(Language.English))));
    }

    internal MessageArgument Of(string name, ReportingPeriod period) => Said(name, period.ToString(), _chinese.Write(period), _english.Write(period));

    /// <summary>What is measured, in words without subject and time: "growth of R&amp;D intensity".</summary>
    internal MessageArgument Of(string name, Measurand measurand) => Said(name, measurand.Indicator.Text, _chinese.WriteValue(measurand), _english.WriteValue(measurand));

    internal static MessageArgument Of(string name, QuantityRange range) =>
        Said(name, range.ToString(), new QuantityWriter(Language.Chinese).Write(range), new QuantityWriter(Language.English).Write(range));

    internal static MessageArgument Of(string name, decimal amount, Unit unit) => Of(name, QuantityRange.Exactly(new Quantity(amount, unit)));

    internal MessageArgument Of(string name, Known known) => Said(name, known.ToString()!, _chinese.Write(known), _english.Write(known));

    internal MessageArgument Of(string name, Bound bound) => Said(name, bound.ToString()!, _chinese.Write(bound), _english.Write(bound));

    internal static MessageArgument Said(string name, string value, string chinese, string english) =>
        new(name, Short(value)) { Said = new LocalizedText(Short(chinese), Short(english)) };

    private static string Short(string text) => text.Length <= LongestShown ? text : text[..(char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown)] + "…";

    private static int LeadingZeros(decimal number)
    {
        int zeros = 0;
        for (decimal left = Math.Abs(number); left is > 0 and < 0.1m; left *= 10)
        {
            zeros++;
        }

        return zeros;
    }
}
