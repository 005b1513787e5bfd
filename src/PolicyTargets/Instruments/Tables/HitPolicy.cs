namespace PolicyTargets.Instruments;

/// <summary>How many rows of a table may speak, and which of them does.</summary>
/// <remarks>
/// <para>The words are those of DMN 1.3, §8.2.10, where <see cref="FirstDeclared"/> is called First. Priority, Any, Rule order and Output order are left out: they hide
/// which row said what, or differ from product to product in how they treat an overlap.</para>
/// </remarks>
public enum HitPolicy
{
    /// <summary>At most one row fits any input on any day; two that overlap are an error, even where they say the same.</summary>
    Unique,

    /// <summary>Several rows may fit; the one declared first speaks. A table of rules and exceptions, the exceptions before the rules.</summary>
    FirstDeclared,

    /// <summary>Every row that fits speaks; a table of things that add up, such as grants.</summary>
    Collect,
}
