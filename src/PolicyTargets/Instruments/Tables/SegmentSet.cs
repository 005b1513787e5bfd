using System.Numerics;

namespace PolicyTargets.Instruments;

/// <summary>Some of the segments of one axis, as bits. Sets that meet are of one axis.</summary>
internal sealed class SegmentSet
{
    private const int Bits = 64;

    private readonly ulong[] _words;

    private SegmentSet(ulong[] words) => _words = words;

    internal bool IsEmpty => !_words.AsSpan().ContainsAnyExcept(0ul);

    internal int Count => _words.Sum(BitOperations.PopCount);

    internal bool this[int segment] => (_words[segment / Bits] >> (segment % Bits) & 1) != 0;

    /// <param name="count">How many segments the axis has.</param>
    /// <param name="stretches">The stretches of segments in the set.</param>
    internal static SegmentSet Of(int count, params IEnumerable<Stretch> stretches)
    {
        ulong[] words = new ulong[(count + Bits - 1) / Bits];
        foreach (Stretch stretch in stretches)
        {
            for (int segment = stretch.First; segment <= stretch.Last; segment++)
            {
                words[segment / Bits] |= 1ul << (segment % Bits);
            }
        }

        return new(words);
    }

    /// <summary>The segments of this set that also are in the other one.</summary>
    internal SegmentSet Intersect(SegmentSet other) => Combine(other, (own, theirs) => own & theirs);

    /// <summary>The segments of this set that are not in the other one.</summary>
    internal SegmentSet Except(SegmentSet other) => Combine(other, (own, theirs) => own & ~theirs);

    /// <summary>The segments of this set that lie in a stretch.</summary>
    internal SegmentSet Intersect(Stretch stretch)
    {
        ulong[] words = new ulong[_words.Length];
        for (int segment = stretch.First; segment <= stretch.Last; segment++)
        {
            words[segment / Bits] |= _words[segment / Bits] & (1ul << (segment % Bits));
        }

        return new(words);
    }

    internal bool Overlaps(SegmentSet other)
    {
        int i = 0;
        while (i < _words.Length && (_words[i] & other._words[i]) == 0)
        {
            i++;
        }

        return i < _words.Length;
    }

    /// <summary>The stretch from the first to the last segment that is in both sets, which overlap.</summary>
    internal Stretch Hull(SegmentSet other)
    {
        (int low, int high) = (0, _words.Length - 1);
        while ((_words[low] & other._words[low]) == 0)
        {
            low++;
        }

        while ((_words[high] & other._words[high]) == 0)
        {
            high--;
        }

        return new((low * Bits) + BitOperations.TrailingZeroCount(_words[low] & other._words[low]), (high * Bits) + BitOperations.Log2(_words[high] & other._words[high]));
    }

    /// <summary>The segments of the set, in order.</summary>
    internal IEnumerable<int> Segments()
    {
        for (int i = 0; i < _words.Length; i++)
        {
            for (ulong rest = _words[i]; rest != 0; rest &= rest - 1)
            {
                yield return (i * Bits) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    /// <summary>Whether every segment of this set is in the other one.</summary>
    internal bool IsIn(SegmentSet other) => CountIn(other) == Count;

    /// <summary>How many segments are in both sets.</summary>
    internal int CountIn(SegmentSet other)
    {
        int count = 0;
        for (int i = 0; i < _words.Length; i++)
        {
            count += BitOperations.PopCount(_words[i] & other._words[i]);
        }

        return count;
    }

    /// <summary>Whether every segment of a stretch is in the set.</summary>
    internal bool HasAll(Stretch stretch)
    {
        int segment = stretch.First;
        while (segment <= stretch.Last && this[segment])
        {
            segment++;
        }

        return segment > stretch.Last;
    }

    /// <summary>Whether some segment of a stretch is in the set.</summary>
    internal bool HasAny(Stretch stretch)
    {
        int segment = stretch.First;
        while (segment <= stretch.Last && !this[segment])
        {
            segment++;
        }

        return segment <= stretch.Last;
    }

    private SegmentSet Combine(SegmentSet other, Func<ulong, ulong, ulong> operation)
    {
        ulong[] words = new ulong[_words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = operation(_words[i], other._words[i]);
        }

        return new(words);
    }
}
