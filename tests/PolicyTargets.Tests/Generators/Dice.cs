namespace PolicyTargets.Tests.Generators;

/// <summary>Choices made one after the other, from a seed or from a tape of earlier choices. 0 is always the plainest choice, so that a tape with fewer and smaller numbers gives a plainer value.</summary>
/// <remarks>A world takes a hundred choices, most of which depend on earlier ones; a generator that binds each would be slower by far, and would not shrink.</remarks>
internal sealed class Dice
{
    private const int Sides = 1 << 16;
    private readonly IReadOnlyList<int>? _tape;
    private readonly List<int> _thrown = [];
    private ulong _state;

    internal Dice(ulong seed) => _state = unchecked(seed * 0x9E3779B97F4A7C15) | 1;

    internal Dice(IReadOnlyList<int> tape) => _tape = tape;

    /// <summary>Gets what was chosen, for a tape.</summary>
    internal IReadOnlyList<int> Thrown => _thrown;

    /// <summary>A number from 0 to below a count; 0 from beyond the end of a tape.</summary>
    internal int Below(int count) => (int)((long)Next() * count / Sides);

    /// <summary>True once in so many times.</summary>
    internal bool OnceIn(int times) => Below(times) == times - 1;

    internal T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    /// <summary>Tapes that give plainer values: shorter ones, and ones with one number less or smaller.</summary>
    internal static IEnumerable<IReadOnlyList<int>> Plainer(IReadOnlyList<int> tape)
    {
        int length = tape.Count;
        while (length > 0 && tape[length - 1] == 0)
        {
            length--;
        }

        foreach (int keep in new[] { length / 2, length * 3 / 4, length - 1 }.Where(keep => keep >= 0 && keep < length))
        {
            yield return [.. tape.Take(keep)];
        }

        for (int size = 16; size > 0; size /= 2)
        {
            for (int i = 0; i + size <= length; i++)
            {
                if (tape.Skip(i).Take(size).Any(number => number != 0))
                {
                    yield return [.. tape.Take(i), .. Enumerable.Repeat(0, size), .. tape.Skip(i + size).Take(length - i - size)];
                    yield return [.. tape.Take(i), .. tape.Skip(i + size).Take(length - i - size)];
                }
            }
        }

        for (int i = 0; i < length; i++)
        {
            if (tape[i] > 0)
            {
                yield return [.. tape.Take(i), tape[i] / 2, .. tape.Skip(i + 1).Take(length - i - 1)];
                yield return [.. tape.Take(i), Math.Max(0, tape[i] - (Sides / 128)), .. tape.Skip(i + 1).Take(length - i - 1)];
            }
        }
    }

    private int Next()
    {
        int number = _tape is not null ? (_thrown.Count < _tape.Count ? _tape[_thrown.Count] : 0) : Scrambled();
        _thrown.Add(number);
        return number;
    }

    /// <summary>xorshift64*.</summary>
    private int Scrambled()
    {
        _state ^= _state >> 12;
        _state ^= unchecked(_state << 25);
        _state ^= _state >> 27;
        return (int)(unchecked(_state * 0x2545F4914F6CDD1D) >> 48);
    }
}
