namespace PolicyTargets.Messages;

/// <summary>The languages that the library writes.</summary>
public enum Language
{
    /// <summary>Simplified Chinese (<c>zh-Hans</c>), the language of the documents and the default.</summary>
    Chinese = 0,

    /// <summary>English (<c>en</c>), in the State's own wording where there is one: 约束性 is "obligatory", 预期性 "anticipatory".</summary>
    English = 1,
}
