using PolicyTargets.Instruments;

namespace PolicyTargets.Testing;

/// <summary>Where a case for a test begins: <c>RuleCases.For("ningbo").In("2024").Stating(expense.Is(…))</c>.</summary>
public static class RuleCases
{
    /// <summary>A case about a subject, of which nothing is known yet.</summary>
    /// <param name="subject">The id of the subject.</param>
    /// <returns>The case.</returns>
    /// <exception cref="FormatException"><paramref name="subject"/> is no id.</exception>
    public static CaseBuilder For(string subject) => For(SubjectId.Parse(subject));

    /// <summary>A case about a subject, of which nothing is known yet.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public static CaseBuilder For(SubjectId subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new() { Subject = subject };
    }

    /// <summary>A case about nobody in particular, for rules that look at facts only.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentException">A fact is stated twice for one period.</exception>
    public static CaseBuilder Stating(params IEnumerable<FactValue> facts) => new CaseBuilder().Stating(facts);
}
