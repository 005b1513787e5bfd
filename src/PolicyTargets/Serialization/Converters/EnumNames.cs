namespace PolicyTargets.Serialization;

/// <summary>The names of an enumeration in C#, to the letter: neither numbers nor other capitals, nor several at once.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly string[] Names = Enum.GetNames<T>();
    private static readonly T[] Values = Enum.GetValues<T>();

    internal static T? Find(string? name) => Array.IndexOf(Names, name) is >= 0 and var at ? Values[at] : null;
}
