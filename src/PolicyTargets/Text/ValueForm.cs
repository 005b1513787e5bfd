namespace PolicyTargets.Text;

/// <summary>How words about a value join the sentence around them: the keys of the rows <c>be.*</c> (after 应, "is to") and <c>is.*</c>.</summary>
internal enum ValueForm
{
    /// <summary>A number: 应为15项, 为15项.</summary>
    Number = 0,

    /// <summary>A number behind a sign: 应≥15项, 为≥15项.</summary>
    Sign = 1,

    /// <summary>A place: 应居前10位, 居第6位.</summary>
    Place = 2,

    /// <summary>A predicate that needs no verb before it in Chinese: 高于全省平均水平.</summary>
    Predicate = 3,

    /// <summary>A verb in both languages: 达到“获批”, reach "approved".</summary>
    Verb = 4,

    /// <summary>A grade that was reached: 已到“获批”, at "approved".</summary>
    Grade = 5,
}
