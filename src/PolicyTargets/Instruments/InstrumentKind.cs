namespace PolicyTargets.Instruments;

/// <summary>What a policy instrument is, in the plain classes of the documents. No published taxonomy: several of these may fall into one class of such a taxonomy.</summary>
public enum InstrumentKind
{
    /// <summary>None of the others (其他).</summary>
    Other,

    /// <summary>A rule or statute (制度、条例).</summary>
    Regulation,

    /// <summary>A plan or policy paper (规划、政策).</summary>
    Plan,

    /// <summary>A grant or reward in money (补助、奖补).</summary>
    Subsidy,

    /// <summary>A grant in proportion to one of another body (配套).</summary>
    MatchingGrant,

    /// <summary>Relief from tax (税收优惠、加计扣除).</summary>
    TaxIncentive,

    /// <summary>A fund that invests or supports (基金).</summary>
    Fund,

    /// <summary>Shared risk of loans (风险池、担保).</summary>
    LoanRiskPool,

    /// <summary>Insurance or its subsidy (保险).</summary>
    Insurance,

    /// <summary>A voucher for services (创新券).</summary>
    Voucher,

    /// <summary>Support of persons and teams (人才工程).</summary>
    TalentProgramme,

    /// <summary>A platform or facility (平台、载体).</summary>
    Platform,

    /// <summary>A service of the administration (服务).</summary>
    Service,

    /// <summary>Purchase by the State, and its tenders (招标、首购).</summary>
    Procurement,

    /// <summary>A prize or honour (奖励、荣誉).</summary>
    Award,
}
