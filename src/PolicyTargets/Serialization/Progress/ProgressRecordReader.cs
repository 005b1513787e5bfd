using System.Text;
using System.Text.Json;
using PolicyTargets.Messages;
using PolicyTargets.Progress;

namespace PolicyTargets.Serialization;

/// <summary>Reads one <see cref="ProgressQuestion"/> after the other, strictly: unknown and double members, wrong types and missing members are findings. The first of them ends the record.</summary>
/// <param name="hasId">Whether a question has an id beside it, as the records of <see cref="ProgressPipe"/> have.</param>
internal sealed partial class ProgressRecordReader(bool hasId = true)
{
    private static readonly string[] Names = ["id", "series", "direction", "target", "targetPeriod", "basePeriod", "asOf", "limit", "kind", "toward", "thresholds", "peerDeviation"];
    private static readonly byte[][] Utf8Names = [.. Names.Select(Encoding.UTF8.GetBytes)];
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 8 };

    private readonly List<ProgressPoint> _points = [];
    private Draft _draft;
    private int _likely;

    /// <summary>Gets the id as JSON: a text or a number; empty where there is none.</summary>
    internal byte[] Id { get; private set; } = [];

    /// <summary>Gets the question, where it could be read.</summary>
    internal ProgressQuestion Question { get; private set; } = null!;

    /// <summary>Gets the series, where it could be read.</summary>
    internal ProgressSeries Series => ProgressSeries.Take([.. _points]);

    /// <summary>Gets what is wrong, where something could not be read.</summary>
    internal Finding? Finding { get; private set; }

    /// <summary>Reads a line that is one record.</summary>
    internal bool Read(ReadOnlySpan<byte> line)
    {
        Clear();
        try
        {
            var json = new Utf8JsonReader(line, Options);
            json.Read();
            if (ReadQuestion(ref json) && !json.Read()) // what stands behind the object throws
            {
                return true;
            }
        }
        catch (JsonException exception)
        {
            Unreadable(FormattableString.Invariant($"byte {exception.BytePositionInLine + 1} of the line"));
        }
        catch (InvalidOperationException)
        {
            NoUnicode();
        }

        FindId(line);
        return false;
    }

    /// <summary>Reads a question, of which the reader is at the beginning.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    internal bool ReadAlone(ref Utf8JsonReader json)
    {
        Clear();
        try
        {
            return ReadQuestion(ref json);
        }
        catch (InvalidOperationException)
        {
            return NoUnicode();
        }
    }

    /// <summary>Reads a series, of which the reader is at the beginning.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    internal bool ReadSeriesAlone(ref Utf8JsonReader json)
    {
        Clear();
        try
        {
            return ReadSeries(ref json, "(value)");
        }
        catch (InvalidOperationException)
        {
            return NoUnicode();
        }
    }

    /// <summary>Refuses a line that is too long, of which only the head is known.</summary>
    internal bool RefuseLong(ReadOnlySpan<byte> head, int most)
    {
        Clear();
        FindId(head);
        return Unreadable(FormattableString.Invariant($"the line has {most} bytes or more"));
    }

    private void Clear()
    {
        (Id, Finding, _draft, _likely) = ([], null, default, 0);
        _points.Clear();
    }

    private bool ReadQuestion(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return WrongType("(value)", json, "an object");
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!ReadMember(ref json))
            {
                return false;
            }
        }

        return Finish();
    }

    private bool ReadMember(ref Utf8JsonReader json)
    {
        var member = (Member)IndexOf(json);
        if (member < 0 || (member == Member.Id && !hasId))
        {
            return UnknownMember("", json.GetString()!, string.Join(", ", Names.Skip(hasId ? 0 : 1)));
        }

        string name = Names[(int)member];
        if ((_draft.Seen & (1 << (int)member)) != 0)
        {
            return SecondValue(name);
        }

        _draft.Seen |= 1 << (int)member;
        json.Read();
        return member switch
        {
            Member.Id => ReadId(json),
            Member.Series => ReadSeries(ref json, name),
            Member.Direction => ReadWord(name, json, ProgressForms.Directions, ref _draft.Direction) && (_draft.Direction is not null || WrongType(name, json, ProgressForms.Expected(ProgressForms.Directions))),
            Member.Kind => ReadWord(name, json, ProgressForms.Kinds, ref _draft.Kind),
            Member.Toward => json.TokenType == JsonTokenType.Null || ReadToward(ref json),
            Member.Thresholds => json.TokenType == JsonTokenType.Null || ReadThresholds(ref json),
            Member.Target => ReadNumber(name, json, ref _draft.Target),
            Member.Limit => ReadNumber(name, json, ref _draft.Limit),
            Member.PeerDeviation => ReadNumber(name, json, ref _draft.PeerDeviation),
            Member.TargetPeriod => ReadYear(name, json, ref _draft.TargetYear),
            Member.BasePeriod => ReadYear(name, json, ref _draft.BaseYear),
            _ => ReadYear(name, json, ref _draft.AsOf),
        };
    }

    private bool Finish()
    {
        if (_draft.Direction is not { } direction || (_draft.Seen & (1 << (int)Member.Series)) == 0)
        {
            string member = _draft.Direction is null ? "direction" : "series";
            return Refuse(FindingCodes.MissingMember, member, new MessageArgument("member", member));
        }

        Question = new()
        {
            Series = Series,
            Direction = direction,
            Target = _draft.Target,
            TargetYear = _draft.TargetYear,
            BaseYear = _draft.BaseYear,
            AsOf = _draft.AsOf,
            Limit = _draft.Limit,
            Kind = _draft.Kind,
            Toward = _draft.Toward,
            Thresholds = _draft.Thresholds,
            PeerDeviation = _draft.PeerDeviation,
        };
        return true;
    }

    /// <summary>The place of a member in <see cref="Names"/>, looked for first behind the one before: that is the order of most records.</summary>
    private int IndexOf(in Utf8JsonReader json)
    {
        for (int i = 0; i < Utf8Names.Length; i++)
        {
            int member = (_likely + i) % Utf8Names.Length;
            if (json.ValueTextEquals(Utf8Names[member]))
            {
                _likely = member + 1;
                return member;
            }
        }

        return -1;
    }

    /// <summary>The members, in the order of <see cref="Names"/>.</summary>
    private enum Member
    {
        Id,
        Series,
        Direction,
        Target,
        TargetPeriod,
        BasePeriod,
        AsOf,
        Limit,
        Kind,
        Toward,
        Thresholds,
        PeerDeviation,
    }

    /// <summary>The members read so far.</summary>
    private struct Draft
    {
        internal int Seen;
        internal ProgressDirection? Direction;
        internal ProgressTargetKind? Kind;
        internal double? Target;
        internal double? Limit;
        internal double? PeerDeviation;
        internal int? TargetYear;
        internal int? BaseYear;
        internal int? AsOf;
        internal TowardValue? Toward;
        internal Dictionary<string, double>? Thresholds;
    }
}
