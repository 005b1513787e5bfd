namespace PolicyTargets.Instruments;

/// <summary>How an instrument moves money.</summary>
/// <remarks>The cut between institutional and project funding is that of GBARD statistics (Eurostat, GBARD by funding mode); relief from tax, equity, loans and guarantees stand beside it.</remarks>
public enum FundingMode
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>It moves none: a statute, a plan, an evaluation.</summary>
    None = 1,

    /// <summary>To an institution for its work as a whole.</summary>
    Institutional = 2,

    /// <summary>To a project, before or while it is done.</summary>
    ProjectGrant = 3,

    /// <summary>After the fact, by what was spent or reached (后补助).</summary>
    PostSubsidy = 4,

    /// <summary>Tax that is not collected (加计扣除).</summary>
    TaxExpenditure = 5,

    /// <summary>For a share of ownership (基金、拨投结合).</summary>
    Equity = 6,

    /// <summary>To be paid back.</summary>
    Loan = 7,

    /// <summary>A promise to stand in for losses (风险池、担保、保险).</summary>
    Guarantee = 8,

    /// <summary>In kind: a service, premises, staff.</summary>
    InKind = 9,
}
