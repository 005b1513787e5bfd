namespace PolicyTargets.Validation;

/// <summary>Where an object stands, as the path from what is validated: nowhere for that itself, else a list and the id within it.</summary>
internal readonly record struct Place(string? Prefix, string List, string Id)
{
    /// <summary>What stands before the places of the objects inside.</summary>
    internal string Inside => List is null ? "" : $"{Prefix}{List}[{Id}].";

    internal string At(string member) => List is null ? member : member.Length == 0 ? $"{Prefix}{List}[{Id}]" : $"{Prefix}{List}[{Id}].{member}";
}
