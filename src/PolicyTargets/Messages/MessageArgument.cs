namespace PolicyTargets.Messages;

/// <summary>One named value of a message: what stands where the text says <c>{name}</c>.</summary>
/// <param name="Name">The placeholder, without braces.</param>
/// <param name="Value">The value as it is shown, the same in every language and culture.</param>
public readonly record struct MessageArgument(string Name, string Value);
