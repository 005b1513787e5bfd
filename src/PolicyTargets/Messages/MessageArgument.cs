namespace PolicyTargets.Messages;

/// <summary>One named value of a message: what stands where the text says <c>{name}</c>.</summary>
/// <param name="Name">The placeholder, without braces.</param>
/// <param name="Value">The value for programs, the same in every language and culture; sentences show it too unless <see cref="Said"/> is given.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public readonly record struct MessageArgument(string Name, string Value)
{
    /// <summary>Gets what a sentence says in the place of <see cref="Value"/>, where that is a code or a number that people read in words; null where the value itself is said.</summary>
    public LocalizedText? Said { get; init; }

    /// <summary>Name and value: <c>{unit} = 家</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{{{Name}}} = {Value}";
}
