namespace PolicyTargets.Messages;

/// <summary>One named value of a message: what stands where the text says <c>{name}</c>.</summary>
/// <param name="Name">The placeholder, without braces.</param>
/// <param name="Value">The value as it is shown, the same in every language and culture.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public readonly record struct MessageArgument(string Name, string Value)
{
    /// <summary>Name and value: <c>{unit} = 家</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{{{Name}}} = {Value}";
}
